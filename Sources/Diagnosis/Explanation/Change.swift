import Playbooks

/// One thing taken as different from what is known.
package enum Change: Hashable, Sendable {
  /// Another answer to a question: of a single value it takes the place of the earlier one, of a
  /// set it names or denies one member beside the others.
  case answer(FactAddress, Answer)
  /// A step that ended so.
  case outcome(StepAddress, Outcome)

  /// The fact as found, or seen after a step, that it speaks of.
  package var address: FactAddress? {
    switch self {
    case .answer(let address, _): address
    case .outcome: nil
    }
  }

  /// How much it asks of a person: an answer nobody gave yet least, what only a step brings most.
  func cost(in situation: Situation) -> Int {
    switch self {
    case .answer(_, .dontKnow): return 4
    case .answer(let address, _):
      if address.after != nil { return 10 }
      return situation.evidence.facts[address]?.isAnswered == true ? 2 : 1
    case .outcome: return 10
    }
  }

  /// Whether the two cannot be so at once.
  fileprivate func excludes(_ other: Self, _ playbook: Playbook) -> Bool {
    switch (self, other) {
    case (.answer(let one, let answer), .answer(let two, let otherAnswer)) where one == two:
      if answer == otherAnswer { return false }
      if playbook.fact(one.fact)?.arity == .single { return true }
      guard let member = answer.member, let otherMember = otherAnswer.member else { return true }
      return member == otherMember
    case (.outcome(let one, let outcome), .outcome(let two, let otherOutcome)) where one == two:
      return outcome != otherOutcome
    case (.answer, _), (.outcome, _): return false
    }
  }
}

extension Answer {
  /// The one value that it names or denies; nil for "don't know" and for several.
  package var member: String? {
    switch self {
    case .values(let values): values.count == 1 ? values.first : nil
    case .isNot(let value): value
    case .dontKnow: nil
    }
  }
}

/// Changes that can be so together, as far as one can tell without asking the engine.
package struct Supposition: Hashable, Sendable {
  package private(set) var changes: [Change]

  package init(_ changes: [Change] = []) {
    self.changes = changes
  }

  func cost(in situation: Situation) -> Int {
    changes.reduce(0) { $0 + $1.cost(in: situation) }
  }

  /// Both together; nil when they contradict each other.
  func joined(with other: Self, over playbook: Playbook) -> Self? {
    var joined = self
    for change in other.changes where !joined.changes.contains(change) {
      guard !joined.changes.contains(where: { $0.excludes(change, playbook) }) else { return nil }
      joined.changes.append(change)
    }
    return joined
  }

  /// What would be known of each fact that it speaks of.
  func states(in situation: Situation) -> [FactAddress: FactState] {
    changes.reduce(into: [:]) { states, change in
      guard case .answer(let address, let answer) = change,
        let fact = situation.playbook.fact(address.fact)
      else { return }
      let before = states[address] ?? situation.evidence.facts[address] ?? FactState()
      states[address] = before.revised(by: answer, of: fact)
    }
  }

  /// The events that say it: steps first, as a new attempt forgets what was seen after the last.
  package func happenings(in situation: Situation) -> [Happening] {
    var happenings: [Happening] = []
    for case .outcome(let address, let outcome) in changes {
      if situation.evidence.attempts[address] != nil { happenings.append(.stepStarted(address)) }
      happenings.append(.stepEnded(address, outcome, reason: nil))
    }
    for (address, state) in states(in: situation).sorted(by: { $0.key < $1.key }) {
      if situation.evidence.facts[address] != nil { happenings.append(.withdrawn(address)) }
      happenings += state.answers.map {
        .observed(Observation(address, $0, from: .assumption))
      }
    }
    return happenings
  }
}

extension FactState {
  /// The same after one answer was changed.
  func revised(by answer: Answer, of fact: Fact) -> Self {
    var revised = Self()
    let isSet = fact.arity != .single
    switch answer {
    case .values(let named):
      let values = isSet ? values.union(named) : Set(named)
      revised.take(.values(values.sorted()), from: .assumption)
      if isSet {
        for member in absent.subtracting(named) { revised.take(.isNot(member), from: .assumption) }
      }
    case .isNot(let denied):
      let left = isSet ? values.subtracting([denied]) : []
      if !left.isEmpty { revised.take(.values(left.sorted()), from: .assumption) }
      for member in isSet ? absent.union([denied]) : [denied] {
        revised.take(.isNot(member), from: .assumption)
      }
    case .dontKnow: revised.take(.dontKnow, from: .assumption)
    }
    return revised
  }

  /// The answers that say all of it.
  fileprivate var answers: [Answer] {
    (values.isEmpty ? [] : [.values(values.sorted())]) + absent.sorted().map(Answer.isNot)
      + (isUnknown ? [.dontKnow] : [])
  }
}

extension Session {
  /// The session as it would be; nil when the engine refuses that.
  package func supposing(_ supposition: Supposition) -> Session? {
    var supposed = self
    let events = supposition.happenings(in: situation).map { Event(at: 0, by: "", $0) }
    return (try? supposed.apply(events)) == nil ? nil : supposed
  }
}
