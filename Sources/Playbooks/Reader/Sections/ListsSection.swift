import Wording

extension Shape {
  static let list = Shape(
    "list", PlaybookThings.list,
    [
      .required("of"), .required("title"), .optional("groups"), .optional("opening"),
      .required("entries"), .optional("closing"), .optional("limits"), .optional("forms"),
      .optional("scripts"), .optional("unsuited"),
    ])

  /// The one key that is not named here is the group of the entry.
  static let entry = Shape(
    "entry", PlaybookThings.entry, isOpen: true,
    [.optional("when"), .optional("since"), .required("why"), .optional("source")])
  static let eachValue = Shape("each-value", PlaybookThings.entry, [.required("each")])
}

/// Reading of lists.
extension PlaybookReader {
  mutating func list(_ name: String, _ node: SourceNode) -> PlaybookList? {
    guard let fields = fields(node, .list) else { return nil }
    let kind = kind(fields["of"])
    let title = text(fields["title"])
    let groups = all(fields["groups"]) { reader, name, node in
      reader.textOrString(node).map { ListGroup(name: name, label: $0) }
    }
    let opening = each(fields["opening"]) { $0.note($1) }
    let entries = each(fields["entries"]) { $0.entry($1) }
    let closing = each(fields["closing"]) { $0.note($1) }
    let limits = each(fields["limits"]) { $0.limit($1) }
    let forms = forms(fields["forms"])
    let scripts = all(fields["scripts"]) { $0.script($1, $2) }
    let unsuited = each(fields["unsuited"]) { $0.unsuited($1) }
    guard let kind, let title else { return nil }
    return PlaybookList(
      id: Identifier(name), kind: kind, title: title, groups: groups, opening: opening,
      entries: entries, closing: closing, limits: limits, forms: forms, scripts: scripts,
      unsuited: unsuited)
  }

  mutating func entry(_ node: SourceNode) -> ListEntry? {
    guard let fields = fields(node, .entry) else { return nil }
    let groups = node.pairs.filter { !Shape.entry.contains($0.key) }
    let content = groups.first.flatMap { entryContent($0) }
    if groups.count != 1 {
      complain(at: groups.dropFirst().first?.position ?? node.position, Complaints.oneEntry)
    }
    let when = condition(fields["when"])
    let since = string(fields["since"])
    let why = text(fields["why"])
    let sources = sources(fields["source"])
    guard let content, let why else { return nil }
    return ListEntry(content: content, when: when, since: since, why: why, sources: sources)
  }

  private mutating func entryContent(_ group: SourcePair) -> ListEntry.Content? {
    check(group.key, at: group.position, .names)
    if group.value.scalar != nil {
      return string(group.value).map { .fixed(group: group.key, $0) }
    }
    return factName(fields(group.value, .eachValue)?["each"])
      .map { .values(group: group.key, $0) }
  }
}
