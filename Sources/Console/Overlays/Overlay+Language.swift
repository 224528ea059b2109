extension Overlay {
  /// Tells anew what was put into words when it was opened; the rest is put into words when drawn.
  mutating func tellAnew(_ incident: Incident) {
    guard case .why(var pages, let scroll) = self else { return }
    pages.tellAnew(incident)
    self = .why(pages, scroll: scroll)
  }
}
