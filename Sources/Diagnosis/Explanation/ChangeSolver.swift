import Playbooks

/// Finds small changes that make a condition true or false at an entity of an incident.
///
/// What is so already costs nothing. Whether a solution really does it is for the engine to say.
struct ChangeSolver {
  let situation: Situation
  /// Whether it is enough that the condition is no longer the opposite.
  var isLenient = false
  /// How many solutions of a part are followed up.
  private static let widest = 48
  /// Up to how many members every choice of them is tried.
  private static let mostMembers = 5

  private var playbook: Playbook { situation.playbook }

  /// The solutions, the cheapest first; none when it cannot be so.
  func solutions(
    of condition: Condition, being wanted: Bool = true, at entity: Entity
  ) -> [Supposition] {
    if isSo(situation.truth(of: condition, at: entity), wanted) { return [Supposition()] }
    switch condition {
    case .all(let parts):
      return wanted ? every(parts, being: true, at: entity) : some(parts, being: false, at: entity)
    case .any(let parts):
      return wanted ? some(parts, being: true, at: entity) : every(parts, being: false, at: entity)
    case .not(let part): return solutions(of: part, being: !wanted, at: entity)
    case .test(let fact, let test): return solutions(of: test, on: fact, being: wanted, at: entity)
    case .known(let fact): return known(fact, wanted, at: entity)
    case .outcome(let step, let outcomes):
      return ended(step, outcomes, wanted, at: entity)
    case .look(let step, let fact, let test):
      guard let place = situation.address(of: fact, from: entity)?.entity else { return [] }
      return answers(test, on: FactAddress(place, fact, after: step), being: wanted, at: entity)
    case .quantified(let quantifier):
      return solutions(of: quantifier, being: wanted, at: entity)
    }
  }

  private func isSo(_ truth: Truth, _ wanted: Bool) -> Bool {
    isLenient ? truth != Truth(!wanted) : truth == Truth(wanted)
  }

  private func some(
    _ parts: [Condition], being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    cheapest(parts.flatMap { solutions(of: $0, being: wanted, at: entity) })
  }

  private func every(
    _ parts: [Condition], being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    together(parts.map { solutions(of: $0, being: wanted, at: entity) })
  }

  /// One solution of each part, joined.
  func together(_ options: [[Supposition]]) -> [Supposition] {
    options.sorted { $0.count < $1.count }.reduce([Supposition()]) { found, options in
      cheapest(
        found.flatMap { one in options.compactMap { one.joined(with: $0, over: playbook) } })
    }
  }

  func cheapest(_ all: [Supposition]) -> [Supposition] {
    var seen: Set<Set<Change>> = []
    let different = all.filter { seen.insert(Set($0.changes)).inserted }
    let costs = different.map { $0.cost(in: situation) }
    let order = different.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    return order.prefix(Self.widest).map { different[$0] }
  }

  /// Another attempt, or where there was none, what counts as one.
  private func ended(
    _ step: Identifier<Step>, _ outcomes: [Outcome], _ wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    guard let definition = playbook.step(step),
      let place = situation.entities.ancestor(of: entity, kind: definition.kind)
    else { return [] }
    let others = Outcome.allCases.filter { outcomes.contains($0) == wanted }
    let attempts = others.map { Supposition([.outcome(StepAddress(place, step), $0)]) }
    guard let doneWhen = definition.doneWhen, outcomes.contains(.verified) else { return attempts }
    return solutions(of: doneWhen, being: wanted, at: place) + attempts
  }

  private func known(
    _ fact: Identifier<Fact>, _ wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    if playbook.isDerived(fact) {
      guard wanted else { return [] }
      return ["yes", "no"].flatMap {
        solutions(of: .among([$0]), on: fact, being: true, at: entity)
      }
    }
    guard let definition = playbook.fact(fact) else { return [] }
    return addresses(of: fact, from: entity).flatMap { address -> [Supposition] in
      if !wanted { return [Supposition([.answer(address, .dontKnow)])] }
      let values = definition.domain.isEmpty ? [definition.type.example] : definition.domain
      return values.map { Supposition([.answer(address, .values([$0]))]) }
    }
  }

  /// Where a fact stands; of a second look, after each step that looks at it.
  private func addresses(of fact: Identifier<Fact>, from entity: Entity) -> [FactAddress] {
    guard let address = situation.address(of: fact, from: entity) else { return [] }
    guard playbook.isSecondLook(fact) else { return [address] }
    let taken = situation.evidence.looks[address] ?? []
    let after = playbook.steps.filter { $0.look?.fact == fact }.map {
      FactAddress(address.entity, fact, after: $0.id)
    }
    return taken + after.filter { !taken.contains($0) }
  }

  private func solutions(
    of test: Test, on fact: Identifier<Fact>, being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    if playbook.isDerived(fact) { return derived(test, on: fact, being: wanted, at: entity) }
    let addresses = addresses(of: fact, from: entity)
    if wanted || !playbook.isSecondLook(fact) {
      return cheapest(addresses.flatMap { answers(test, on: $0, being: wanted, at: entity) })
    }
    // Nothing that was seen may pass.
    let seen = addresses.filter { situation.evidence.facts[$0] != nil }
    return together(
      seen.map { address in
        let state = situation.evidence.facts[address] ?? FactState()
        return isSo(situation.truth(of: test, on: fact, in: state, at: entity), false)
          ? [Supposition()] : answers(test, on: address, being: false, at: entity)
      })
  }

  private func derived(
    _ test: Test, on fact: Identifier<Fact>, being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    guard case .among(let values) = test,
      let home = situation.address(of: fact, from: entity)?.entity
    else { return [] }
    let rules = playbook.derivations(of: fact).flatMap { rule in
      situation.places(for: rule.kind, from: home).map { (rule.when, $0) }
    }
    let yes =
      values.contains("yes") == wanted ? rules.flatMap { solutions(of: $0, at: $1) } : []
    let no =
      values.contains("no") == wanted
      ? together(rules.map { solutions(of: $0, being: false, at: $1) }) : []
    return cheapest(yes + no)
  }

  private func solutions(
    of quantifier: Quantifier, being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    let members = situation.members(of: quantifier, at: entity)
    if members.isEmpty { return [] }
    func options(_ member: Entity, _ isTrue: Bool) -> [Supposition] {
      solutions(of: quantifier.that, being: isTrue, at: member)
    }
    switch (quantifier.amount, wanted) {
    case (.some, true), (.every, false):
      return cheapest(members.flatMap { options($0, wanted) })
    case (.some, false), (.every, true):
      return together(members.map { options($0, wanted) })
    case (.count(let bounds), _):
      let sure = members.filter { situation.truth(of: quantifier.that, at: $0) == .yes }
      let counts = (0...members.count).filter {
        FactValue.lies(String($0), within: bounds, type: .number) == wanted
      }
      return cheapest(
        choices(of: counts, among: members, sure).flatMap { chosen in
          together(members.map { options($0, chosen.contains($0)) })
        })
    }
  }

  /// Which members are true, for each wanted number of them.
  private func choices(
    of counts: [Int], among members: [Entity], _ sure: [Entity]
  ) -> [Set<Entity>] {
    if members.count > Self.mostMembers {
      let order = sure + members.filter { !sure.contains($0) }
      return counts.map { Set(order.prefix($0)) }
    }
    return (0..<(1 << members.count)).compactMap { bits in
      counts.contains(bits.nonzeroBitCount)
        ? Set(members.indices.filter { bits >> $0 & 1 == 1 }.map { members[$0] }) : nil
    }
  }
}
