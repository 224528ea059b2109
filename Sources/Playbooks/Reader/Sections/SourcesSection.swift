import Wording

extension Shape {
  static let source = Shape(
    "source", PlaybookThings.source,
    [.required("title"), .optional("url"), .optional("dated"), .optional("read")])
}

/// Reading of sources.
extension PlaybookReader {
  mutating func source(_ name: String, _ node: SourceNode) -> Source? {
    guard let fields = fields(node, .source) else { return nil }
    let title = string(fields["title"])
    let url = string(fields["url"])
    let dated = string(fields["dated"])
    let read = string(fields["read"])
    return title.map {
      Source(id: Identifier(name), title: $0, url: url, dated: dated, read: read)
    }
  }
}
