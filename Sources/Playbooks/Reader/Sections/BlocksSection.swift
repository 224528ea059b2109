import Wording

extension Shape {
  static let block = Shape(
    "block", PlaybookThings.block,
    [
      .required("of"), .required("title"), .required("run"), .required("answers"),
      .required("reads"),
    ])
}

/// Reading of the blocks that answer many questions at once.
extension PlaybookReader {
  mutating func block(_ name: String, _ node: SourceNode) -> CommandBlock? {
    guard let fields = fields(node, .block) else { return nil }
    let kind = kind(fields["of"])
    let title = text(fields["title"])
    let run = string(fields["run"])
    let answers: [Identifier<Fact>] = references(fields["answers"], .fact)
    let reads: [Identifier<Reader>] = references(fields["reads"], .reader)
    guard let kind, let title, let run else { return nil }
    return CommandBlock(
      id: Identifier(name), kind: kind, title: title, run: run, answers: answers, reads: reads)
  }
}
