import Playbooks

/// The values of every fact that are worth telling apart: two that pass the same tests everywhere
/// in the playbook are one.
struct ValueClasses {
  /// A few values of one fact that stand for all.
  struct Values {
    /// Those that stand for the others.
    var named: [String] = []
    /// The one that stands for each value of a closed domain.
    var standsFor: [String: String] = [:]
    /// Those by which a condition calls it, so that a denial of them counts.
    var tested: Set<String> = []
    /// Whether the values that tests tell apart are all here.
    var isComplete = true
  }

  private let values: [Identifier<Fact>: Values]

  init(_ playbook: Playbook) {
    var tests: [Identifier<Fact>: Set<Test>] = [:]
    var judged: [Identifier<Fact>: [Look]] = [:]
    func read(_ condition: Condition) {
      condition.visit { part in
        switch part {
        case .test(let fact, let test), .look(_, let fact, let test):
          tests[fact, default: []].insert(test)
        default: break
        }
      }
    }
    for placed in playbook.content.placedConditions { read(placed.condition) }
    for invariant in playbook.invariants {
      if case .need(_, let condition) = invariant { read(condition) }
    }
    for fact in playbook.facts {
      if case .set(.whenRead(let source)) = fact.arity {
        for case let name? in fact.values.map(\.source) {
          tests[source, default: []].insert(.among([name]))
        }
      }
    }
    for step in playbook.steps {
      if let look = step.look { judged[look.fact, default: []].append(look) }
    }
    values = playbook.facts.reduce(into: [:]) { values, fact in
      values[fact.id] = Self.classes(
        of: fact, tests: Array(tests[fact.id] ?? []), looks: judged[fact.id] ?? [])
    }
  }

  subscript(fact: Identifier<Fact>) -> Values { values[fact] ?? Values() }

  private static func classes(of fact: Fact, tests: [Test], looks: [Look]) -> Values {
    var result = Values()
    for case .among(let names) in tests { result.tested.formUnion(names) }
    let isSet = fact.arity != .single
    let (invented, isComplete) = inventions(for: fact, tests, besides: result.tested)
    result.isComplete = isComplete
    let candidates =
      fact.domain
      + (result.tested.sorted() + invented).filter {
        !fact.domain.contains($0)
      }
    var seen: [[Int]: [String]] = [:]
    for value in candidates {
      // Each member of a set may be denied by itself.
      if isSet && result.tested.contains(value) {
        result.named.append(value)
        result.standsFor[value] = value
        continue
      }
      let signature =
        tests.map { fact.value(value, passes: $0) ? 1 : 0 }
        + looks.map { Outcome.allCases.firstIndex(of: $0.outcome(of: value)) ?? -1 }
      // A second one stands for not knowing which of them it is.
      let most = fact.domain.isEmpty || isSet ? 1 : 2
      if seen[signature, default: []].count < most {
        seen[signature, default: []].append(value)
        result.named.append(value)
      }
      result.standsFor[value] = seen[signature]?.first
    }
    return result
  }

  /// Values that nobody wrote down: between the bounds, with the endings, and one like no other.
  private static func inventions(
    for fact: Fact, _ tests: [Test], besides known: Set<String>
  ) -> ([String], isComplete: Bool) {
    if !fact.domain.isEmpty && !fact.acceptsOtherValues { return ([], true) }
    var bounds: Set<String> = []
    var endings: [String] = []
    for test in tests {
      switch test {
      case .within(let within):
        bounds.formUnion(
          [within.above, within.atLeast, within.below, within.atMost].compactMap(\.self))
      case .endsWith(let ending): endings.append("a\(ending)")
      case .among, .sameAs, .under, .beginsWith: break
      }
    }
    switch fact.type {
    case .number:
      let numbers = bounds.union(known).compactMap(Double.init).sorted()
      guard let least = numbers.first, let most = numbers.last else { return (["1"], true) }
      let between = zip(numbers, numbers.dropFirst()).map { ($0 + $1) / 2 }
      return (([least - 1] + numbers + between + [most + 1]).map(written), true)
    case .version:
      // A little above each bound, and below all of them.
      let after = bounds.map { "\($0).1" }
      let isApart = bounds.allSatisfy { !$0.hasSuffix(".1") }
      return (bounds.sorted() + after.sorted() + ["0"], isApart || bounds.count < 2)
    case .time:
      return (
        bounds.sorted() + ["1970-01-01", "2999-12-31"], bounds.count < 2
      )
    case .code: return (["0x7ABCDEF0"], true)
    case .path, .text, .choice, .yesNo:
      return (endings.sorted() + ["anything"], true)
    }
  }

  private static func written(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
