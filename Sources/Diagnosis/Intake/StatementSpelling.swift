import Playbooks

extension Happening {
  /// The statements that say this, each in its one spelling; none for what no statement can say.
  package var statements: [String] {
    switch self {
    case .placed(let entity, let other):
      ["\(entity).\(other.kind)=\(other.name ?? "")"]
    case .observed(let observation), .revised(let observation):
      observation.answer.statements(about: "\(observation.address)")
    case .stepEnded(let address, let outcome, _):
      [
        address.entity.name == nil
          ? "step.\(address.step)=\(outcome.rawValue)"
          : "\(address.entity).step.\(address.step)=\(outcome.rawValue)"
      ]
    case .opened, .renamed, .withdrawn, .stepStarted, .noted, .handedOver, .closed, .reopened: []
    }
  }
}

extension Answer {
  fileprivate func statements(about fact: String) -> [String] {
    switch self {
    case .values(let values): values.map { "\(fact)=\($0)" }
    case .isNot(let value): ["\(fact)!=\(value)"]
    case .dontKnow: ["\(fact)=unknown"]
    }
  }
}
