import Wording

extension Shape {
  static let forbidden = Shape(
    "forbidden", PlaybookThings.forbidden,
    [.required("pattern"), .required("why"), .optional("source")])
  static let order = Shape(
    "order", PlaybookThings.invariant,
    [.required("before"), .required("step"), .optional("for-cause")])
  static let need = Shape(
    "need", PlaybookThings.invariant, [.required("step"), .required("must-need")])
  static let impossible = Shape(
    "impossible", PlaybookThings.impossible,
    [.required("for"), .required("when"), .required("why")])
}

/// Reading of what must never be: commands, orders of steps, and combinations of facts.
extension PlaybookReader {
  mutating func forbidden(_ node: SourceNode) -> ForbiddenCommand? {
    guard let fields = fields(node, .forbidden) else { return nil }
    let pattern = string(fields["pattern"])
    let why = text(fields["why"])
    let sources = sources(fields["source"])
    guard let pattern, let why else { return nil }
    return ForbiddenCommand(pattern: pattern, why: why, sources: sources)
  }

  mutating func invariant(_ node: SourceNode) -> Invariant? {
    guard case .mapping = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return nil
    }
    let isOrder = node["before"] != nil
    guard isOrder != (node["must-need"] != nil) else {
      complain(at: node.position, Complaints.oneInvariant)
      return nil
    }
    guard let fields = fields(node, isOrder ? .order : .need) else { return nil }
    let step = stepName(fields["step"])
    if isOrder {
      let before = stepName(fields["before"])
      let cause: Identifier<Cause>? = reference(fields["for-cause"], .cause)
      guard let step, let before else { return nil }
      return .order(before: before, step: step, cause: cause)
    }
    guard let need = condition(fields["must-need"]), let step else { return nil }
    return .need(step: step, need)
  }

  mutating func impossible(_ node: SourceNode) -> Impossible? {
    guard let fields = fields(node, .impossible) else { return nil }
    let kind = kind(fields["for"])
    let when = condition(fields["when"])
    let why = text(fields["why"])
    guard let kind, let when, let why else { return nil }
    return Impossible(kind: kind, when: when, why: why)
  }
}
