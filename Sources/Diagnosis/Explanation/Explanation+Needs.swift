import Playbooks

extension Explanation {
  /// What a step needs and has: the answers and outcomes that its needs rest on, each once.
  package func needsMet(by step: PlannedStep) -> [Ground] {
    let situation = diagnosis.situation
    let needs = situation.playbook.step(step.address.step)?.needs ?? []
    return needs.flatMap(\.parts).reduce(into: []) { met, need in
      guard situation.truth(of: need, at: step.address.entity) == .yes else { return }
      for ground in situation.grounds(of: need, being: true, at: step.address.entity)
      where !met.contains(ground) { met.append(ground) }
    }
  }
}

extension Condition {
  /// The conditions that must all hold for it, each by itself.
  fileprivate var parts: [Condition] {
    if case .all(let parts) = self { return parts.flatMap(\.parts) }
    return [self]
  }
}
