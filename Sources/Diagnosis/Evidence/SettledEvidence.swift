import Playbooks

/// The evidence with every unnamed entity and every second look put where it belongs: the same
/// for any order of the events it came from.
package struct SettledEvidence: Sendable {
  package private(set) var entities: Entities
  package private(set) var facts: [FactAddress: FactState]
  package private(set) var attempts: [StepAddress: Attempt]
  /// The second looks taken, by the entity and the fact, for every step.
  package private(set) var looks: [FactAddress: [FactAddress]]
  /// The second looks taken after each step.
  private(set) var looksAfter: [Identifier<Step>: [FactAddress]]

  /// - Throws: the first contradiction in the order of entities and names.
  package init(_ evidence: Evidence, over playbook: Playbook) throws(Refusal) {
    entities = try Entities(
      kinds: playbook.kinds, mentioned: evidence.mentioned, placements: evidence.placements)
    attempts = try Self.settleAttempts(evidence, entities)
    var facts: [FactAddress: FactState] = [:]
    let ordered = evidence.facts.keys.sorted()
    let recorded = try Self.recordedSteps(evidence, attempts, entities, playbook)
    for raw in ordered {
      let address = try Self.settle(raw, entities, recorded, playbook)
      guard let state = evidence.facts[raw] else { continue }
      facts[address] = facts[address].map { $0.merged(with: state) } ?? state
    }
    for (address, state) in facts {
      if let fact = playbook.fact(address.fact) { facts[address] = state.inferring(fact) }
    }
    try Self.refuseContradictions(in: facts, playbook)
    self.facts = facts
    var looks: [FactAddress: [FactAddress]] = [:]
    var looksAfter: [Identifier<Step>: [FactAddress]] = [:]
    for address in facts.keys.sorted() where playbook.isSecondLook(address.fact) {
      looks[FactAddress(address.entity, address.fact), default: []].append(address)
      if let step = address.after { looksAfter[step, default: []].append(address) }
    }
    self.looks = looks
    self.looksAfter = looksAfter
  }

  /// Makes this everything that is known of a fact of an entity that is there.
  ///
  /// - Throws: `Refusal.twoValues` when it contradicts itself; nothing has changed then.
  mutating func set(
    _ state: FactState?, of address: FactAddress, _ fact: Fact
  ) throws(Refusal) {
    let settled = state?.inferring(fact)
    if let (first, second) = settled?.contradiction(in: fact) {
      throw .twoValues(address, first, second)
    }
    let isLook = address.after != nil && facts[address] == nil && settled != nil
    let isLookGone = address.after != nil && facts[address] != nil && settled == nil
    facts[address] = settled
    guard let step = address.after, isLook || isLookGone else { return }
    let place = FactAddress(address.entity, address.fact)
    var here = looks[place] ?? []
    var after = looksAfter[step] ?? []
    if isLook {
      here = (here + [address]).sorted()
      after = (after + [address]).sorted()
    } else {
      here.removeAll { $0 == address }
      after.removeAll { $0 == address }
    }
    looks[place] = here.isEmpty ? nil : here
    looksAfter[step] = after.isEmpty ? nil : after
  }

  /// Adds an entity that can be added.
  mutating func add(_ entity: Entity, in place: Entity) {
    entities.add(entity, in: place)
  }

  mutating func remove(_ entity: Entity) {
    entities.remove(entity)
  }

  mutating func set(_ attempt: Attempt?, of address: StepAddress) {
    attempts[address] = attempt
  }

  private static func settleAttempts(
    _ evidence: Evidence, _ entities: Entities
  ) throws(Refusal) -> [StepAddress: Attempt] {
    var attempts: [StepAddress: Attempt] = [:]
    for raw in evidence.attempts.keys.sorted() {
      let entity = try theOnly(raw.entity, entities, for: "step.\(raw.step)")
      let address = StepAddress(entity, raw.step)
      guard let attempt = evidence.attempts[raw] else { continue }
      if let first = attempts[address]?.outcome, let second = attempt.outcome, first != second {
        throw .twoOutcomes(address, first, second)
      }
      attempts[address] = attempt.outcome == nil ? attempts[address] ?? attempt : attempt
    }
    return attempts
  }

  /// The steps of which something is recorded: an attempt, or what was seen afterwards.
  private static func recordedSteps(
    _ evidence: Evidence, _ attempts: [StepAddress: Attempt], _ entities: Entities,
    _ playbook: Playbook
  ) throws(Refusal) -> Set<StepAddress> {
    var recorded = Set(attempts.keys)
    for address in evidence.facts.keys.sorted() {
      guard let step = address.after, let kind = playbook.step(step)?.kind else { continue }
      let entity = try theOnly(address.entity, entities, for: address.fact.name)
      recorded.insert(StepAddress(entities.ancestor(of: entity, kind: kind) ?? entity, step))
    }
    return recorded
  }

  private static func settle(
    _ raw: FactAddress, _ entities: Entities, _ recorded: Set<StepAddress>, _ playbook: Playbook
  ) throws(Refusal) -> FactAddress {
    let entity = try theOnly(raw.entity, entities, for: raw.fact.name)
    guard raw.after == nil, playbook.isSecondLook(raw.fact) else {
      return FactAddress(entity, raw.fact, after: raw.after)
    }
    let steps = Set(
      recorded.filter {
        playbook.step($0.step)?.look?.fact == raw.fact && entities.areRelated($0.entity, entity)
      }.map(\.step)
    ).sorted()
    if steps.count > 1 { throw .severalSteps(raw, steps) }
    return FactAddress(entity, raw.fact, after: steps.first)
  }

  /// The entity that an unnamed one stands for.
  private static func theOnly(
    _ entity: Entity, _ entities: Entities, for what: String
  ) throws(Refusal) -> Entity {
    guard entity.name == nil else { return entity }
    let candidates = entities.of(entity.kind)
    guard let only = candidates.first, candidates.count == 1 else {
      throw .severalEntities(what: what, candidates)
    }
    return only
  }

  private static func refuseContradictions(
    in facts: [FactAddress: FactState], _ playbook: Playbook
  ) throws(Refusal) {
    for address in facts.keys.sorted() {
      guard let fact = playbook.fact(address.fact) else { continue }
      if playbook.isDerived(fact.id) { throw .derived(address) }
      if let (first, second) = facts[address]?.contradiction(in: fact) {
        throw .twoValues(address, first, second)
      }
    }
  }
}
