import Playbooks

extension Possibilities {
  /// One look that may have been taken, and when it counts.
  struct PossibleLook {
    let state: FactVariables
    let taken: Formula
  }

  /// When a test of a fact is what, seen from an entity.
  func truth(of test: Test, on fact: Identifier<Fact>, at entity: Entity) -> TruthFormula {
    if playbook.isDerived(fact) { return derivedTruth(of: test, on: fact, at: entity) }
    guard let address = frame.address(of: fact, from: entity) else { return .unasked }
    guard playbook.isSecondLook(fact) else {
      return truth(of: test, on: fact, in: variables(of: address), at: entity)
    }
    return .any(
      looks(at: address).map { look in
        .choose(
          look.taken, truth(of: test, on: fact, in: look.state, at: entity), .never, in: store)
      }, in: store)
  }

  /// The looks at a fact of an entity: after each step that asks for it, and after none.
  func looks(at address: FactAddress) -> [PossibleLook] {
    let after = looking[address.fact] ?? []
    var looks = after.map { step in
      let state = variables(of: FactAddress(address.entity, address.fact, after: step.id))
      return PossibleLook(state: state, taken: state.isSpoken)
    }
    // A look without a step goes to the only recorded one, so it stays alone only beside none.
    let alone = variables(of: address)
    let recorded = store.any(after.map { isRecorded($0, near: address.entity) })
    looks.append(PossibleLook(state: alone, taken: store.and(alone.isSpoken, not: recorded)))
    return looks
  }

  /// Whether anything is recorded of a step at, above or below an entity.
  private func isRecorded(_ step: Step, near entity: Entity) -> Formula {
    guard let look = step.look, let kind = playbook.fact(look.fact)?.kind else { return .no }
    let places = frame.entities.of(step.kind).filter { frame.entities.areRelated($0, entity) }
    let attempts = places.map { variables(of: StepAddress($0, step.id)).isAttempted }
    let seen = frame.entities.of(kind).filter { other in
      places.contains { frame.entities.areRelated($0, other) }
    }.map { variables(of: FactAddress($0, look.fact, after: step.id)).isSpoken }
    return store.any(attempts + seen)
  }

  func seen(
    _ fact: Identifier<Fact>, after step: Identifier<Step>, _ test: Test, at entity: Entity
  ) -> TruthFormula {
    // Where the step does not look at this fact, nothing can be said of it.
    guard let place = frame.address(of: fact, from: entity)?.entity,
      playbook.step(step)?.look?.fact == fact
    else { return .never }
    let state = variables(of: FactAddress(place, fact, after: step))
    return .choose(
      state.isSpoken, truth(of: test, on: fact, in: state, at: entity), .never, in: store)
  }

  private func derivedTruth(
    of test: Test, on fact: Identifier<Fact>, at entity: Entity
  ) -> TruthFormula {
    let truth = derived(fact, at: entity)
    guard case .among(let values) = test else { return .unasked }
    switch (values.contains("yes"), values.contains("no")) {
    case (true, true):
      let decided = store.or(truth.yes, truth.no)
      var either = TruthFormula(
        yes: decided, no: .no, couldBeYes: store.or(truth.couldBeYes, truth.couldBeNo),
        couldBeNo: .no)
      either.isExact = truth.isExact
      either.isQuantified = truth.isQuantified
      return either
    case (true, false): return truth
    case (false, true): return !truth
    case (false, false): return .never
    }
  }

  private func truth(
    of test: Test, on id: Identifier<Fact>, in state: FactVariables, at entity: Entity
  ) -> TruthFormula {
    guard let fact = playbook.fact(id) else { return .unasked }
    switch test {
    case .among(let names) where fact.arity == .single:
      return value(among: names, of: fact, in: state)
    case .among(let names): return member(among: names, of: fact, in: state, at: entity)
    case .within, .endsWith:
      let yes = store.any(
        state.named.filter { fact.value($0.key, passes: test) }.map(\.value))
      let no = fact.isClosed ? store.and(state.known, not: yes) : .no
      var truth = TruthFormula.from(yes: yes, no: no, unknown: state.unknown, in: store)
      truth.isExact = isComplete(id)
      return truth
    case .sameAs, .under, .beginsWith:
      var truth = TruthFormula.unasked
      truth.isExact = false
      return truth
    }
  }

  private func value(
    among names: [String], of fact: Fact, in state: FactVariables
  ) -> TruthFormula {
    let yes: Formula
    let no: Formula
    if fact.domain.isEmpty || fact.acceptsOtherValues {
      yes = store.any(names.compactMap { state.named[$0] })
      let other = store.and(state.known, not: yes)
      let denied = names.isEmpty ? Formula.yes : store.all(names.map { state.denied[$0] ?? .no })
      no = store.or(other, store.and(denied, not: state.known))
    } else {
      let meant = Set(names.map { representative(of: $0, of: fact.id) })
      let inside = state.denied.filter { isMeant($0.key, by: names, meant, fact) }
      let outside = state.denied.filter { !isMeant($0.key, by: names, meant, fact) }
      yes = inside.isEmpty ? .no : store.all(outside.values)
      no = store.all(inside.values)
    }
    return .from(yes: yes, no: no, unknown: state.unknown, in: store)
  }

  /// Whether a value that stands for others is among these; the second of a class is too.
  private func isMeant(
    _ value: String, by names: [String], _ meant: Set<String>, _ fact: Fact
  ) -> Bool {
    names.contains(value) || meant.contains(representative(of: value, of: fact.id))
  }

  private func member(
    among names: [String], of fact: Fact, in state: FactVariables, at entity: Entity
  ) -> TruthFormula {
    let yes = store.any(names.compactMap { state.named[$0] })
    let absent = TruthFormula.all(
      names.map { name in
        .choose(
          state.denied[name] ?? .no, .always, absence(of: name, of: fact, in: state, at: entity),
          in: store)
      }, in: store)
    let no = store.and(absent.yes, not: yes)
    let rest = store.not(store.or(yes, no))
    var truth = TruthFormula(
      yes: yes, no: no,
      couldBeYes: store.or(yes, store.and(rest, not: state.unknown)),
      couldBeNo: store.or(
        no, store.and(rest, store.or(store.not(state.unknown), absent.couldBeYes))))
    truth.isExact = absent.isExact
    truth.isQuantified = absent.isQuantified
    return truth
  }

  /// Whether a member that nobody named or denied is known not to be there.
  private func absence(
    of member: String, of fact: Fact, in state: FactVariables, at entity: Entity
  ) -> TruthFormula {
    guard case .set(let closing) = fact.arity else { return .unknowable }
    switch closing {
    case .never: return .unknowable
    case .whenNamed:
      return .choose(state.known, .always, .unknowable, in: store)
    case .whenRead(let sources):
      guard let source = fact.values.first(where: { $0.name == member })?.source else {
        return .unknowable
      }
      return truth(of: .among([source]), on: sources, at: entity)
    }
  }
}
