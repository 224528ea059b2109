import Playbooks

/// Collects the observable facts that a condition reads, down to the rules of derived ones, with
/// the tests made of them.
struct FactsRead {
  private let situation: Situation
  private var seen: Set<FactAddress> = []
  private var seenSteps: Set<StepAddress> = []
  private(set) var tests: [FactAddress: Set<Test>] = [:]

  init(_ situation: Situation) {
    self.situation = situation
  }

  private var playbook: Playbook { situation.playbook }

  mutating func read(_ condition: Condition, at entity: Entity) {
    switch condition {
    case .test(let fact, let test): read(fact, test, at: entity)
    case .known(let fact): read(fact, nil, at: entity)
    case .all(let parts), .any(let parts):
      for part in parts { read(part, at: entity) }
    case .not(let part): read(part, at: entity)
    case .outcome(let step, _): readOutcome(of: step, at: entity)
    case .look(let step, let fact, let test):
      guard let place = situation.address(of: fact, from: entity)?.entity else { return }
      let address = FactAddress(place, fact, after: step)
      if situation.evidence.isRecorded(address) { note(address, test) }
    case .quantified(let quantifier):
      for member in situation.members(of: quantifier, at: entity) {
        read(quantifier.that, at: member)
      }
    }
  }

  private mutating func read(_ fact: Identifier<Fact>, _ test: Test?, at entity: Entity) {
    guard let address = situation.address(of: fact, from: entity) else { return }
    if playbook.isDerived(fact) {
      guard seen.insert(address).inserted else { return }
      for rule in playbook.derivations(of: fact) {
        for place in situation.places(for: rule.kind, from: address.entity) {
          read(rule.when, at: place)
        }
      }
      return
    }
    if let other = test?.otherFact { read(other, nil, at: entity) }
    guard playbook.isSecondLook(fact) else {
      note(address, test)
      readSources(of: fact, at: entity)
      return
    }
    for look in situation.recordedLooks(at: address) { note(look, test) }
  }

  /// A set that closes with its source hangs on what was read.
  private mutating func readSources(of fact: Identifier<Fact>, at entity: Entity) {
    guard case .set(.whenRead(let source)) = playbook.fact(fact)?.arity else { return }
    for value in Set(playbook.fact(fact)?.values.compactMap(\.source) ?? []) {
      read(source, .among([value]), at: entity)
    }
  }

  private mutating func readOutcome(of step: Identifier<Step>, at entity: Entity) {
    guard let definition = playbook.step(step),
      let place = situation.entities.ancestor(of: entity, kind: definition.kind)
    else { return }
    for look in situation.evidence.looksAfter[step] ?? []
    where situation.entities.areRelated(look.entity, place) {
      note(look, .among(definition.look?.verified ?? []))
      note(look, .among(definition.look?.noEffect ?? []))
      note(look, .among(definition.look?.failed ?? []))
    }
    if let doneWhen = definition.doneWhen,
      seenSteps.insert(StepAddress(place, step)).inserted
    {
      read(doneWhen, at: place)
    }
  }

  private mutating func note(_ address: FactAddress, _ test: Test?) {
    tests[address, default: []].formUnion(test.map { [$0] } ?? [])
  }
}

extension SettledEvidence {
  /// Whether the step after which something is seen has been done, or was looked at, there.
  func isRecorded(_ look: FactAddress) -> Bool {
    if facts[look] != nil { return true }
    guard let step = look.after else { return false }
    let places = attempts.keys.filter { $0.step == step }.map(\.entity)
    return places.contains { entities.areRelated($0, look.entity) }
  }
}

extension Situation {
  /// The second looks of a fact at an entity that can be answered: those taken, and those after a
  /// step that is recorded.
  func recordedLooks(at address: FactAddress) -> [FactAddress] {
    let taken = evidence.looks[address] ?? []
    let after = playbook.steps.filter { $0.look?.fact == address.fact }
      .map { FactAddress(address.entity, address.fact, after: $0.id) }
      .filter { evidence.isRecorded($0) }
    return taken + after.filter { !taken.contains($0) }
  }
}
