import Playbooks

/// What the answer to a question can still change.
package enum Purpose: Hashable, Sendable {
  /// A support of this cause hangs on it.
  case cause(Identifier<Cause>)
  /// Whether this step belongs to the plan or is open hangs on it.
  case step(Identifier<Step>)
}

extension Diagnosis {
  /// Why a question is asked: every cause and step that hangs on its answer, in the order of the
  /// playbook.
  package func purposes(of question: FactAddress) -> [Purpose] {
    let playbook = situation.playbook
    let causes = playbook.causes.filter { cause in
      playbook.rulesSpeaking(of: cause.id).contains { rule in
        guard case .supports = rule.conclusion else { return false }
        return hangs(rule.when, ruledFor: rule.kind, on: question)
      }
    }
    let steps = plan.steps.filter { planned in
      if case .ended = planned.state { return false }
      return hangs(planned, on: question)
    }
    var purposes = causes.map { Purpose.cause($0.id) }
    for step in steps where !purposes.contains(.step(step.address.step)) {
      purposes.append(.step(step.address.step))
    }
    return purposes
  }

  private func hangs(
    _ condition: Condition, ruledFor kind: Identifier<EntityKind>, on question: FactAddress
  ) -> Bool {
    let entities = situation.entities
    // Where nothing of the kind is below an entity, the rule is read at the entity itself.
    let places = entities.all.filter { place in
      place.kind == kind
        || (entities.isLower(kind, than: place.kind) && entities.below(place, kind: kind).isEmpty)
    }
    return places.contains { situation.hinges(of: condition, at: $0).contains(question) }
  }

  private func hangs(_ planned: PlannedStep, on question: FactAddress) -> Bool {
    guard let step = situation.playbook.step(planned.address.step) else { return false }
    let conditions = step.needs + (step.when.map { [$0] } ?? [])
    if conditions.contains(where: {
      situation.hinges(of: $0, at: planned.address.entity).contains(question)
    }) {
      return true
    }
    return situation.playbook.rules.contains { rule in
      guard case .locks(let selection) = rule.conclusion, selection.holds(step.id) else {
        return false
      }
      return hangs(rule.when, ruledFor: rule.kind, on: question)
    }
  }
}
