import Wording

extension Shape {
  static let term = Shape(
    "term", PlaybookThings.term,
    [.required("word"), .required("means"), .optional("also"), .required("source")])
}

/// Reading of the words that the playbook explains.
extension PlaybookReader {
  mutating func term(_ name: String, _ node: SourceNode) -> Term? {
    guard let fields = fields(node, .term) else { return nil }
    let word = text(fields["word"])
    let means = text(fields["means"])
    let also = fields["also"].map { each($0) { $0.string($1) } } ?? []
    let sources = sources(fields["source"])
    guard let word, let means else { return nil }
    return Term(id: Identifier(name), word: word, means: means, also: also, sources: sources)
  }
}
