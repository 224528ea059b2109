import Playbooks

/// One thing that is said in a counterexample, as `diagnose` takes it.
package enum Statement: Hashable, Sendable {
  case placed(Entity, in: Entity)
  case answered(FactAddress, Answer)
  case ended(StepAddress, Outcome)
  /// An attempt that is under way; `diagnose` has no word for it.
  case started(StepAddress)

  /// How much it asks of a reader: what is unlikely to be said weighs more.
  var cost: Int {
    switch self {
    case .placed: 0
    case .answered(_, .dontKnow): 101
    case .answered(_, .isNot): 102
    case .answered, .ended: 100
    case .started: 10_000
    }
  }

  /// Whether it only says that something is there.
  var isBare: Bool {
    if case .placed(_, in: .incident) = self { true } else { false }
  }

  var happening: Happening {
    switch self {
    case .placed(let entity, let other): .placed(entity, in: other)
    case .answered(let address, let answer):
      .observed(Observation(address, answer, from: .answer))
    case .ended(let address, let outcome): .stepEnded(address, outcome, reason: nil)
    case .started(let address): .stepStarted(address)
    }
  }
}

extension Statement: CustomStringConvertible {
  package var description: String {
    switch self {
    case .placed(let entity, let other):
      return "\(entity).\(other.kind)=\(other.name ?? "")"
    case .answered(let address, .values(let values)):
      return "\(address)=\(values.joined(separator: ","))"
    case .answered(let address, .isNot(let value)): return "\(address)!=\(value)"
    case .answered(let address, .dontKnow): return "\(address)=unknown"
    case .ended(let address, let outcome): return "\(Self.step(address))=\(outcome.rawValue)"
    case .started(let address): return "\(Self.step(address))=under-way"
    }
  }

  private static func step(_ address: StepAddress) -> String {
    let prefix = address.entity.name == nil ? "" : "\(address.entity)."
    return "\(prefix)step.\(address.step)"
  }
}
