import Playbooks

/// A cause for which a value of a fact speaks, as strongly as any rule lets it.
package struct SpokenCause: Sendable {
  package let cause: Cause
  package let strength: Strength

  /// The causes supported by some rule that wants this value, straight or through a derived fact;
  /// the strongest first, then in the order of the playbook.
  ///
  /// A rule mostly wants more than one value, so this is where to look and no verdict.
  static func all(
    reading fact: Identifier<Fact>, _ value: String, in playbook: Playbook
  ) -> [SpokenCause] {
    var wanted: Set<Wanted> = [Wanted(fact: fact, value: value)]
    var rules: [Rule] = []
    while true {
      rules = playbook.rules.filter { $0.when.wants(wanted) }
      let derived = rules.compactMap { rule -> Wanted? in
        guard case .derives(let fact) = rule.conclusion else { return nil }
        return Wanted(fact: fact, value: "yes")
      }
      if wanted.isSuperset(of: derived) { break }
      wanted.formUnion(derived)
    }
    var strengths: [Identifier<Cause>: Strength] = [:]
    for case .supports(let supports) in rules.map(\.conclusion) {
      for support in supports {
        strengths[support.cause] = max(support.strength, strengths[support.cause] ?? .possible)
      }
    }
    return [Strength.confirms, .likely, .possible].flatMap { strength in
      playbook.causes.filter { strengths[$0.id] == strength }
        .map { SpokenCause(cause: $0, strength: strength) }
    }
  }
}

/// A value of a fact that a condition may want.
private struct Wanted: Hashable {
  let fact: Identifier<Fact>
  let value: String
}

extension Condition {
  /// Whether one of these values helps to make it true.
  fileprivate func wants(_ wanted: Set<Wanted>) -> Bool {
    switch self {
    case .test(let fact, .among(let values)), .look(_, let fact, .among(let values)):
      values.contains { wanted.contains(Wanted(fact: fact, value: $0)) }
    case .all(let parts), .any(let parts): parts.contains { $0.wants(wanted) }
    case .quantified(let quantifier): quantifier.that.wants(wanted)
    case .test, .look, .not, .known, .outcome: false
    }
  }
}
