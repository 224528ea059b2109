import Playbooks

/// Everything that may be known of one fact at one entity, as functions.
struct FactVariables {
  /// That it is this value, or has this member.
  var named: [String: Formula] = [:]
  /// That it is not this value; only where it counts.
  var denied: [String: Formula] = [:]
  /// That it has an answer other than "don't know".
  var known = Formula.no
  /// That somebody was asked and did not know.
  var unknown = Formula.no
  /// That anything at all was said of it.
  var isSpoken = Formula.no
  /// Which variables say so.
  var groups: [StateGroup] = []

  /// For a fact whose only value comes from a list: one variable for each value that it is not.
  static func closed(
    _ address: FactAddress, _ values: [String], in store: FormulaStore
  ) -> Self {
    var made = Self()
    let first = store.addVariables(values.count + 1)
    let raw = values.indices.map { store.variable(first + $0) }
    let none = store.all(raw)
    // That every value was denied cannot be; it is read as if nothing had been said.
    let denied = raw.map { store.and($0, not: none) }
    for (index, value) in values.enumerated() {
      made.denied[value] = denied[index]
      made.named[value] = store.all(
        denied.indices.filter { $0 != index }.map { denied[$0] } + [store.not(none)])
    }
    made.known = store.any(values.compactMap { made.named[$0] })
    made.unknown = store.and(store.variable(first + values.count), not: made.known)
    made.isSpoken = store.any(denied + [made.unknown])
    made.groups = [closedGroup(address, values, first)]
    return made
  }

  private static func closedGroup(
    _ address: FactAddress, _ values: [String], _ first: Int
  ) -> StateGroup {
    let all = (1 << values.count) - 1
    let asked = 1 << values.count
    var meanings = [StateGroup.Meaning(0, [])]
    for (index, value) in values.enumerated() {
      meanings.append(
        .init(all & ~(1 << index), [.answered(address, .values([value]))]))
    }
    meanings.append(.init(asked, [.answered(address, .dontKnow)]))
    // Beyond some number of values only few are denied at once in a counterexample.
    let most = values.count <= 10 ? values.count - 2 : 2
    func deny(_ mask: Int, from next: Int, _ said: [Statement]) {
      if said.count >= most { return }
      for index in values.indices.dropFirst(next) {
        let more = said + [.answered(address, .isNot(values[index]))]
        let denied = mask | 1 << index
        meanings.append(.init(denied, more))
        meanings.append(.init(denied | asked, more + [.answered(address, .dontKnow)]))
        deny(denied, from: index + 1, more)
      }
    }
    if most > 0 { deny(0, from: 0, []) }
    return StateGroup(first: first, bits: values.count + 1, meanings: meanings)
  }

  /// For a single value that need not be on any list: which of the ones that tests tell apart.
  static func open(
    _ address: FactAddress, _ values: [String], tested: [String], in store: FormulaStore
  ) -> Self {
    var made = Self()
    var bits = 1
    while 1 << bits < values.count + 2 { bits += 1 }
    let first = store.addVariables(bits)
    func selected(_ value: Int) -> Formula {
      store.all(
        (0..<bits).map { bit in
          let variable = store.variable(first + bit)
          return value >> bit & 1 == 1 ? variable : store.not(variable)
        })
    }
    var meanings: [StateGroup.Meaning] = [
      .init(0, []), .init(1, [.answered(address, .dontKnow)]),
    ]
    for (index, value) in values.enumerated() {
      made.named[value] = selected(index + 2)
      meanings.append(.init(index + 2, [.answered(address, .values([value]))]))
    }
    made.known = store.any(values.compactMap { made.named[$0] })
    made.unknown = selected(1)
    made.groups = [StateGroup(first: first, bits: bits, meanings: meanings)]
    for value in tested {
      let variable = store.addVariables(1)
      made.denied[value] = store.and(store.variable(variable), not: made.known)
      made.groups.append(
        StateGroup(
          first: variable, bits: 1,
          meanings: [.init(0, []), .init(1, [.answered(address, .isNot(value))])]))
    }
    made.isSpoken = store.any([made.known, made.unknown] + made.denied.values)
    return made
  }

  /// For a set: each member by itself.
  static func set(
    _ address: FactAddress, _ members: [String], in store: FormulaStore
  ) -> Self {
    var made = Self()
    for member in members {
      let first = store.addVariables(2)
      let named = store.variable(first)
      made.named[member] = named
      made.denied[member] = store.and(store.variable(first + 1), not: named)
      made.groups.append(
        StateGroup(
          first: first, bits: 2,
          meanings: [
            .init(0, []), .init(1, [.answered(address, .values([member]))]),
            .init(2, [.answered(address, .isNot(member))]),
          ]))
    }
    let asked = store.addVariables(1)
    made.unknown = store.variable(asked)
    made.groups.append(
      StateGroup(
        first: asked, bits: 1,
        meanings: [.init(0, []), .init(1, [.answered(address, .dontKnow)])]))
    made.known = store.any(made.named.values)
    made.isSpoken = store.any([made.known, made.unknown] + made.denied.values)
    return made
  }
}
