import Playbooks
import Wording

extension Text {
  /// Nobody reads what the benchmarks say.
  static let none = Text("-", "-")
}

extension PlaybookContent {
  /// A playbook of these kinds without anything in it.
  static func bench(kinds: [String]) -> Self {
    let subject = Identifier<EntityKind>(kinds.last ?? "incident")
    let header = PlaybookHeader(
      id: "bench", version: "1", title: .none, subject: subject, back: .known(Identifier("back")),
      entry: Identifier("back"), codeFact: nil, eventFact: nil)
    return Self(
      header: header,
      kinds: kinds.map { EntityKind(id: Identifier($0), label: .none, unnamed: .none) })
  }

  mutating func choice(_ name: String, of kind: String, _ values: [String]) {
    add(
      name, kind, .choice,
      values.map { Choice(name: $0, label: .none, hint: nil, source: nil, saidAs: []) })
  }

  mutating func path(_ name: String, of kind: String, _ arity: Arity = .single) {
    add(name, kind, .path, [], arity)
  }

  mutating func derived(_ name: String, of kind: String) {
    add(name, kind, .yesNo, [])
  }

  private mutating func add(
    _ name: String, _ kind: String, _ type: FactType, _ values: [Choice], _ arity: Arity = .single
  ) {
    facts.append(
      Fact(
        id: Identifier(name), kind: Identifier(kind), type: type, arity: arity, label: .none,
        ask: nil, values: values, acceptsOtherValues: false, unit: nil, findOut: nil))
  }

  mutating func derive(_ name: String, for kind: String, when condition: Condition) {
    rules.append(
      Rule(
        id: Identifier("\(name)-\(rules.count)"), kind: Identifier(kind), when: condition,
        conclusion: .derives(Identifier(name)), because: .none, sources: []))
  }
}
