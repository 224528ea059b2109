import Playbooks

/// The steps that facts and outcomes call for, in order; a pure function of both.
package struct Plan: Hashable, Sendable {
  package let steps: [PlannedStep]

  init(_ demand: Demand, in situation: Situation) {
    let order = StepOrder(situation)
    let ordered = order.sorted(demand.callers.keys)
    let obstacles = Obstacles(situation, planned: ordered, order: order, demand: demand)
    steps = ordered.map { address in
      let (state, reasons) = obstacles.state(of: address)
      let caller = demand.callers[address] ?? Demand.Caller()
      return PlannedStep(
        address: address, state: state, obstacles: reasons, causes: caller.causes.sorted(),
        broughtBy: caller.entities.sorted())
    }
  }

  package subscript(address: StepAddress) -> PlannedStep? {
    steps.first { $0.address == address }
  }

  /// The first open step that does not pass a locked one; nil when none is left.
  ///
  /// A step passes those before it that are of lower risk and on the same line of entities. One
  /// that only waits for others is not locked.
  func next(in situation: Situation) -> PlannedStep? {
    for (position, step) in steps.enumerated() where step.state == .open {
      let passes = steps[..<position].contains { other in
        other.state == .locked
          && risk(of: other, in: situation) < risk(of: step, in: situation)
          && situation.entities.areRelated(other.address.entity, step.address.entity)
      }
      if !passes { return step }
    }
    return nil
  }

  private func risk(of step: PlannedStep, in situation: Situation) -> Risk {
    situation.playbook.step(step.address.step)?.risk ?? .destructive
  }
}
