import Playbooks

/// The facts, outcomes and entities of an incident as they stand, over which conditions are read.
package struct Situation: Sendable {
  package let playbook: Playbook
  package internal(set) var evidence: SettledEvidence
  /// Steps that are taken as verified although nobody has done them, to see what they would open.
  private let assumed: Set<StepAddress>
  /// The one among them that is not.
  private var notAssumed: StepAddress?

  package init(_ evidence: SettledEvidence, over playbook: Playbook) {
    self.init(evidence, over: playbook, assuming: [])
  }

  private init(
    _ evidence: SettledEvidence, over playbook: Playbook, assuming assumed: Set<StepAddress>
  ) {
    self.playbook = playbook
    self.evidence = evidence
    self.assumed = assumed
  }

  package var entities: Entities { evidence.entities }

  /// The same situation without assuming anything of one step.
  func notAssuming(_ step: StepAddress) -> Self {
    var situation = self
    situation.notAssumed = step
    return situation
  }

  /// The same situation in which these steps, where nothing is recorded of them, went well.
  package func assuming(_ steps: Set<StepAddress>) -> Self {
    Self(evidence, over: playbook, assuming: steps)
  }

  /// What a condition is at an entity.
  package func truth(of condition: Condition, at entity: Entity) -> Truth {
    switch condition {
    case .test(let fact, let test): self.truth(of: test, on: fact, at: entity)
    case .all(let parts): .all(parts.lazy.map { truth(of: $0, at: entity) })
    case .any(let parts): .any(parts.lazy.map { truth(of: $0, at: entity) })
    case .not(let part): !truth(of: part, at: entity)
    case .known(let fact): isKnown(fact, at: entity)
    case .outcome(let step, let outcomes):
      Truth(outcome(of: step, at: entity).map(outcomes.contains) ?? false)
    case .look(let step, let fact, let test): seen(fact, after: step, test, at: entity)
    case .quantified(let quantifier): truth(of: quantifier, at: entity)
    }
  }

  /// Whether a command variant is one to show: its condition is not false.
  package func offers(_ command: Command, at entity: Entity) -> Bool {
    command.when.map { truth(of: $0, at: entity) != .no } ?? true
  }

  /// Where a fact of its kind stands, seen from an entity; nil when it is not at or above it.
  package func address(of fact: Identifier<Fact>, from entity: Entity) -> FactAddress? {
    guard let kind = playbook.fact(fact)?.kind else { return nil }
    return entities.ancestor(of: entity, kind: kind).map { FactAddress($0, fact) }
  }

  /// How a step ended as seen from an entity: as recorded, else as its second looks say, else
  /// verified when its `done-when` is true; nil when nothing says anything.
  package func outcome(of step: Identifier<Step>, at entity: Entity) -> Outcome? {
    guard let kind = playbook.step(step)?.kind,
      let place = entities.ancestor(of: entity, kind: kind)
    else { return nil }
    let address = StepAddress(place, step)
    if let attempt = evidence.attempts[address] {
      if let outcome = attempt.outcome { return outcome }
    } else if let seen = outcomeSeen(of: address) {
      return seen
    }
    if assumed.contains(address) && address != notAssumed { return .verified }
    guard let doneWhen = playbook.step(step)?.doneWhen else { return nil }
    return truth(of: doneWhen, at: place) == .yes ? .verified : nil
  }

  /// The outcome that second looks alone amount to: verified when every look is good.
  private func outcomeSeen(of address: StepAddress) -> Outcome? {
    guard let look = playbook.step(address.step)?.look else { return nil }
    let seen = (evidence.looksAfter[address.step] ?? []).filter {
      $0.fact == look.fact && entities.areRelated($0.entity, address.entity)
    }
    let outcomes = Set(
      seen.flatMap { evidence.facts[$0]?.values ?? [] }.map(look.outcome(of:)))
    if outcomes.isEmpty { return nil }
    return outcomes.count == 1 ? outcomes.first : .noEffect
  }

  private func isKnown(_ fact: Identifier<Fact>, at entity: Entity) -> Truth {
    if playbook.isDerived(fact) {
      let truth = derived(fact, at: entity)
      if truth.isDecided { return .yes }
      return truth == .unknowable ? .no : .unasked
    }
    guard let address = address(of: fact, from: entity) else { return .unasked }
    if playbook.isSecondLook(fact) {
      return Truth((evidence.looks[address] ?? []).contains { evidence.facts[$0]?.isKnown == true })
    }
    guard let state = evidence.facts[address], state.isAnswered else { return .unasked }
    return Truth(state.isKnown)
  }

  private func seen(
    _ fact: Identifier<Fact>, after step: Identifier<Step>, _ test: Test, at entity: Entity
  ) -> Truth {
    guard let place = address(of: fact, from: entity)?.entity else { return .no }
    let address = FactAddress(place, fact, after: step)
    guard let state = evidence.facts[address] else { return .no }
    return self.truth(of: test, on: fact, in: state, at: entity)
  }

  private func truth(of quantifier: Quantifier, at entity: Entity) -> Truth {
    let members = members(of: quantifier, at: entity)
    if members.isEmpty { return .unasked }
    let truths = members.map { truth(of: quantifier.that, at: $0) }
    switch quantifier.amount {
    case .some: return .any(truths)
    case .every: return .all(truths)
    case .count(let bounds): return count(truths, within: bounds)
    }
  }

  /// The entities that a quantifier speaks about.
  func members(of quantifier: Quantifier, at entity: Entity) -> [Entity] {
    let range = range(of: quantifier, at: entity)
    return quantifier.exceptThis ? range.filter { $0 != entity } : range
  }

  private func range(of quantifier: Quantifier, at entity: Entity) -> [Entity] {
    if let within = quantifier.within {
      guard let top = entities.ancestor(of: entity, kind: within) else { return [] }
      return entities.below(top, kind: quantifier.kind)
    }
    if entities.isLower(quantifier.kind, than: entity.kind) {
      return entities.below(entity, kind: quantifier.kind)
    }
    return entities.of(quantifier.kind)
  }

  /// Whether the number of true ones lies within the bounds, whatever the undecided ones become.
  private func count(_ truths: [Truth], within bounds: Bounds) -> Truth {
    let sure = truths.count { $0 == .yes }
    let undecided = truths.filter { !$0.isDecided }
    return CountedTruth(
      sure: sure, undecided: undecided.count,
      onlyYes: undecided.count { $0.couldBeYes && !$0.couldBeNo },
      either: undecided.count { $0.couldBeYes && $0.couldBeNo },
      stuck: undecided.count { !$0.couldBeYes && !$0.couldBeNo }
    ).truth(within: bounds)
  }
}
