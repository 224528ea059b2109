import Wording

extension Shape {
  static let cause = Shape(
    "cause", PlaybookThings.cause,
    [
      .required("of"), .required("title"), .optional("explain"), .optional("applies"),
      .optional("yields-to"), .required("recover"),
    ])
}

/// Reading of causes.
extension PlaybookReader {
  mutating func cause(_ name: String, _ node: SourceNode) -> Cause? {
    guard let fields = fields(node, .cause) else { return nil }
    let kind = kind(fields["of"])
    let title = text(fields["title"])
    let explanation = text(fields["explain"])
    let applies = condition(fields["applies"])
    let yieldsTo: [Identifier<Cause>] = references(fields["yields-to"], .cause)
    let recover: [Identifier<Step>] = fields["recover"].map { filled($0, .step) } ?? []
    guard let kind, let title else { return nil }
    return Cause(
      id: Identifier(name), kind: kind, title: title, explanation: explanation, applies: applies,
      yieldsTo: yieldsTo, recover: recover)
  }
}
