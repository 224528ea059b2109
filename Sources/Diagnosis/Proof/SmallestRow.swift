/// Finds the least that can be said for a function to hold.
struct SmallestRow {
  private let possibilities: Possibilities
  private let groupAt: [Int: StateGroup]

  init(_ possibilities: Possibilities) {
    self.possibilities = possibilities
    groupAt = possibilities.groups.reduce(into: [:]) { found, group in
      for level in group.first..<(group.first + group.bits) { found[level] = group }
    }
  }

  /// The statements, and the function that holds for nothing but them; nil when there are none.
  func row(for formula: Formula) -> (said: [Statement], exactly: Formula)? {
    var costs: [Formula: (cost: Int, meaning: Int)] = [:]
    guard cost(of: formula, &costs) != nil else { return nil }
    let store = possibilities.store
    var said: [Statement] = []
    var exactly = Formula.yes
    var next = formula
    var decided: Set<Int> = []
    while !next.isConstant, let choice = costs[next], let group = groupAt[Int(store.level(next))] {
      let meaning = group.meanings[choice.meaning]
      said += meaning.said
      exactly = store.and(exactly, cube(group, meaning))
      decided.insert(group.first)
      next = follow(next, group, meaning.value)
    }
    for level in store.support(of: formula).sorted() {
      guard let group = groupAt[level], decided.insert(group.first).inserted else { continue }
      exactly = store.and(exactly, cube(group, group.meanings[0]))
    }
    return (possibilities.placements + said, exactly)
  }

  /// Nil when it cannot hold.
  private func cost(
    of formula: Formula, _ known: inout [Formula: (cost: Int, meaning: Int)]
  ) -> Int? {
    if formula.isConstant { return formula == .yes ? 0 : nil }
    if let found = known[formula] { return found.cost == .max ? nil : found.cost }
    guard let group = groupAt[Int(possibilities.store.level(formula))] else { return nil }
    var best = (cost: Int.max, meaning: 0)
    for (index, meaning) in group.meanings.enumerated() where meaning.cost < best.cost {
      let rest = follow(formula, group, meaning.value)
      guard let more = cost(of: rest, &known) else { continue }
      if meaning.cost + more < best.cost { best = (meaning.cost + more, index) }
    }
    known[formula] = best
    return best.cost == .max ? nil : best.cost
  }

  private func follow(_ formula: Formula, _ group: StateGroup, _ value: Int) -> Formula {
    let store = possibilities.store
    var next = formula
    while !next.isConstant {
      let bit = Int(store.level(next)) - group.first
      guard bit < group.bits else { break }
      next = value >> bit & 1 == 1 ? store.highs[Int(next.index)] : store.lows[Int(next.index)]
    }
    return next
  }

  private func cube(_ group: StateGroup, _ meaning: StateGroup.Meaning) -> Formula {
    possibilities.cube(group.assignment(meaning.value))
  }
}

extension Possibilities {
  /// That variables have these values and no others.
  func cube(_ values: [Int: Bool]) -> Formula {
    values.keys.sorted().reversed().reduce(.yes) { cube, level in
      let variable = store.variable(level)
      return store.and(values[level] == true ? variable : store.not(variable), cube)
    }
  }
}
