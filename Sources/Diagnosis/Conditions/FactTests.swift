import Playbooks

extension Situation {
  /// What a test of a fact is, seen from an entity.
  func truth(of test: Test, on fact: Identifier<Fact>, at entity: Entity) -> Truth {
    if playbook.isDerived(fact) { return derivedTruth(of: test, on: fact, at: entity) }
    guard let address = address(of: fact, from: entity) else { return .unasked }
    guard playbook.isSecondLook(fact) else {
      return truth(of: test, on: fact, in: evidence.facts[address] ?? FactState(), at: entity)
    }
    // A look that nobody has taken is decided: no value matches.
    let looks = evidence.looks[address] ?? []
    return .any(
      looks.map { truth(of: test, on: fact, in: evidence.facts[$0] ?? FactState(), at: entity) })
  }

  /// What a derived yes/no fact is: the value of any of its rules.
  func derived(_ fact: Identifier<Fact>, at entity: Entity) -> Truth {
    guard let place = address(of: fact, from: entity)?.entity else { return .unasked }
    return .any(
      playbook.derivations(of: fact).map { truth(of: $0.when, weighedFor: $0.kind, at: place) })
  }

  /// What a condition is at the entities of a kind that belong to one entity: itself, its
  /// ancestor, or any of those below.
  func truth(
    of condition: Condition, weighedFor kind: Identifier<EntityKind>, at entity: Entity
  ) -> Truth {
    .any(places(for: kind, from: entity).map { truth(of: condition, at: $0) })
  }

  /// Where a rule for a kind is weighed, seen from one entity: at its ancestor or itself, at those
  /// below, or where there is none of that kind, right here with their facts unasked.
  func places(for kind: Identifier<EntityKind>, from entity: Entity) -> [Entity] {
    if let place = entities.ancestor(of: entity, kind: kind) { return [place] }
    let below = entities.below(entity, kind: kind)
    return below.isEmpty ? [entity] : below
  }

  /// What a test is of one particular state of a fact.
  func truth(
    of test: Test, on fact: Identifier<Fact>, in state: FactState, at entity: Entity
  ) -> Truth {
    guard let definition = playbook.fact(fact) else { return .unasked }
    switch test {
    case .among(let values) where definition.arity == .single:
      return definition.truth(of: values, in: state)
    case .among(let values):
      let absences = values.map { absence(of: $0, from: definition, in: state, at: entity) }
      return definition.membership(of: values, in: state, absence: .all(absences))
    case .within, .endsWith:
      return definition.each(in: state) { definition.value($0, passes: test) }
    case .sameAs(let other), .under(let other), .beginsWith(let other):
      return against(other, at: entity, definition, state) { test.relates($0, to: $1) }
    }
  }

  private func derivedTruth(
    of test: Test, on fact: Identifier<Fact>, at entity: Entity
  ) -> Truth {
    let truth = derived(fact, at: entity)
    guard case .among(let values) = test else { return .unasked }
    switch (values.contains("yes"), values.contains("no")) {
    case (true, true):
      if truth.isDecided { return .yes }
      return .undecided(couldBeYes: truth.couldBeYes || truth.couldBeNo, couldBeNo: false)
    case (true, false): return truth
    case (false, true): return !truth
    case (false, false): return .no
    }
  }

  /// Whether a member that nobody named is known not to be there.
  private func absence(
    of member: String, from fact: Fact, in state: FactState, at entity: Entity
  ) -> Truth {
    fact.absence(of: member, in: state) {
      guard case .set(.whenRead(let sources)) = fact.arity,
        let source = fact.values.first(where: { $0.name == member })?.source
      else { return .unknowable }
      return truth(of: .among([source]), on: sources, at: entity)
    }
  }

  /// Whether the value, or some member, stands in a relation to some value of another fact.
  private func against(
    _ other: Identifier<Fact>, at entity: Entity, _ fact: Fact, _ state: FactState,
    holds: (String, String) -> Bool
  ) -> Truth {
    guard let definition = playbook.fact(other),
      let address = address(of: other, from: entity)
    else { return .unasked }
    let there = evidence.facts[address] ?? FactState()
    let truth = fact.each(in: state) { value in there.values.contains { holds(value, $0) } }
    if truth == .yes || (there.isKnown && definition.isClosed && truth == .no) { return truth }
    return state.isUnknown || there.isUnknown ? .unknowable : .unasked
  }
}
