import Playbooks

/// A live network over the entities of a situation.
package struct SituatedNetwork: Sendable {
  package private(set) var live: LiveNetwork
  /// Where each entity stands in it.
  private(set) var places: [Entity: EntityPlace] = [:]

  /// Takes in everything that is known.
  package init(_ situation: Situation, over network: Network) {
    live = LiveNetwork(network)
    let evidence = situation.evidence
    places[.incident] = EntityPlace(level: 0, entity: 0)
    for entity in evidence.entities.all where entity != .incident { add(entity, evidence) }
    for (address, state) in evidence.facts where !network.playbook.isSecondLook(address.fact) {
      guard let place = places[address.entity], let cell = network.cellPlaces[address.fact] else {
        continue
      }
      live.set(state, of: cell, at: place.entity)
    }
    for address in evidence.looks.keys { takeLooks(at: address, evidence) }
    for (address, attempt) in evidence.attempts {
      guard let place = places[address.entity] else { continue }
      live.set(attempt, of: address.step, at: place.entity)
    }
    live.settle()
  }

  private mutating func add(_ entity: Entity, _ evidence: SettledEvidence) {
    guard let level = live.network.levels[entity.kind],
      let parent = evidence.entities.parent(of: entity),
      let above = places[parent]
    else { return }
    let number = live.addEntity(at: level, in: above.entity)
    places[entity] = EntityPlace(level: level, entity: number)
  }

  private mutating func takeLooks(at address: FactAddress, _ evidence: SettledEvidence) {
    guard let place = places[address.entity] else { return }
    let seen = (evidence.looks[address] ?? []).map { look in
      (after: look.after, state: evidence.facts[look] ?? FactState())
    }
    live.set(looks: seen, of: address.fact, at: place.entity)
  }

  /// Adds an entity that was added to the evidence.
  mutating func take(_ entity: Entity, _ evidence: SettledEvidence) {
    add(entity, evidence)
    live.settle()
  }

  /// Brings what is known of a fact now into force.
  mutating func take(_ address: FactAddress, _ evidence: SettledEvidence) {
    guard let place = places[address.entity] else { return }
    if live.network.playbook.isSecondLook(address.fact) {
      takeLooks(at: FactAddress(address.entity, address.fact), evidence)
    } else if let cell = live.network.cellPlaces[address.fact] {
      live.set(evidence.facts[address] ?? FactState(), of: cell, at: place.entity)
    }
    live.settle()
  }

  /// Brings what is known of an attempt now into force.
  mutating func take(_ address: StepAddress, _ evidence: SettledEvidence) {
    guard let place = places[address.entity] else { return }
    live.set(evidence.attempts[address], of: address.step, at: place.entity)
    live.settle()
  }

  /// The verdict of a cause's own rules where it is weighed; nil where it is not.
  func own(_ cause: Identifier<Cause>, at entity: Entity) -> Verdict? {
    guard let place = places[entity], let cause = live.network.causePositions[cause] else {
      return nil
    }
    return live.own(cause, at: place)
  }

  /// Makes this everything that is known of a fact as found; in force after `settle()`.
  mutating func set(_ state: FactState, of cell: CellPlace, at place: EntityPlace) {
    live.set(state, of: cell, at: place.entity)
  }

  /// Makes this everything that was seen of a fact at an entity; in force after `settle()`.
  mutating func set(
    looks: [(after: Identifier<Step>?, state: FactState)], of fact: Identifier<Fact>,
    at place: EntityPlace
  ) {
    live.set(looks: looks, of: fact, at: place.entity)
  }

  mutating func settle() { live.settle() }

  /// The verdict of a cause, by its position in the playbook, at an entity of its kind.
  package func verdict(of cause: Int, at entity: Entity) -> Verdict? {
    places[entity].map { live.verdict(of: cause, at: $0.entity) }
  }

  /// Whether something is true that the playbook calls impossible.
  package var isImpossible: Bool { !live.impossible.isEmpty }
}
