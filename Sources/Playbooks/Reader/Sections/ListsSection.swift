import Wording

extension Shape {
  static let list = Shape(
    "list", PlaybookThings.list,
    [.required("of"), .required("title"), .required("entries"), .optional("forms")])

  /// The one key that is not named here is the group of the entry.
  static let entry = Shape(
    "entry", PlaybookThings.entry, isOpen: true,
    [.optional("when"), .optional("since"), .required("why"), .optional("source")])
  static let eachValue = Shape("each-value", PlaybookThings.entry, [.required("each")])

  static let form = Shape(
    "form", PlaybookThings.form, [.required("line"), .optional("undo"), .optional("check")])
}

/// Reading of lists.
extension PlaybookReader {
  mutating func list(_ name: String, _ node: SourceNode) -> PlaybookList? {
    guard let fields = fields(node, .list) else { return nil }
    let kind = kind(fields["of"])
    let title = text(fields["title"])
    let entries = each(fields["entries"]) { $0.entry($1) }
    let forms = forms(fields["forms"])
    guard let kind, let title else { return nil }
    return PlaybookList(
      id: Identifier(name), kind: kind, title: title, entries: entries, forms: forms)
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

  private mutating func forms(_ node: SourceNode?) -> [ListForm] {
    let byFormat: [[ListForm]] = all(node) { reader, format, node in
      reader.all(node) { reader, group, node in
        guard let fields = reader.fields(node, .form) else { return nil }
        let line = reader.string(fields["line"])
        let undo = reader.string(fields["undo"])
        let check = reader.string(fields["check"])
        return line.map {
          ListForm(format: format, group: group, line: $0, undo: undo, check: check)
        }
      }
    }
    return byFormat.flatMap(\.self)
  }
}
