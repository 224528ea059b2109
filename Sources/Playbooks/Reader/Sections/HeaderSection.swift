import Wording

extension Shape {
  static let header = Shape(
    "header", PlaybookThings.header,
    [
      .required("id"), .required("format", oneOf: ["1"]), .required("version"),
      .required("title"), .required("subject"), .required("back"), .required("entry"),
      .optional("codes"), .optional("events"),
    ])

  static let kind = Shape(
    "kind", PlaybookThings.kind, [.required("label"), .required("unnamed")])
}

/// Reading of what a playbook says about itself.
extension PlaybookReader {
  mutating func header(_ node: SourceNode?) -> PlaybookHeader? {
    guard let node else {
      complain(at: root.position, Complaints.noPlaybook)
      return nil
    }
    guard let fields = fields(node, .header) else { return nil }
    if let node = fields["format"], let format = string(node), format != "1" {
      complain(at: node.position, Complaints.format(format))
    }
    let id = string(fields["id"])
    if let id, let node = fields["id"] { check(id, at: node.position, .names) }
    let version = string(fields["version"])
    let title = text(fields["title"])
    let subject = kind(fields["subject"])
    let back = condition(fields["back"])
    let entry = factName(fields["entry"])
    let codeFact = factName(fields["codes"])
    let eventFact = factName(fields["events"])
    guard let id, let version, let title, let subject, let back, let entry else { return nil }
    return PlaybookHeader(
      id: id, version: version, title: title, subject: subject, back: back, entry: entry,
      codeFact: codeFact, eventFact: eventFact)
  }

  /// The chain of kinds; the incident is its first link, written or not.
  mutating func kinds(_ node: SourceNode?) -> [EntityKind] {
    let read: [EntityKind] = all(node) { reader, name, node in
      guard let fields = reader.fields(node, .kind) else { return nil }
      let label = reader.text(fields["label"])
      let unnamed = reader.text(fields["unnamed"])
      guard let label, let unnamed else { return nil }
      return EntityKind(id: Identifier(name), label: label, unnamed: unnamed)
    }
    let written = read.first { $0.id == .incident }
    let incident = EntityKind(
      id: .incident, label: Text("Incident", "Vorfall"),
      unnamed: Text("the incident", "der Vorfall"))
    return [written ?? incident] + read.filter { $0.id != .incident }
  }
}
