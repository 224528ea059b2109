import Playbooks

/// The conditions on which the verdict of one cause at one entity rests, and the facts they read.
struct Bearing {
  /// A condition at an entity, with every observable fact that it reads.
  struct Part {
    let condition: Condition
    let entity: Entity
    var facts: Set<FactAddress> = []
  }

  private(set) var parts: [Part] = []
  /// Every test that is made of each fact.
  private(set) var tests: [FactAddress: Set<Test>] = [:]
  private let situation: Situation

  /// - Parameter place: an entity of the kind of the cause.
  init(of cause: Cause, at place: Entity, in situation: Situation) {
    self.situation = situation
    let entities = situation.entities
    let causes = [cause] + cause.yieldsTo.compactMap { situation.playbook.cause($0) }
    for other in causes {
      for entity in Verdicts.places(for: other, in: situation)
      where entities.areRelated(entity, place) {
        for rule in situation.playbook.rulesSpeaking(of: other.id) {
          add(rule.when, at: entities.ancestor(of: entity, kind: rule.kind) ?? entity)
        }
        if let applies = other.applies { add(applies, at: entity) }
      }
    }
    // What cannot be together keeps a change from being made: two rounds are enough for three facts.
    for _ in 0..<2 { addImpossible() }
  }

  private mutating func addImpossible() {
    let known = Set(tests.keys)
    for impossible in situation.playbook.impossible {
      for entity in situation.entities.of(impossible.kind) {
        let part = part(impossible.when, at: entity)
        if !part.part.facts.isDisjoint(with: known) { add(part) }
      }
    }
  }

  private mutating func add(_ condition: Condition, at entity: Entity) {
    add(part(condition, at: entity))
  }

  private mutating func add(_ found: (part: Part, tests: [FactAddress: Set<Test>])) {
    let isThere = parts.contains {
      $0.entity == found.part.entity && $0.condition == found.part.condition
    }
    if isThere { return }
    parts.append(found.part)
    tests.merge(found.tests) { $0.union($1) }
  }

  private func part(
    _ condition: Condition, at entity: Entity
  ) -> (part: Part, tests: [FactAddress: Set<Test>]) {
    var reading = FactsRead(situation)
    reading.read(condition, at: entity)
    return (
      Part(condition: condition, entity: entity, facts: Set(reading.tests.keys)), reading.tests
    )
  }
}
