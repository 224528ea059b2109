extension Overlay {
  /// Tells anew what was put into words when it was opened; the rest is put into words when drawn.
  mutating func tellAnew(_ incident: Incident) {
    switch self {
    case .why(var pages, let scroll):
      pages.tellAnew(incident)
      self = .why(pages, scroll: scroll)
    case .causes(var list):
      list.tellAnew(incident)
      self = .causes(list)
    case .timeline(var list):
      list.tellAnew(incident)
      self = .timeline(list)
    case .file(var form):
      form.tellAnew(incident)
      self = .file(form)
    default: break
    }
  }
}
