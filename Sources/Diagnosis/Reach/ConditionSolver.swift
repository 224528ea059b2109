import Playbooks

/// Finds small sets of things to know that make a condition true or false where there is one entity
/// of each kind.
///
/// Of many solutions it keeps the cheapest; whether one really does it is for the engine to say.
struct ConditionSolver {
  let playbook: Playbook
  /// How many solutions of a part are followed up.
  private static let widest = 48

  /// The solutions, the cheapest first.
  func solutions(of condition: Condition, being wanted: Bool = true) -> [Assumptions] {
    switch condition {
    case .all(let parts): wanted ? every(parts, being: true) : some(parts, being: false)
    case .any(let parts): wanted ? some(parts, being: true) : every(parts, being: false)
    case .not(let part): solutions(of: part, being: !wanted)
    case .test(let fact, let test): solutions(of: test, on: fact, being: wanted)
    case .known(let fact): known(fact, wanted)
    case .outcome(let step, let outcomes):
      wanted ? outcomes.map { Assumptions([.outcome(step, $0)]) } : [Assumptions()]
    case .look(let step, let fact, let test):
      wanted
        ? witnesses(of: test, on: fact).map { Assumptions([.seen(fact, after: step, $0)]) }
        : [Assumptions()]
    case .quantified(let quantifier):
      quantifier.exceptThis ? [] : solutions(of: quantifier.that, being: wanted)
    }
  }

  private func some(_ parts: [Condition], being wanted: Bool) -> [Assumptions] {
    cheapest(parts.flatMap { solutions(of: $0, being: wanted) })
  }

  private func every(_ parts: [Condition], being wanted: Bool) -> [Assumptions] {
    let options = parts.map { solutions(of: $0, being: wanted) }.sorted { $0.count < $1.count }
    return options.reduce([Assumptions()]) { found, options in
      cheapest(
        found.flatMap { one in options.compactMap { one.joined(with: $0, over: playbook) } })
    }
  }

  private func cheapest(_ all: [Assumptions]) -> [Assumptions] {
    var seen: Set<Set<Given>> = []
    let different = all.filter { seen.insert(Set($0.givens)).inserted }
    let sorted = different.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    return sorted.prefix(Self.widest).map(\.element)
  }

  private func known(_ fact: Identifier<Fact>, _ wanted: Bool) -> [Assumptions] {
    if playbook.isDerived(fact) { return [Assumptions()] }
    if !wanted { return [Assumptions([.unknown(fact)])] }
    guard let definition = playbook.fact(fact) else { return [] }
    let values = definition.domain.isEmpty ? [definition.type.example] : definition.domain
    return values.map { Assumptions([.value(fact, $0)]) }
  }

  private func solutions(
    of test: Test, on fact: Identifier<Fact>, being wanted: Bool
  ) -> [Assumptions] {
    if playbook.isDerived(fact) { return derived(test, on: fact, being: wanted) }
    guard let definition = playbook.fact(fact) else { return [] }
    if playbook.isSecondLook(fact) { return looks(test, on: fact, being: wanted) }
    switch test {
    case .sameAs(let other):
      let value = definition.type.example
      let denied = Assumptions([.value(fact, value), .isNot(other, value)])
      return wanted ? [Assumptions([.value(fact, value), .value(other, value)])] : [denied]
    case .under(let folders):
      let path = wanted ? "C:\\folder\\file" : "D:\\file"
      return [Assumptions([.value(fact, path), .value(folders, "C:\\folder")])]
    case .beginsWith(let others):
      let value = definition.type.example
      let other = wanted ? value : "other " + value
      return [Assumptions([.value(fact, value), .value(others, other)])]
    case .among(let values) where !wanted && (definition.arity != .single || definition.isOpen):
      return [Assumptions(values.map { .isNot(fact, $0) })]
    case .among, .within, .endsWith:
      return definition.witnesses(of: test, being: wanted).map {
        Assumptions([.value(fact, $0)])
      }
    }
  }

  /// A second look that nobody has taken is decided, so nothing has to be known for a "no".
  private func looks(
    _ test: Test, on fact: Identifier<Fact>, being wanted: Bool
  ) -> [Assumptions] {
    guard wanted else { return [Assumptions()] }
    let steps = playbook.steps.filter { $0.look?.fact == fact }
    return steps.flatMap { step in
      witnesses(of: test, on: fact).map { Assumptions([.seen(fact, after: step.id, $0)]) }
    }
  }

  private func derived(
    _ test: Test, on fact: Identifier<Fact>, being wanted: Bool
  ) -> [Assumptions] {
    guard case .among(let values) = test else { return [] }
    let parts = playbook.derivations(of: fact).map(\.when)
    let yes = values.contains("yes") == wanted ? some(parts, being: true) : []
    let no = values.contains("no") == wanted ? every(parts, being: false) : []
    return cheapest(yes + no)
  }

  private func witnesses(of test: Test, on fact: Identifier<Fact>) -> [String] {
    playbook.fact(fact)?.witnesses(of: test, being: true) ?? []
  }
}

extension Fact {
  /// Whether its values cannot be listed.
  fileprivate var isOpen: Bool { domain.isEmpty }
}
