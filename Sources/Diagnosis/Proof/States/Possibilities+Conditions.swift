import Playbooks

extension Possibilities {
  /// When a condition is what, asked at an entity.
  func truth(of condition: Condition, at entity: Entity) -> TruthFormula {
    let asked = Asked(condition: condition, entity: entity)
    if let known = truths[asked] { return known }
    let truth = evaluated(condition, at: entity)
    if !store.isExhausted { truths[asked] = truth }
    return truth
  }

  private func evaluated(_ condition: Condition, at entity: Entity) -> TruthFormula {
    switch condition {
    case .test(let fact, let test): return self.truth(of: test, on: fact, at: entity)
    case .all(let parts): return .all(parts.map { truth(of: $0, at: entity) }, in: store)
    case .any(let parts): return .any(parts.map { truth(of: $0, at: entity) }, in: store)
    case .not(let part): return !truth(of: part, at: entity)
    case .known(let fact): return isKnown(fact, at: entity)
    case .outcome(let step, let outcomes):
      let ends = self.outcomes(of: step, at: entity)
      return decided(
        store.any(outcomes.compactMap { ends[$0]?.yes }), like: Array(ends.values))
    case .look(let step, let fact, let test): return seen(fact, after: step, test, at: entity)
    case .quantified(let quantifier): return truth(of: quantifier, at: entity)
    }
  }

  /// What a condition is at the entities of a kind that belong to one entity.
  func truth(
    of condition: Condition, weighedFor kind: Identifier<EntityKind>, at entity: Entity
  ) -> TruthFormula {
    .any(frame.places(for: kind, from: entity).map { truth(of: condition, at: $0) }, in: store)
  }

  private func decided(_ yes: Formula, like parts: [TruthFormula]) -> TruthFormula {
    var truth = TruthFormula.decided(yes, in: store)
    truth.isExact = parts.allSatisfy(\.isExact)
    truth.isQuantified = parts.contains(where: \.isQuantified)
    return truth
  }

  /// What a derived fact is.
  func derived(_ fact: Identifier<Fact>, at entity: Entity) -> TruthFormula {
    guard let place = frame.address(of: fact, from: entity)?.entity else { return .unasked }
    return .any(
      playbook.derivations(of: fact).map { truth(of: $0.when, weighedFor: $0.kind, at: place) },
      in: store)
  }

  private func isKnown(_ fact: Identifier<Fact>, at entity: Entity) -> TruthFormula {
    if playbook.isDerived(fact) {
      let truth = derived(fact, at: entity)
      let yes = store.or(truth.yes, truth.no)
      let no = store.not(store.or(truth.couldBeYes, truth.couldBeNo))
      var known = TruthFormula.from(yes: yes, no: no, unknown: .no, in: store)
      known.isExact = truth.isExact
      known.isQuantified = truth.isQuantified
      return known
    }
    guard let address = frame.address(of: fact, from: entity) else { return .unasked }
    if playbook.isSecondLook(fact) {
      return .decided(
        store.any(looks(at: address).map { store.and($0.taken, $0.state.known) }), in: store)
    }
    let state = variables(of: address)
    let no = store.and(state.unknown, not: state.known)
    return .from(yes: state.known, no: no, unknown: .no, in: store)
  }

  private func truth(of quantifier: Quantifier, at entity: Entity) -> TruthFormula {
    let members = frame.members(of: quantifier, at: entity)
    let parts = members.map { truth(of: quantifier.that, at: $0) }
    var result: TruthFormula
    if parts.isEmpty {
      result = .unasked
    } else {
      switch quantifier.amount {
      case .some: result = .any(parts, in: store)
      case .every: result = .all(parts, in: store)
      case .count(let bounds): result = count(parts, within: bounds)
      }
    }
    result.isQuantified = true
    return result
  }

  /// Every way in which few parts can turn out, each counted as the engine counts.
  private func count(_ parts: [TruthFormula], within bounds: Bounds) -> TruthFormula {
    var result = TruthFormula.never
    func go(_ rest: ArraySlice<TruthFormula>, _ place: Formula, _ truths: [Truth]) {
      if place == .no { return }
      guard let part = rest.first else {
        let undecided = truths.filter { !$0.isDecided }
        let truth = CountedTruth(
          sure: truths.count { $0 == .yes }, undecided: undecided.count,
          onlyYes: undecided.count { $0.couldBeYes && !$0.couldBeNo },
          either: undecided.count { $0.couldBeYes && $0.couldBeNo },
          stuck: undecided.count { !$0.couldBeYes && !$0.couldBeNo }
        ).truth(within: bounds)
        result = .choose(place, TruthFormula(truth), result, in: store)
        return
      }
      let open = store.not(store.or(part.yes, part.no))
      for yes in [true, false] {
        for no in [true, false] {
          let could = store.and(
            yes ? part.couldBeYes : store.not(part.couldBeYes),
            no ? part.couldBeNo : store.not(part.couldBeNo))
          go(
            rest.dropFirst(), store.all([place, open, could]),
            truths + [.undecided(couldBeYes: yes, couldBeNo: no)])
        }
      }
      go(rest.dropFirst(), store.and(place, part.yes), truths + [.yes])
      go(rest.dropFirst(), store.and(place, part.no), truths + [.no])
    }
    go(parts[...], .yes, [])
    result.isExact = parts.allSatisfy(\.isExact)
    return result
  }
}

extension TruthFormula {
  init(_ truth: Truth) {
    self.init(
      yes: Formula(truth == .yes), no: Formula(truth == .no),
      couldBeYes: Formula(truth.couldBeYes), couldBeNo: Formula(truth.couldBeNo))
  }
}
