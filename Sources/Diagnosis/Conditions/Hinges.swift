import Playbooks

extension Situation {
  /// The facts on which an undecided condition hangs; none when it is decided.
  ///
  /// A part that is decided, or hidden behind one that is, is left out.
  package func hinges(of condition: Condition, at entity: Entity) -> Set<FactAddress> {
    guard !truth(of: condition, at: entity).isDecided else { return [] }
    switch condition {
    case .test(let fact, let test):
      return hinges(ofTest: test, on: fact, at: entity)
    case .known(let fact):
      return leaf(fact, at: entity)
    case .all(let parts), .any(let parts):
      return parts.reduce(into: []) { $0.formUnion(hinges(of: $1, at: entity)) }
    case .not(let part):
      return hinges(of: part, at: entity)
    case .quantified(let quantifier):
      return members(of: quantifier, at: entity).reduce(into: []) {
        $0.formUnion(hinges(of: quantifier.that, at: $1))
      }
    case .outcome, .look:
      return []
    }
  }

  /// The facts that a condition reads and that somebody has answered, whatever it is now.
  package func answers(readBy condition: Condition, at entity: Entity) -> Set<FactAddress> {
    switch condition {
    case .test(let fact, let test):
      var read = answered(fact, at: entity)
      if let other = test.otherFact { read.formUnion(answered(other, at: entity)) }
      return read
    case .known(let fact): return answered(fact, at: entity)
    case .all(let parts), .any(let parts):
      return parts.reduce(into: []) { $0.formUnion(answers(readBy: $1, at: entity)) }
    case .not(let part): return answers(readBy: part, at: entity)
    case .look(let step, let fact, _):
      guard let place = address(of: fact, from: entity)?.entity else { return [] }
      let seen = FactAddress(place, fact, after: step)
      return evidence.facts[seen] == nil ? [] : [seen]
    case .quantified(let quantifier):
      return members(of: quantifier, at: entity).reduce(into: []) {
        $0.formUnion(answers(readBy: quantifier.that, at: $1))
      }
    case .outcome: return []
    }
  }

  private func hinges(
    ofTest test: Test, on fact: Identifier<Fact>, at entity: Entity
  ) -> Set<FactAddress> {
    var hinges = leaf(fact, at: entity)
    if let other = test.otherFact {
      hinges.formUnion(leaf(other, at: entity))
      hinges = hinges.filter { !isSettled($0) }
    }
    if case .set(.whenRead(let source)) = playbook.fact(fact)?.arity {
      hinges.formUnion(leaf(source, at: entity))
    }
    return hinges
  }

  private func leaf(_ fact: Identifier<Fact>, at entity: Entity) -> Set<FactAddress> {
    guard let address = address(of: fact, from: entity) else { return [] }
    guard playbook.isDerived(fact) else { return [address] }
    return playbook.derivations(of: fact).reduce(into: []) { hinges, rule in
      for place in places(for: rule.kind, from: address.entity) {
        hinges.formUnion(self.hinges(of: rule.when, at: place))
      }
    }
  }

  /// Whether a single value is known, so that nothing more can hang on it.
  private func isSettled(_ address: FactAddress) -> Bool {
    playbook.fact(address.fact)?.arity == .single && evidence.facts[address]?.isKnown == true
  }

  private func answered(_ fact: Identifier<Fact>, at entity: Entity) -> Set<FactAddress> {
    guard let address = address(of: fact, from: entity) else { return [] }
    if playbook.isDerived(fact) {
      return playbook.derivations(of: fact).reduce(into: []) { read, rule in
        for place in places(for: rule.kind, from: address.entity) {
          read.formUnion(answers(readBy: rule.when, at: place))
        }
      }
    }
    let addresses = playbook.isSecondLook(fact) ? evidence.looks[address] ?? [] : [address]
    return Set(addresses.filter { evidence.facts[$0]?.isAnswered == true })
  }
}
