import Wording

extension Shape {
  static let rule = Shape(
    "rule", PlaybookThings.rule,
    [
      .required("id"), .required("for"), .required("when"), .optional("supports"),
      .optional("derives"), .optional("rules-out"), .optional("locks"), .required("because"),
      .optional("source"),
    ])
  static let stepsExcept = Shape("steps-except", PlaybookThings.locks, [.required("all-except")])
}

/// Reading of rules.
extension PlaybookReader {
  mutating func rules(_ node: SourceNode?) -> [Rule] {
    var first: [String: Position] = [:]
    return each(node) { reader, item in
      if let id = item["id"], let name = id.scalar {
        reader.check(name, at: id.position, .names)
        if let known = first.updateValue(id.position, forKey: name) {
          reader.complain(
            at: id.position, Complaints.definedTwice(name, first: known.description))
        }
      }
      return reader.rule(item)
    }
  }

  private mutating func rule(_ node: SourceNode) -> Rule? {
    guard let fields = fields(node, .rule) else { return nil }
    let id = string(fields["id"])
    let kind = kind(fields["for"])
    let when = condition(fields["when"])
    let conclusion = conclusion(fields)
    let because = text(fields["because"])
    let sources = sources(fields["source"])
    guard let id, let kind, let when, let conclusion, let because else { return nil }
    return Rule(
      id: Identifier(id), kind: kind, when: when, conclusion: conclusion, because: because,
      sources: sources)
  }

  private mutating func conclusion(_ fields: Fields) -> Conclusion? {
    let keys = ["derives", "supports", "rules-out", "locks"].filter { fields[$0] != nil }
    guard keys.count == 1, let key = keys.first, let node = fields[key] else {
      complain(at: fields.position, Complaints.oneConclusion)
      return nil
    }
    switch key {
    case "derives": return derived(node).map { .derives($0) }
    case "supports": return .supports(supports(node))
    case "rules-out": return .rulesOut(filled(node, .cause))
    default: return locked(node).map { .locks($0) }
    }
  }

  private mutating func derived(_ node: SourceNode) -> Identifier<Fact>? {
    guard let fact = factName(node) else { return nil }
    if let type = facts[fact.name]?.type, type != .yesNo {
      complain(at: node.position, Complaints.derivesYesNo)
    }
    return fact
  }

  private mutating func supports(_ node: SourceNode) -> [Support] {
    guard case .mapping(let pairs) = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return []
    }
    if pairs.isEmpty { complain(at: node.position, Complaints.empty) }
    var supports: [Support] = []
    for pair in pairs {
      let cause: Identifier<Cause>? = reference(pair.key, at: pair.position, .cause)
      let strength = word(pair.value, Strength.self)
      if let cause, let strength { supports.append(Support(cause: cause, strength: strength)) }
    }
    return supports
  }

  private mutating func locked(_ node: SourceNode) -> StepSelection? {
    if case .mapping = node.content {
      guard let except = fields(node, .stepsExcept)?["all-except"] else { return nil }
      return .allExcept(references(except, .step))
    }
    if let word = node.scalar {
      if word == "all" { return .allExcept([]) }
      complain(at: node.position, Complaints.listExpected, suggestion: Complaints.possible(["all"]))
      return nil
    }
    return .only(filled(node, .step))
  }

  /// A list of at least one name.
  mutating func filled<Thing>(
    _ node: SourceNode, _ namespace: Namespace
  ) -> [Identifier<Thing>] {
    if case .sequence(let items) = node.content, items.isEmpty {
      complain(at: node.position, Complaints.empty)
    }
    return references(node, namespace)
  }
}
