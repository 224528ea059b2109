import Playbooks

/// Things that can be known together, as far as one can tell without weighing them.
struct Assumptions: Hashable {
  private(set) var givens: [Given]

  init(_ givens: [Given] = []) {
    self.givens = givens
  }

  var cost: Int { givens.reduce(0) { $0 + $1.cost } }

  /// What is said of a fact as found; nil when nothing is.
  func given(of fact: Identifier<Fact>) -> Given? {
    givens.first { $0.fact == fact }
  }

  func without(_ given: Given) -> Self {
    Self(givens.filter { $0 != given })
  }

  /// The same with another word on a fact.
  func replacing(_ fact: Identifier<Fact>, by given: Given) -> Self {
    Self(givens.filter { $0.fact != fact } + [given])
  }

  /// Both together; nil when they contradict each other.
  func joined(with other: Self, over playbook: Playbook) -> Self? {
    var joined = self
    for given in other.givens where !joined.givens.contains(given) {
      guard !joined.givens.contains(where: { Self.exclude($0, given, playbook) }) else {
        return nil
      }
      joined.givens.append(given)
    }
    return joined.tidied(over: playbook)
  }

  /// Without denials that a known single value makes superfluous.
  private func tidied(over playbook: Playbook) -> Self {
    Self(
      givens.filter { given in
        guard case .isNot(let fact, _) = given, playbook.fact(fact)?.arity == .single else {
          return true
        }
        return !givens.contains { other in
          if case .value(fact, _) = other { true } else { false }
        }
      })
  }

  private static func exclude(_ one: Given, _ other: Given, _ playbook: Playbook) -> Bool {
    switch (one, other) {
    case (.value(let fact, let first), .value(let same, let second)) where fact == same:
      first != second && playbook.fact(fact)?.arity == .single
    case (.value(let fact, let value), .isNot(let same, let absent)),
      (.isNot(let fact, let absent), .value(let same, let value)):
      fact == same && value == absent
    case (.unknown(let fact), let given), (let given, .unknown(let fact)):
      given.fact == fact
    case (.outcome(let step, let first), .outcome(let same, let second)):
      step == same && first != second
    case (.seen(let fact, let step, let first), .seen(let same, let after, let second)):
      fact == same && step == after && first != second
    default: false
    }
  }
}
