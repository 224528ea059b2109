import Playbooks

extension ChangeSolver {
  /// The answers to one question by which a test of it comes out as wanted.
  func answers(
    _ test: Test, on address: FactAddress, being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    guard let fact = situation.playbook.fact(address.fact) else { return [] }
    switch test {
    case .among(let values) where fact.arity != .single && !wanted:
      return [denials(of: values, fact, address, at: entity)]
    case .among(let values) where !wanted && fact.domain.isEmpty:
      let example = fact.type.example
      let others = [example, example + "1"].filter { !values.contains($0) }
      return others.prefix(1).map { Supposition([.answer(address, .values([$0]))]) }
    case .among, .within, .endsWith:
      if fact.arity != .single && !wanted { return [] }
      return fact.witnesses(of: test, being: wanted).map {
        Supposition([.answer(address, .values([$0]))])
      }
    case .sameAs(let other), .under(let other), .beginsWith(let other):
      return related(test, other, address, fact, being: wanted, at: entity)
    }
  }

  /// Every member that is not known to be absent is denied.
  private func denials(
    of values: [String], _ fact: Fact, _ address: FactAddress, at entity: Entity
  ) -> Supposition {
    let state = situation.evidence.facts[address] ?? FactState()
    return Supposition(
      values.filter {
        situation.truth(of: .among([$0]), on: fact.id, in: state, at: entity) != .no
      }.map { .answer(address, .isNot($0)) })
  }

  /// Values that stand to those of another fact as wanted.
  private func related(
    _ test: Test, _ other: Identifier<Fact>, _ address: FactAddress, _ fact: Fact,
    being wanted: Bool, at entity: Entity
  ) -> [Supposition] {
    guard let there = situation.address(of: other, from: entity) else { return [] }
    let others = situation.evidence.facts[there]?.values.sorted() ?? []
    let own = situation.evidence.facts[address]?.values.sorted() ?? []
    let example = fact.type.example
    var found: [Supposition] = []
    for value in others {
      let candidates = [value, "\(value)\\file", example, "D:\\other", "\(example)1"]
      for candidate in candidates where test.relates(candidate, to: value) == wanted {
        found.append(Supposition([.answer(address, .values([candidate]))]))
      }
    }
    for value in own {
      for candidate in [value, example, "D:\\other", "\(value)1"]
      where test.relates(value, to: candidate) == wanted {
        found.append(Supposition([.answer(there, .values([candidate]))]))
      }
    }
    if others.isEmpty {
      let candidates = [example, "D:\\other", "\(example)1"]
      for candidate in candidates where test.relates(candidate, to: example) == wanted {
        found.append(
          Supposition([
            .answer(address, .values([candidate])), .answer(there, .values([example])),
          ]))
      }
    }
    return cheapest(found)
  }
}
