import Playbooks

/// The steps that verdicts call for, with who called, before their order and state are known.
struct Demand: Sendable {
  struct Caller: Sendable {
    var causes: Set<Identifier<Cause>> = []
    var entities: Set<Entity> = []
  }

  /// One way in which a step was called for.
  private struct Call: Hashable {
    let address: StepAddress
    let causes: Set<Identifier<Cause>>
    let entity: Entity
    let safeOnly: Bool
  }

  private(set) var callers: [StepAddress: Caller] = [:]
  private var calls: Set<Call> = []
  private let situation: Situation
  private let subjects: Subjects

  init(_ verdicts: Verdicts, _ subjects: Subjects, in situation: Situation) {
    self.situation = situation
    self.subjects = subjects
    for cause in situation.playbook.causes {
      for weighing in verdicts.weighings[cause.id] ?? [] {
        call(for: cause, weighing)
      }
    }
  }

  /// Adds the steps of these roles, as when nothing else is left to do.
  mutating func add(roles: Set<Role>) {
    for step in situation.playbook.steps where roles.contains(step.role) {
      for place in situation.entities.of(step.kind) where !subjects.isSettled(place) {
        add(step, at: place, causes: [], by: place, safeOnly: false)
      }
    }
  }

  private mutating func call(for cause: Cause, _ weighing: Weighing) {
    let isPossible = weighing.verdict == .possible
    guard isPossible || weighing.verdict.callsForRecovery else { return }
    let isSettled = subjects.isSettled(weighing.entity)
    for step in cause.recover.compactMap(situation.playbook.step) {
      if isSettled && step.role != .closeOut { continue }
      for place in places(of: step, from: weighing.entity) {
        add(step, at: place, causes: [cause.id], by: weighing.entity, safeOnly: isPossible)
      }
    }
  }

  /// The ancestor for a step of a higher kind, the entities below for one of a lower kind.
  private func places(of step: Step, from entity: Entity) -> [Entity] {
    if let above = situation.entities.ancestor(of: entity, kind: step.kind) { return [above] }
    return situation.entities.below(entity, kind: step.kind).filter { !subjects.isSettled($0) }
  }

  private mutating func add(
    _ step: Step, at place: Entity, causes: Set<Identifier<Cause>>, by entity: Entity,
    safeOnly: Bool
  ) {
    if safeOnly && step.risk != .safe { return }
    if let when = step.when, situation.truth(of: when, at: place) == .no { return }
    let address = StepAddress(place, step.id)
    let call = Call(address: address, causes: causes, entity: entity, safeOnly: safeOnly)
    // The same call has brought its own needs already.
    guard calls.insert(call).inserted else { return }
    callers[address, default: Caller()].causes.formUnion(causes)
    callers[address, default: Caller()].entities.insert(entity)
    for need in step.needs {
      for other in stepsNeeded(by: need, at: place) {
        guard let needed = situation.playbook.step(other.step) else { continue }
        if subjects.isSettled(entity) && needed.role != .closeOut { continue }
        add(needed, at: other.entity, causes: causes, by: entity, safeOnly: safeOnly)
      }
    }
  }

  /// The steps whose outcome a need speaks of, each where it speaks of it.
  ///
  /// What must hold at every entity brings its steps to each one where it does not hold yet.
  private func stepsNeeded(by need: Condition, at place: Entity) -> [StepAddress] {
    switch need {
    case .all(let parts), .any(let parts):
      return parts.flatMap { stepsNeeded(by: $0, at: place) }
    case .quantified(let quantifier) where quantifier.amount == .every:
      return situation.members(of: quantifier, at: place)
        .filter { situation.truth(of: quantifier.that, at: $0) != .yes }
        .flatMap { stepsNeeded(by: quantifier.that, at: $0) }
    case .outcome, .not, .quantified, .test, .known, .look:
      return need.outcomesRead.compactMap(situation.playbook.step).flatMap { step in
        places(of: step, from: place).map { StepAddress($0, step.id) }
      }
    }
  }
}

extension Step {
  /// The steps whose outcome its needs speak of.
  var stepsNeeded: [Identifier<Step>] {
    var steps: [Identifier<Step>] = []
    for need in needs {
      for step in need.outcomesRead where !steps.contains(step) { steps.append(step) }
    }
    return steps
  }
}
