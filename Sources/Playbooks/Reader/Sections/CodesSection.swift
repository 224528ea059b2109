import Wording

extension Shape {
  static let code = Shape(
    "code", PlaybookThings.code,
    [
      .required("title"), .required("means"), .optional("tells-apart"), .optional("sentences"),
      .optional("near"),
    ])
  static let near = Shape("near", PlaybookThings.near, [.required("code"), .required("why")])
}

/// Reading of known codes.
extension PlaybookReader {
  mutating func knownCode(_ name: String, _ node: SourceNode) -> KnownCode? {
    guard let fields = fields(node, .code) else { return nil }
    let code = code(name, at: node.position)
    let title = text(fields["title"])
    let means = text(fields["means"])
    let tellsApart = text(fields["tells-apart"])
    let sentences = texts(fields["sentences"])
    let near = fields["near"].map { each($0) { $0.near($1) } } ?? []
    guard let code, let title, let means else { return nil }
    return KnownCode(
      code: code, title: title, means: means, tellsApart: tellsApart, sentences: sentences,
      near: near)
  }

  private mutating func near(_ node: SourceNode) -> NearMiss? {
    guard let fields = fields(node, .near) else { return nil }
    let code = fields["code"].flatMap { node in
      string(node).flatMap { self.code($0, at: node.position) }
    }
    let why = text(fields["why"])
    guard let code, let why else { return nil }
    return NearMiss(code: code, why: why)
  }
}
