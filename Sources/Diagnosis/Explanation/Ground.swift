import Playbooks

/// What a decided condition rests on, down to what somebody observed.
package indirect enum Ground: Hashable, Sendable {
  /// What is known of a fact.
  case observed(FactAddress, FactState)
  /// Nobody has looked after a step yet, or after none that asks for it.
  case notSeen(FactAddress)
  /// How a step ended; nil when nobody recorded it.
  case outcome(StepAddress, Outcome?)
  /// A fact that rules derive: one rule that holds makes it yes, all that fail make it no.
  case derived(FactAddress, isTrue: Bool, [RuleProof])
  /// Entities of a kind, each with what is so there.
  case members(Identifier<EntityKind>, [MemberGround])
}

/// What is so at one of several entities.
package struct MemberGround: Hashable, Sendable {
  package let entity: Entity
  package let grounds: [Ground]
}

/// A rule that is decided at an entity, and what it rests on.
package struct RuleProof: Hashable, Sendable {
  package let rule: Identifier<Rule>
  package let entity: Entity
  package let isTrue: Bool
  package let grounds: [Ground]

  init?(_ rule: Rule, at entity: Entity, in situation: Situation) {
    let truth = situation.truth(of: rule.when, at: entity)
    guard truth.isDecided else { return nil }
    self.rule = rule.id
    self.entity = entity
    isTrue = truth == .yes
    grounds = situation.grounds(of: rule.when, being: truth == .yes, at: entity)
  }
}

extension Situation {
  /// What makes a decided condition what it is, each once.
  func grounds(of condition: Condition, being isTrue: Bool, at entity: Entity) -> [Ground] {
    switch condition {
    case .all(let parts):
      return isTrue ? every(parts, true, at: entity) : first(of: parts, false, at: entity)
    case .any(let parts):
      return isTrue ? first(of: parts, true, at: entity) : every(parts, false, at: entity)
    case .not(let part): return grounds(of: part, being: !isTrue, at: entity)
    case .test(let fact, let test):
      return observed(fact, test, at: entity)
    case .known(let fact): return observed(fact, nil, at: entity)
    case .outcome(let step, _):
      guard let kind = playbook.step(step)?.kind,
        let place = entities.ancestor(of: entity, kind: kind)
      else { return [] }
      return [.outcome(StepAddress(place, step), outcome(of: step, at: entity))] + seen(step, place)
    case .look(let step, let fact, _):
      guard let place = address(of: fact, from: entity)?.entity else { return [] }
      return known(FactAddress(place, fact, after: step))
    case .quantified(let quantifier): return grounds(of: quantifier, being: isTrue, at: entity)
    }
  }

  private func every(_ parts: [Condition], _ isTrue: Bool, at entity: Entity) -> [Ground] {
    var found: [Ground] = []
    for ground in parts.flatMap({ grounds(of: $0, being: isTrue, at: entity) })
    where !found.contains(ground) { found.append(ground) }
    return found
  }

  /// Of several parts that decide, the one with the least to say.
  private func first(of parts: [Condition], _ isTrue: Bool, at entity: Entity) -> [Ground] {
    let deciding = parts.filter { truth(of: $0, at: entity) == Truth(isTrue) }
      .map { grounds(of: $0, being: isTrue, at: entity) }
    return deciding.min { $0.count < $1.count } ?? []
  }

  private func observed(
    _ fact: Identifier<Fact>, _ test: Test?, at entity: Entity
  ) -> [Ground] {
    guard let address = address(of: fact, from: entity) else { return [] }
    if playbook.isDerived(fact) { return [derivedGround(address)] }
    if playbook.isSecondLook(fact) {
      let looks = evidence.looks[address] ?? []
      return looks.isEmpty ? [.notSeen(address)] : looks.flatMap(known)
    }
    var grounds = known(address)
    if let other = test?.otherFact { grounds += observed(other, nil, at: entity) }
    if case .set(.whenRead(let source)) = playbook.fact(fact)?.arity,
      !names(test, in: evidence.facts[address])
    {
      grounds += observed(source, nil, at: entity)
    }
    return grounds
  }

  /// Whether a member that was named makes a test true, whatever was read.
  private func names(_ test: Test?, in state: FactState?) -> Bool {
    guard case .among(let values) = test else { return state?.isKnown == true }
    return values.contains { state?.values.contains($0) == true }
  }

  private func known(_ address: FactAddress) -> [Ground] {
    guard let state = evidence.facts[address] else {
      return playbook.isSecondLook(address.fact) ? [.notSeen(address)] : []
    }
    return [.observed(address, state)]
  }

  /// What was seen after a step of which no attempt is recorded, or what makes it done.
  private func seen(_ step: Identifier<Step>, _ place: Entity) -> [Ground] {
    let attempt = evidence.attempts[StepAddress(place, step)]
    if attempt?.outcome != nil { return [] }
    let looks = attempt == nil ? (evidence.looksAfter[step] ?? []) : []
    let related = looks.filter { entities.areRelated($0.entity, place) }.flatMap(known)
    guard related.isEmpty, let doneWhen = playbook.step(step)?.doneWhen,
      truth(of: doneWhen, at: place) == .yes
    else { return related }
    return grounds(of: doneWhen, being: true, at: place)
  }

  private func derivedGround(_ address: FactAddress) -> Ground {
    let proofs = playbook.derivations(of: address.fact).flatMap { rule in
      places(for: rule.kind, from: address.entity).compactMap {
        RuleProof(rule, at: $0, in: self)
      }
    }
    if let holding = proofs.first(where: \.isTrue) {
      return .derived(address, isTrue: true, [holding])
    }
    return .derived(address, isTrue: false, proofs)
  }

  private func grounds(
    of quantifier: Quantifier, being isTrue: Bool, at entity: Entity
  ) -> [Ground] {
    let members = members(of: quantifier, at: entity)
    func grounds(_ wanted: [Bool]) -> [MemberGround] {
      members.compactMap { member in
        let truth = truth(of: quantifier.that, at: member)
        guard truth.isDecided, wanted.contains(truth == .yes) else { return nil }
        return MemberGround(
          entity: member,
          grounds: self.grounds(of: quantifier.that, being: truth == .yes, at: member))
      }
    }
    let found =
      switch (quantifier.amount, isTrue) {
      case (.some, true), (.every, false): Array(grounds([isTrue]).prefix(1))
      case (.some, false), (.every, true): grounds([isTrue])
      case (.count, _): grounds([true, false])
      }
    return [.members(quantifier.kind, found)]
  }
}
