import Playbooks

/// One thing that is known on a way to a cause, at the only entity of its kind.
package enum Given: Hashable, Sendable {
  case value(Identifier<Fact>, String)
  case isNot(Identifier<Fact>, String)
  case unknown(Identifier<Fact>)
  case outcome(Identifier<Step>, Outcome)
  /// What was seen after a step.
  case seen(Identifier<Fact>, after: Identifier<Step>, String)

  /// The fact as found that it speaks of.
  package var fact: Identifier<Fact>? {
    switch self {
    case .value(let fact, _), .isNot(let fact, _), .unknown(let fact): fact
    case .outcome, .seen: nil
    }
  }

  /// What it says of its fact or step.
  package var value: String {
    switch self {
    case .value(_, let value), .seen(_, _, let value): value
    case .isNot(_, let value): "!\(value)"
    case .unknown: "unknown"
    case .outcome(_, let outcome): outcome.rawValue
    }
  }

  /// How much it asks of a person: what only a step brings weighs more than any few answers.
  var cost: Int {
    switch self {
    case .value, .isNot: 1
    case .unknown: 3
    case .outcome, .seen: 10
    }
  }

  /// The event that says it; nil for a name that the playbook does not have.
  func happening(over playbook: Playbook) -> Happening? {
    func observed(
      _ fact: Identifier<Fact>, after step: Identifier<Step>? = nil, _ answer: Answer
    ) -> Happening? {
      playbook.fact(fact).map { definition in
        let address = FactAddress(Entity(definition.kind), fact, after: step)
        return .observed(Observation(address, answer, from: .answer))
      }
    }
    switch self {
    case .value(let fact, let value): return observed(fact, .values([value]))
    case .isNot(let fact, let value): return observed(fact, .isNot(value))
    case .unknown(let fact): return observed(fact, .dontKnow)
    case .seen(let fact, let step, let value):
      return observed(fact, after: step, .values([value]))
    case .outcome(let step, let outcome):
      return playbook.step(step).map {
        .stepEnded(StepAddress(Entity($0.kind), step), outcome, reason: nil)
      }
    }
  }
}

extension Given: CustomStringConvertible {
  /// As a person would write it for `diagnose`.
  package var description: String {
    switch self {
    case .value(let fact, let value): "\(fact)=\(value)"
    case .isNot(let fact, let value): "\(fact)!=\(value)"
    case .unknown(let fact): "\(fact)=unknown"
    case .outcome(let step, let outcome): "step.\(step)=\(outcome.rawValue)"
    case .seen(let fact, let step, let value): "step.\(step).\(fact)=\(value)"
    }
  }
}
