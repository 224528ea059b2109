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
    case .among(let values):
      return definition.arity == .single
        ? single(definition, in: state, among: values)
        : set(definition, in: state, names: values, at: entity)
    case .within(let bounds):
      return each(definition, in: state) {
        FactValue.lies($0, within: bounds, type: definition.type) ?? false
      }
    case .sameAs(let other):
      return against(other, at: entity, definition, state) { $0 == $1 }
    case .under(let folders):
      return against(folders, at: entity, definition, state) { FactValue.path($0, isUnder: $1) }
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

  private func single(_ fact: Fact, in state: FactState, among values: [String]) -> Truth {
    if let value = state.values.first { return Truth(values.contains(value)) }
    if Set(values).isSubset(of: state.absent) { return .no }
    if let remaining = fact.remaining(without: state.absent), remaining.isSubset(of: values) {
      return .yes
    }
    return state.isUnknown ? .unknowable : .unasked
  }

  private func set(
    _ fact: Fact, in state: FactState, names: [String], at entity: Entity
  ) -> Truth {
    if names.contains(where: state.values.contains) { return .yes }
    let absence = Truth.all(
      names.map { self.absence(of: $0, from: fact, in: state, at: entity) })
    if absence == .yes { return .no }
    return .undecided(
      couldBeYes: !state.isUnknown, couldBeNo: !state.isUnknown || absence.couldBeYes)
  }

  /// Whether a member that nobody named is known not to be there.
  private func absence(
    of member: String, from fact: Fact, in state: FactState, at entity: Entity
  ) -> Truth {
    if state.absent.contains(member) { return .yes }
    guard case .set(let closing) = fact.arity else { return .unknowable }
    switch closing {
    case .never: return .unknowable
    case .whenNamed: return state.isKnown ? .yes : .unknowable
    case .whenRead(let sources):
      guard let source = fact.values.first(where: { $0.name == member })?.source else {
        return .unknowable
      }
      return truth(of: .among([source]), on: sources, at: entity)
    }
  }

  /// Whether a property holds of the value, or of some member; false once there can be no other
  /// value.
  private func each(_ fact: Fact, in state: FactState, holds: (String) -> Bool) -> Truth {
    if state.values.contains(where: holds) { return .yes }
    if state.isKnown && fact.isClosed { return .no }
    return state.isUnknown ? .unknowable : .unasked
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
    let truth = each(fact, in: state) { value in there.values.contains { holds(value, $0) } }
    if truth == .yes || (there.isKnown && definition.isClosed && truth == .no) { return truth }
    return state.isUnknown || there.isUnknown ? .unknowable : .unasked
  }
}

extension Fact {
  /// Whether one value that is known leaves no room for another.
  fileprivate var isClosed: Bool { arity == .single || arity == .set(.whenNamed) }

  /// The values that are left when some are not it; nil when they cannot be listed.
  func remaining(without absent: Set<String>) -> Set<String>? {
    domain.isEmpty || acceptsOtherValues ? nil : Set(domain).subtracting(absent)
  }

  /// The values it can have; empty when they cannot be listed.
  package var domain: [String] {
    switch type {
    case .yesNo: ["yes", "no"]
    case .choice: values.map(\.name)
    case .number, .version, .time, .path, .text, .code: []
    }
  }
}
