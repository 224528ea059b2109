/// What a value of a fact may be, known before the conditions that test it are read.
struct FactOutline {
  let name: String
  /// Nil when the fact's own type is wrong, which is complained about where it stands.
  let type: FactType?
  let values: [String]
  let acceptsOtherValues: Bool

  init(name: String, node: SourceNode) {
    self.name = name
    type = node["type"]?.scalar.flatMap(FactType.init(rawValue:))
    values = node["values"]?.pairs.map(\.key) ?? []
    acceptsOtherValues = ["yes", "true"].contains(node["other-values"]?.scalar ?? "")
  }

  init(_ fact: Fact) {
    name = fact.id.name
    type = fact.type
    values = fact.values.map(\.name)
    acceptsOtherValues = fact.acceptsOtherValues
  }

  /// The only values that are possible; nil where there is no end to them.
  var domain: [String]? {
    switch type {
    case .yesNo: ["yes", "no"]
    case .choice where !acceptsOtherValues: values
    default: nil
    }
  }
}
