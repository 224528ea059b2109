import Playbooks

extension Prover {
  /// What the playbook itself says must always be so.
  var invariants: [DecidedClaim] {
    playbook.invariants.map { invariant in
      switch invariant {
      case .need(let step, let condition):
        DecidedClaim(
          kind: .invariant, subject: step.name, decision: need(condition, of: step))
      case .order(let before, let step, let cause):
        DecidedClaim(
          kind: .invariant, subject: "\(before) < \(step)",
          decision: order(before, step, for: cause))
      }
    }
  }

  /// Whenever a step is open, the condition is true.
  private func need(_ condition: Condition, of id: Identifier<Step>) -> Decision {
    guard let step = playbook.step(id) else { return .holds }
    return never { possibilities in
      var truths: [TruthFormula] = []
      var open = Formula.no
      for place in possibilities.frame.entities.of(step.kind) {
        let free = possibilities.isFree(step, at: place)
        let needed = possibilities.truth(of: condition, at: place)
        truths += free.truths + [needed]
        open = possibilities.store.or(
          open, possibilities.store.and(free.formula, not: needed.yes))
      }
      return Query(open, from: truths, isExactEverywhere: false)
    } confirms: { session in
      let isOpen = session.diagnosed().plan.steps.contains { planned in
        planned.address.step == id && planned.state == .open
          && session.situation.truth(of: condition, at: planned.address.entity) != .yes
      }
      return isOpen ? [] : nil
    }
  }

  /// Whenever a step is open, the other has ended, comes before it, or is not in the plan.
  private func order(
    _ before: Identifier<Step>, _ step: Identifier<Step>, for cause: Identifier<Cause>?
  ) -> Decision {
    guard let first = playbook.step(before), let later = playbook.step(step) else { return .holds }
    let isOrdered = StepOrder(single.frame).comesBefore(before, step)
    if isOrdered || (first.isFirst && !later.isFirst) { return .holds }
    let causes = playbook.causes.filter {
      (cause == nil || $0.id == cause) && steps(broughtBy: $0).isSuperset(of: [before, step])
    }
    return never { possibilities in
      possibilities.arePlanned(first, later, by: causes)
    } confirms: { session in
      let steps = session.diagnosed().plan.steps
      guard let open = steps.firstIndex(where: { $0.address.step == step && $0.state == .open })
      else { return nil }
      let isLate = steps[open...].contains {
        $0.address.step == before && $0.state != .open
          && session.situation.outcome(of: before, at: $0.address.entity) == nil
      }
      return isLate || steps[open...].contains { $0.address.step == before && $0.state == .open }
        ? [] : nil
    }
  }
}

extension Possibilities {
  /// That a cause brings both steps, the later one may be open, and the first has not ended.
  fileprivate func arePlanned(_ first: Step, _ later: Step, by causes: [Cause]) -> Query {
    var truths: [TruthFormula] = []
    let ended = store.any(frame.entities.of(first.kind).map { hasEnded(first.id, at: $0) })
    var open = Formula.no
    for place in frame.entities.of(later.kind) {
      let free = isFree(later, at: place)
      truths += free.truths
      open = store.or(open, free.formula)
    }
    let weighed = causes.map { (cause: $0, places: weighings(of: $0)) }
    let called = store.any(
      weighed.flatMap { cause, places in places.map { callsForRecovery(cause, $0) } })
    truths += weighed.flatMap { $0.places.flatMap { $0.supports.map(\.truth) } }
    return Query(
      store.and(store.and(open, called), not: ended), from: truths, isExactEverywhere: false)
  }
}
