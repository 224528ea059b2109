import Playbooks

extension Possibilities {
  /// When a step ended how, as seen from an entity.
  func outcomes(of step: Identifier<Step>, at entity: Entity) -> [Outcome: TruthFormula] {
    guard let definition = playbook.step(step),
      let place = frame.entities.ancestor(of: entity, kind: definition.kind)
    else { return [:] }
    let address = StepAddress(place, step)
    if let known = outcomes[address] { return known }
    let attempt = variables(of: address)
    let seen = outcomesSeen(of: definition, at: address)
    let anySeen = store.any(seen.values)
    let anyRecorded = store.any(attempt.recorded.values)
    let byLooks = store.not(attempt.isAttempted)
    // `done-when` counts where neither a record nor a look says anything.
    let rest = store.not(store.or(anyRecorded, store.and(byLooks, anySeen)))
    let done = definition.doneWhen.map { truth(of: $0, at: place) }
    var ends: [Outcome: TruthFormula] = [:]
    for outcome in Outcome.allCases {
      var yes = store.or(
        attempt.recorded[outcome] ?? .no, store.and(byLooks, seen[outcome] ?? .no))
      if outcome == .verified, let done { yes = store.or(yes, store.and(rest, done.yes)) }
      var truth = TruthFormula.decided(yes, in: store)
      truth.isExact = done?.isExact ?? true
      truth.isQuantified = done?.isQuantified ?? false
      ends[outcome] = truth
    }
    if !store.isExhausted { outcomes[address] = ends }
    return ends
  }

  /// That a step has ended in any way.
  func hasEnded(_ step: Identifier<Step>, at entity: Entity) -> Formula {
    store.any(outcomes(of: step, at: entity).values.map(\.yes))
  }

  /// What the second looks alone amount to: where they do not agree, no effect.
  private func outcomesSeen(of step: Step, at address: StepAddress) -> [Outcome: Formula] {
    guard let look = step.look, let kind = playbook.fact(look.fact)?.kind else { return [:] }
    var seen: [Outcome: Formula] = [:]
    for entity in frame.entities.of(kind)
    where frame.entities.areRelated(entity, address.entity) {
      let state = variables(of: FactAddress(entity, look.fact, after: step.id))
      for (value, formula) in state.named {
        let outcome = look.outcome(of: value)
        seen[outcome] = store.or(seen[outcome] ?? .no, formula)
      }
    }
    var ends: [Outcome: Formula] = [:]
    var several = Formula.no
    for outcome in Outcome.allCases {
      let others = store.any(seen.filter { $0.key != outcome }.values)
      let here = seen[outcome] ?? .no
      ends[outcome] = store.and(here, not: others)
      several = store.or(several, store.and(here, others))
    }
    ends[.noEffect] = store.or(ends[.noEffect] ?? .no, several)
    return ends
  }
}
