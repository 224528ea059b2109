import Wording

extension Shape {
  static let bounds = Shape(
    "bounds", PlaybookThings.test,
    [.optional("above"), .optional("at-least"), .optional("below"), .optional("at-most")])
  static let sameAs = Shape("same-as", PlaybookThings.test, [.required("same-as")])
  static let under = Shape("under", PlaybookThings.test, [.required("under")])
  static let beginsWith = Shape("begins-with", PlaybookThings.test, [.required("begins-with")])
  static let endsWith = Shape("ends-with", PlaybookThings.test, [.required("ends-with")])
}

/// Reading of conditions.
extension PlaybookReader {
  /// The words with which a condition begins that is no test of a fact.
  static let conditionWords = [
    "all", "any", "not", "known", "outcome", "look", "some", "every", "count",
  ]

  mutating func condition(_ node: SourceNode?) -> Condition? {
    guard let node else { return nil }
    guard case .mapping(let pairs) = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return nil
    }
    if pairs.contains(where: { ["some", "every", "count"].contains($0.key) }) {
      return quantifier(node)
    }
    guard pairs.count == 1, let pair = pairs.first else {
      complain(
        at: pairs.dropFirst().first?.position ?? node.position, Complaints.oneKeyInCondition)
      return nil
    }
    switch pair.key {
    case "all": return conditions(pair.value).map { .all($0) }
    case "any": return conditions(pair.value).map { .any($0) }
    case "not": return condition(pair.value).map { .not($0) }
    case "known": return factName(pair.value).map { .known($0) }
    case "outcome": return outcome(pair.value)
    case "look": return look(pair.value)
    default: return test(pair).map { .test($0, $1) }
    }
  }

  /// A list of at least one condition.
  private mutating func conditions(_ node: SourceNode) -> [Condition]? {
    let read = each(node) { $0.condition($1) }
    if case .sequence(let items) = node.content, items.isEmpty {
      complain(at: node.position, Complaints.empty)
    }
    return read.isEmpty ? nil : read
  }

  /// The single pair of a mapping.
  private mutating func onlyPair(_ node: SourceNode) -> SourcePair? {
    guard case .mapping(let pairs) = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return nil
    }
    guard pairs.count == 1 else {
      complain(at: node.position, Complaints.oneKeyInCondition)
      return nil
    }
    return pairs.first
  }

  private mutating func outcome(_ node: SourceNode) -> Condition? {
    guard let pair = onlyPair(node) else { return nil }
    let step: Identifier<Step>? = reference(pair.key, at: pair.position, .step)
    let words = oneOrMore(pair.value)
    if words.isEmpty { complain(at: pair.value.position, Complaints.empty) }
    var outcomes: [Outcome] = []
    for item in words {
      if let outcome = word(item, Outcome.self) { outcomes.append(outcome) }
    }
    guard let step, !outcomes.isEmpty else { return nil }
    return .outcome(step, outcomes)
  }

  private mutating func look(_ node: SourceNode) -> Condition? {
    guard let pair = onlyPair(node) else { return nil }
    let step: Identifier<Step>? = reference(pair.key, at: pair.position, .step)
    guard let seen = onlyPair(pair.value), let (fact, test) = test(seen), let step else {
      return nil
    }
    return .look(step, fact, test)
  }

  /// A fact and what is asked of it.
  private mutating func test(_ pair: SourcePair) -> (Identifier<Fact>, Test)? {
    guard names.all(.fact).contains(pair.key) else {
      let known = names.all(.fact).union(Self.conditionWords)
      complain(
        at: pair.position, Complaints.unknownName(pair.key, Namespace.fact.title),
        suggestion: suggestion(for: pair.key, among: known))
      return nil
    }
    let fact = Identifier<Fact>(pair.key)
    guard case .mapping = pair.value.content else {
      return values(pair.value, of: pair.key).map { (fact, .among($0)) }
    }
    return comparison(pair.value, of: pair.key).map { (fact, $0) }
  }

  private mutating func comparison(_ node: SourceNode, of fact: String) -> Test? {
    let type = facts[fact]?.type
    if node["same-as"] != nil {
      return factName(fields(node, .sameAs)?["same-as"]).map { .sameAs($0) }
    }
    if node["under"] != nil {
      if type != nil, type != .path { complain(at: node.position, Complaints.underForPath) }
      return factName(fields(node, .under)?["under"]).map { .under($0) }
    }
    if node["begins-with"] != nil || node["ends-with"] != nil {
      return beginningOrEnd(node, type)
    }
    if let type, ![.number, .version, .time].contains(type) {
      complain(at: node.position, Complaints.boundsForOrdered)
      return nil
    }
    guard let fields = fields(node, .bounds) else { return nil }
    return bounds(fields) { $0.value($1, of: fact) }.map { .within($0) }
  }

  /// What a path or a text begins or ends with.
  private mutating func beginningOrEnd(_ node: SourceNode, _ type: FactType?) -> Test? {
    if let type, type != .path, type != .text {
      complain(at: node.position, Complaints.endsForText)
    }
    if node["begins-with"] != nil {
      return factName(fields(node, .beginsWith)?["begins-with"]).map { .beginsWith($0) }
    }
    return string(fields(node, .endsWith)?["ends-with"]).map { .endsWith($0) }
  }

  /// At least one bound.
  mutating func bounds(
    _ fields: Fields, read: (inout PlaybookReader, SourceNode) -> String?
  ) -> Bounds? {
    var found: [String: String] = [:]
    var isWhole = true
    for key in Shape.bounds.keys {
      guard let node = fields[key.name] else { continue }
      if let bound = read(&self, node) { found[key.name] = bound } else { isWhole = false }
    }
    if found.isEmpty, isWhole { complain(at: fields.position, Complaints.boundsExpected) }
    guard !found.isEmpty, isWhole else { return nil }
    return Bounds(
      above: found["above"], atLeast: found["at-least"], below: found["below"],
      atMost: found["at-most"])
  }
}
