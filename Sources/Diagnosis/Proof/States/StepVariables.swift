import Playbooks

/// What may be recorded of one step at one entity, as functions.
struct StepVariables {
  /// That an attempt is recorded, ended or not.
  let isAttempted: Formula
  /// How the recorded attempt ended.
  let recorded: [Outcome: Formula]
  let group: StateGroup

  init(_ address: StepAddress, in store: FormulaStore) {
    let first = store.addVariables(3)
    func selected(_ value: Int) -> Formula {
      store.all(
        (0..<3).map { bit in
          let variable = store.variable(first + bit)
          return value >> bit & 1 == 1 ? variable : store.not(variable)
        })
    }
    var recorded: [Outcome: Formula] = [:]
    var meanings: [StateGroup.Meaning] = [.init(0, []), .init(1, [.started(address)])]
    for (index, outcome) in Outcome.allCases.enumerated() {
      recorded[outcome] = selected(index + 2)
      meanings.append(.init(index + 2, [.ended(address, outcome)]))
    }
    self.recorded = recorded
    isAttempted = store.not(selected(0))
    group = StateGroup(first: first, bits: 3, meanings: meanings)
  }
}
