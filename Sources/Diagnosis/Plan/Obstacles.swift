import Playbooks

/// Finds what keeps each planned step from being open.
struct Obstacles {
  private let situation: Situation
  /// The same situation in which every step of the plan went well.
  private let ideal: Situation
  private let places: PlannedPlaces
  private let order: StepOrder
  private let demand: Demand
  private let locks: [(rule: Rule, selection: StepSelection)]

  /// - Parameter planned: every step of the plan, in order.
  init(_ situation: Situation, planned: [StepAddress], order: StepOrder, demand: Demand) {
    self.situation = situation
    self.order = order
    self.demand = demand
    ideal = situation.assuming(Set(planned))
    places = PlannedPlaces(planned, situation.entities)
    locks = situation.playbook.rules.compactMap { rule in
      guard case .locks(let selection) = rule.conclusion else { return nil }
      return (rule, selection)
    }
  }

  /// How a step stands, and what keeps it from being open.
  func state(of address: StepAddress) -> (StepState, [Obstacle]) {
    if let outcome = situation.outcome(of: address.step, at: address.entity) {
      return (.ended(outcome), [])
    }
    guard let step = situation.playbook.step(address.step) else { return (.locked, []) }
    // Two needs, or one need of several entities, may wait for the same.
    var seen: Set<Obstacle> = []
    let obstacles = obstacles(of: step, at: address, in: situation)
      .filter { seen.insert($0).inserted }
    if obstacles.isEmpty { return (.open, []) }
    let remaining = self.obstacles(of: step, at: address, in: ideal.notAssuming(address))
    return (remaining.isEmpty ? .waiting : .locked, obstacles)
  }

  private func obstacles(
    of step: Step, at address: StepAddress, in situation: Situation
  ) -> [Obstacle] {
    locks(on: step, at: address.entity, in: situation)
      + step.needs.flatMap { unmet($0, at: address.entity, in: situation) }
      + milderSteps(before: step, at: address, in: situation)
  }

  private func locks(
    on step: Step, at entity: Entity, in situation: Situation
  ) -> [Obstacle] {
    locks.compactMap { rule, selection in
      guard selection.holds(step.id) else { return nil }
      let truth = situation.truth(of: rule.when, weighedFor: rule.kind, at: entity)
      switch truth {
      case .yes: return .lock(rule.id)
      case .no: return nil
      case .undecided: return .possibleLock(rule.id)
      }
    }
  }

  /// The parts of a need that are not true, each as an obstacle of its own.
  private func unmet(
    _ need: Condition, at entity: Entity, in situation: Situation
  ) -> [Obstacle] {
    let truth = situation.truth(of: need, at: entity)
    guard truth != .yes else { return [] }
    switch need {
    case .all(let parts):
      return parts.flatMap { unmet($0, at: entity, in: situation) }
    case .outcome(let step, let outcomes):
      return [.outcomes(step, outcomes)]
    default:
      break
    }
    if !truth.isDecided {
      let hinges = situation.hinges(of: need, at: entity).sorted()
      if !hinges.isEmpty { return [.unanswered(hinges)] }
    }
    let steps = pendingOutcomes(of: need, at: entity, in: situation)
    if !steps.isEmpty { return steps }
    let read = situation.answers(readBy: need, at: entity).sorted()
    if !read.isEmpty { return [.facts(read)] }
    let unread = need.factsRead.map {
      situation.address(of: $0, from: entity) ?? FactAddress(entity, $0)
    }
    if !unread.isEmpty { return [.facts(unread)] }
    return need.outcomesRead.map { .outcomes($0, need.outcomesWanted(of: $0)) }
  }

  /// The outcomes inside a need that could still come true.
  private func pendingOutcomes(
    of need: Condition, at entity: Entity, in situation: Situation
  ) -> [Obstacle] {
    switch need {
    case .outcome(let step, let outcomes):
      situation.outcome(of: step, at: entity) == nil && isPlanned(step, at: entity)
        ? [.outcomes(step, outcomes)] : []
    case .any(let parts), .all(let parts):
      parts.flatMap { pendingOutcomes(of: $0, at: entity, in: situation) }
    case .quantified(let quantifier) where quantifier.amount == .every:
      situation.members(of: quantifier, at: entity)
        .filter { situation.truth(of: quantifier.that, at: $0) != .yes }
        .flatMap { pendingOutcomes(of: quantifier.that, at: $0, in: situation) }
    case .not, .test, .known, .look, .quantified: []
    }
  }

  private func isPlanned(_ step: Identifier<Step>, at entity: Entity) -> Bool {
    !places.steps(step, relatedTo: entity).isEmpty
  }

  /// A destructive step waits for the outcome of every milder one of the same causes.
  private func milderSteps(
    before step: Step, at address: StepAddress, in situation: Situation
  ) -> [Obstacle] {
    guard step.risk == .destructive else { return [] }
    let causes = demand.callers[address]?.causes ?? []
    return places.steps(relatedTo: address.entity).compactMap { other in
      guard let milder = situation.playbook.step(other.step), milder.risk < .destructive,
        milder.role == .recovery || milder.role == .evidence,
        !(demand.callers[other]?.causes ?? []).isDisjoint(with: causes),
        !order.comesBefore(step.id, milder.id),
        situation.outcome(of: milder.id, at: other.entity) == nil
      else { return nil }
      return .milder(other)
    }
  }
}

extension Condition {
  /// The facts that it reads, in the order in which they are written.
  fileprivate var factsRead: [Identifier<Fact>] {
    switch self {
    case .test(let fact, _), .known(let fact), .look(_, let fact, _): [fact]
    case .all(let parts), .any(let parts): parts.flatMap(\.factsRead)
    case .not(let part): part.factsRead
    case .quantified(let quantifier): quantifier.that.factsRead
    case .outcome: []
    }
  }

  /// The outcomes of a step that would speak for it.
  fileprivate func outcomesWanted(of step: Identifier<Step>) -> [Outcome] {
    switch self {
    case .outcome(let named, let outcomes): named == step ? outcomes : []
    case .all(let parts), .any(let parts): parts.flatMap { $0.outcomesWanted(of: step) }
    case .not(let part):
      Outcome.allCases.filter { !part.outcomesWanted(of: step).contains($0) }
    case .quantified(let quantifier): quantifier.that.outcomesWanted(of: step)
    case .test, .known, .look: []
    }
  }
}
