/// One of the answers to a question that the ways through a tree are told apart by.
enum TreeAnswer: Hashable {
  case value(String)
  /// Any value that no branch asks about.
  case other
  case dontKnow

  /// The answers to a question: every value of a closed domain; of an open one the values that a
  /// branch tests, and any other.
  static func all(for fact: Fact, atoms: [Condition]) -> [TreeAnswer] {
    if case .single = fact.arity {
      switch fact.type {
      case .yesNo: return [.value("yes"), .value("no"), .dontKnow]
      case .choice:
        let values = fact.values.map { TreeAnswer.value($0.name) }
        return values + (fact.acceptsOtherValues ? [.other] : []) + [.dontKnow]
      case .number, .version, .time, .path, .text, .code: break
      }
    }
    var tested: [String] = []
    for case .test(fact.id, .among(let values)) in atoms {
      tested += values.filter { !tested.contains($0) }
    }
    return tested.map { .value($0) } + [.other, .dontKnow]
  }

  /// What an atom about the fact is after this answer; nil is undecided.
  func value(of atom: Condition, for fact: Fact) -> Bool? {
    switch (atom, self) {
    case (.known, _): self != .dontKnow
    case (.test(_, .among(let values)), .value(let value)):
      values.contains(value) ? true : isClosed(fact) ? false : nil
    case (.test(_, .among), .other): isClosed(fact) ? false : nil
    default: nil
    }
  }

  /// Whether one value excludes the others.
  private func isClosed(_ fact: Fact) -> Bool {
    switch fact.arity {
    case .single, .set(.whenNamed): true
    case .set(.never), .set(.whenRead): false
    }
  }
}
