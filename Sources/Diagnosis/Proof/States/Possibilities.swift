import Playbooks

/// Everything that may be said of an incident with certain entities, and what conditions are then.
///
/// It mirrors `Situation`: where that finds a truth, this finds for which statements it is which.
final class Possibilities {
  let playbook: Playbook
  /// The incident of which nothing but its entities is known.
  let frame: Situation
  /// Which entity is where; nothing where there is one of each kind, without a name.
  let placements: [Statement]
  let store: FormulaStore
  private let classes: ValueClasses
  private(set) var groups: [StateGroup] = []
  private var facts: [FactAddress: FactVariables] = [:]
  private var steps: [StepAddress: StepVariables] = [:]
  var truths: [Asked: TruthFormula] = [:]
  var outcomes: [StepAddress: [Outcome: TruthFormula]] = [:]
  var weighed: [Identifier<Cause>: [PossibleWeighing]] = [:]
  /// The steps after which each fact is looked at.
  let looking: [Identifier<Fact>: [Step]]
  private(set) lazy var impossible = impossibilities()

  /// A condition, asked at an entity.
  struct Asked: Hashable {
    let condition: Condition
    let entity: Entity
  }

  init(
    _ playbook: Playbook, _ placements: [Statement], classes: ValueClasses, budget: Int
  ) throws(Refusal) {
    self.playbook = playbook
    self.placements = placements
    self.classes = classes
    store = FormulaStore(budget: budget)
    var session = try Session(over: playbook)
    try session.apply(placements.map { Event(at: 0, by: "", $0.happening) })
    frame = session.situation
    looking = playbook.steps.reduce(into: [:]) { looking, step in
      if let look = step.look { looking[look.fact, default: []].append(step) }
    }
  }

  func variables(of address: FactAddress) -> FactVariables {
    if let made = facts[address] { return made }
    guard let fact = playbook.fact(address.fact) else { return FactVariables() }
    let values = classes[fact.id]
    let made: FactVariables
    if fact.arity != .single {
      made = .set(address, values.named, in: store)
    } else if fact.domain.isEmpty || fact.acceptsOtherValues {
      made = .open(address, values.named, tested: values.tested.sorted(), in: store)
    } else {
      made = .closed(address, values.named, in: store)
    }
    groups += made.groups
    facts[address] = made
    return made
  }

  func variables(of address: StepAddress) -> StepVariables {
    if let made = steps[address] { return made }
    let made = StepVariables(address, in: store)
    groups.append(made.group)
    steps[address] = made
    return made
  }

  /// What stands for a value of a closed list.
  func representative(of value: String, of fact: Identifier<Fact>) -> String {
    classes[fact].standsFor[value] ?? value
  }

  /// Whether the values that the tests of a fact tell apart are all among those looked at.
  func isComplete(_ fact: Identifier<Fact>) -> Bool { classes[fact].isComplete }

  /// Makes room for the next claim.
  func begin(_ room: Int) {
    store.allow(room)
    // While there is room: what is impossible is worked out once.
    _ = impossible
  }

  /// That the playbook does not call it impossible, as far as that has to do with a function.
  func allowed(_ formula: Formula) -> Formula {
    guard !impossible.isEmpty else { return formula }
    var result = formula
    var waiting = impossible
    var touched = store.support(of: formula)
    while let next = waiting.firstIndex(where: { !$0.support.isDisjoint(with: touched) }) {
      let constraint = waiting.remove(at: next)
      touched.formUnion(constraint.support)
      result = store.and(result, not: constraint.formula)
    }
    return result
  }

  struct Constraint {
    let formula: Formula
    let support: Set<Int>
  }

  private func impossibilities() -> [Constraint] {
    playbook.impossible.flatMap { entry in
      frame.entities.of(entry.kind).compactMap { entity in
        let formula = truth(of: entry.when, at: entity).yes
        return formula == .no
          ? nil : Constraint(formula: formula, support: store.support(of: formula))
      }
    }
  }
}
