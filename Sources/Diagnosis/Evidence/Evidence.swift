import Playbooks

/// What the events of an incident have said so far, as they said it.
///
/// Events may arrive in any order; the meaning of an unnamed entity or of a second look without
/// its step is settled only in `SettledEvidence`.
package struct Evidence: Hashable, Sendable {
  package private(set) var facts: [FactAddress: FactState] = [:]
  package private(set) var attempts: [StepAddress: Attempt] = [:]
  package private(set) var placements: [Entity: Entity] = [:]
  package private(set) var mentioned: Set<Entity> = []

  package init() {}

  /// Makes a fact what it was before a change.
  mutating func restore(_ state: FactState?, of address: FactAddress) {
    facts[address] = state
  }

  /// Forgets an entity of which nothing was said but its place.
  mutating func forget(_ entity: Entity) {
    placements[entity] = nil
    mentioned.remove(entity)
  }

  /// Makes an attempt what it was before a change.
  mutating func restore(_ attempt: Attempt?, of address: StepAddress) {
    attempts[address] = attempt
  }

  package mutating func observe(_ observation: Observation) {
    mention(observation.address.entity)
    facts[observation.address, default: FactState()].take(
      observation.answer, from: observation.provenance)
  }

  /// Replaces what was known of the fact.
  /// - Throws: what `withdraw` throws.
  package mutating func revise(_ observation: Observation) throws(Refusal) {
    try withdraw(observation.address)
    observe(observation)
  }

  /// An entity of which nothing else was said is gone with it.
  ///
  /// - Throws: `Refusal.severalEntities` or `severalSteps` when several answers could be meant.
  package mutating func withdraw(_ address: FactAddress) throws(Refusal) {
    let withdrawn = facts.keys.filter { Self.means($0, address) }
    let entities = Set(withdrawn.map(\.entity).filter { $0.name != nil }).sorted()
    if entities.count > 1 { throw .severalEntities(what: address.fact.name, entities) }
    let steps = Set(withdrawn.compactMap(\.after)).sorted()
    if steps.count > 1 { throw .severalSteps(address, steps) }
    for address in withdrawn { facts[address] = nil }
    for entity in Set(withdrawn.map(\.entity)) where !isSpokenOf(entity) {
      mentioned.remove(entity)
    }
  }

  private func isSpokenOf(_ entity: Entity) -> Bool {
    facts.keys.contains { $0.entity == entity } || attempts.keys.contains { $0.entity == entity }
      || placements.contains { $0.key == entity || $0.value == entity }
  }

  /// - Throws: `Refusal.twoPlaces` when the entity already belongs elsewhere.
  package mutating func place(_ entity: Entity, in other: Entity) throws(Refusal) {
    if other.name != nil, let before = placements[entity], before != other {
      throw .twoPlaces(entity, min(before, other), max(before, other))
    }
    mention(entity)
    mention(other)
    // To be in the only one of a kind says nothing that was not so already.
    if other.name != nil { placements[entity] = other }
  }

  /// Everything known of an entity becomes known of it under its new name.
  package mutating func rename(_ entity: Entity, to name: String) {
    let renamed = Entity(entity.kind, named: name)
    func moved(_ other: Entity) -> Entity { other == entity ? renamed : other }
    facts = facts.reduce(into: [:]) { facts, known in
      let address = FactAddress(moved(known.key.entity), known.key.fact, after: known.key.after)
      facts[address] = facts[address].map { $0.merged(with: known.value) } ?? known.value
    }
    attempts = attempts.reduce(into: [:]) { attempts, made in
      attempts[StepAddress(moved(made.key.entity), made.key.step)] = made.value
    }
    placements = placements.reduce(into: [:]) { placements, place in
      placements[moved(place.key)] = moved(place.value)
    }
    mentioned.remove(entity)
    mention(renamed)
  }

  /// A new attempt; what was seen after an earlier one no longer counts.
  ///
  /// - Parameter look: the fact that is looked at after this step, if there is one.
  package mutating func start(_ address: StepAddress, look: Identifier<Fact>?) {
    mention(address.entity)
    let isAgain = attempts.keys.contains { Self.means($0, address) }
    attempts = attempts.filter { !Self.means($0.key, address) }
    attempts[address] = Attempt(outcome: nil, reason: nil)
    facts = facts.filter { fact, _ in
      let isItsLook =
        fact.after == address.step || (isAgain && fact.after == nil && fact.fact == look)
      return !isItsLook || !mayBelong(fact.entity, to: address.entity)
    }
  }

  /// - Throws: `Refusal.twoOutcomes` when this attempt has ended otherwise already.
  package mutating func end(
    _ address: StepAddress, _ outcome: Outcome, reason: String?
  ) throws(Refusal) {
    mention(address.entity)
    if let before = attempts[address]?.outcome, before != outcome {
      let sorted = [before, outcome].sorted { $0.rawValue < $1.rawValue }
      throw .twoOutcomes(address, sorted[0], sorted[1])
    }
    attempts[address] = Attempt(outcome: outcome, reason: reason)
  }

  private mutating func mention(_ entity: Entity) {
    if entity != .incident { mentioned.insert(entity) }
  }

  /// Whether an address as recorded means this one: an unnamed entity stands for the only one of
  /// its kind, a look without a step for the only step that asks for it.
  private static func means(_ recorded: FactAddress, _ address: FactAddress) -> Bool {
    recorded.fact == address.fact && means(recorded.entity, address.entity)
      && (recorded.after == address.after || recorded.after == nil || address.after == nil)
  }

  private static func means(_ recorded: StepAddress, _ address: StepAddress) -> Bool {
    recorded.step == address.step && means(recorded.entity, address.entity)
  }

  private static func means(_ recorded: Entity, _ entity: Entity) -> Bool {
    recorded == entity
      || (recorded.kind == entity.kind && (recorded.name == nil || entity.name == nil))
  }

  /// Whether an entity belongs to another as far as it has been placed.
  private func mayBelong(_ entity: Entity, to other: Entity) -> Bool {
    var current = entity
    while current.kind != other.kind {
      guard let above = placements[current] else { return true }
      current = above
    }
    return Self.means(current, other)
  }
}
