import Wording

extension Shape {
  private static let reach: [Key] = [
    .required("that"), .optional("in"), .optional("except", oneOf: ["this"]),
  ]
  static let some = Shape("some", PlaybookThings.quantifier, [.required("some")] + reach)
  static let every = Shape("every", PlaybookThings.quantifier, [.required("every")] + reach)
  static let count = Shape(
    "count", PlaybookThings.quantifier, [.required("count")] + reach + bounds.keys)
}

/// Reading of conditions about other entities.
extension PlaybookReader {
  mutating func quantifier(_ node: SourceNode) -> Condition? {
    let shape: Shape =
      if node["some"] != nil { .some } else if node["every"] != nil { .every } else { .count }
    guard let fields = fields(node, shape) else { return nil }
    let amount = amount(fields, shape)
    let kind = kind(fields[shape.name])
    let that = condition(fields["that"])
    let within = self.kind(fields["in"])
    let except = string(fields["except"])
    if let node = fields["except"], let except, except != "this" {
      complain(
        at: node.position, Complaints.noSuchWord(except),
        suggestion: Complaints.possible(["this"]))
    }
    guard let amount, let kind, let that else { return nil }
    return .quantified(
      Quantifier(
        amount: amount, kind: kind, that: that, within: within, exceptThis: except != nil))
  }

  private mutating func amount(_ fields: Fields, _ shape: Shape) -> Quantifier.Amount? {
    switch shape.name {
    case "some": .some
    case "every": .every
    default: bounds(fields) { $0.wholeNumber($1) }.map { .count($0) }
    }
  }

  mutating func wholeNumber(_ node: SourceNode) -> String? {
    guard let text = string(node) else { return nil }
    guard let number = Int(text), (0...1_000_000).contains(number) else {
      complain(at: node.position, Complaints.notOfType(text, "number"))
      return nil
    }
    return String(number)
  }
}
