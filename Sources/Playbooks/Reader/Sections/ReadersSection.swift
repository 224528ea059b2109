import Wording

extension Shape {
  static let reader = Shape(
    "reader", PlaybookThings.reader,
    [.required("title"), .required("recognise"), .required("lines")])
  static let readerLine = Shape(
    "reader-line", PlaybookThings.line, [.required("match"), .required("sets")])
}

/// Reading of what turns pasted output into facts.
extension PlaybookReader {
  mutating func reader(_ name: String, _ node: SourceNode) -> Reader? {
    guard let fields = fields(node, .reader) else { return nil }
    let title = text(fields["title"])
    let recognise = string(fields["recognise"])
    let lines = each(fields["lines"]) { $0.readerLine($1) }
    guard let title, let recognise else { return nil }
    return Reader(id: Identifier(name), title: title, recognise: recognise, lines: lines)
  }

  private mutating func readerLine(_ node: SourceNode) -> ReaderLine? {
    guard let fields = fields(node, .readerLine) else { return nil }
    let match = string(fields["match"])
    var sets: [ProposedFact] = []
    if let node = fields["sets"], case .mapping(let pairs) = node.content {
      for pair in pairs {
        let fact: Identifier<Fact>? = reference(pair.key, at: pair.position, .fact)
        // What a group brings is known only when something has been pasted.
        let isGroup = pair.value.scalar?.contains("$") == true
        let value = isGroup ? string(pair.value) : value(pair.value, of: pair.key)
        if let fact, let value { sets.append(ProposedFact(fact: fact, value: value)) }
      }
    } else if let node = fields["sets"] {
      complain(at: node.position, Complaints.mappingExpected)
    }
    return match.map { ReaderLine(match: $0, sets: sets) }
  }
}
