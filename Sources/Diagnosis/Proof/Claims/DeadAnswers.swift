import Playbooks

extension Prover {
  /// Every answer on a list can make some condition of the playbook another one than "don't know"
  /// would; of a question without a list, some answer can.
  ///
  /// What is written into a text or a command matters in any case.
  var deadAnswers: [DecidedClaim] {
    let filled = playbook.content.filledFacts
    let readers = self.readers
    return questions.flatMap { question -> [DecidedClaim] in
      let fact = question.fact
      let isSpoken = filled.contains(fact.id)
      let read = readers[fact.id] ?? []
      guard !fact.domain.isEmpty else {
        let values = single.address(of: question).map { single.variables(of: $0).named.keys }
        let decision: Decision =
          isSpoken
          ? .holds : difference(of: values?.sorted() ?? [], to: question, readBy: read)
        return [DecidedClaim(kind: .deadAnswer, subject: fact.id.name, decision: decision)]
      }
      return fact.domain.map { value in
        DecidedClaim(
          kind: .deadAnswer, subject: "\(fact.id)=\(value)",
          decision: isSpoken
            ? .holds
            : difference(of: [single.standsFor(value, fact)], to: question, readBy: read)
              .naming(value, of: fact.id))
      }
    }
  }

  /// The conditions that read each fact, or a set that is closed by it.
  private var readers: [Identifier<Fact>: [PlacedCondition]] {
    var closing: [Identifier<Fact>: [Identifier<Fact>]] = [:]
    for fact in playbook.facts {
      if case .set(.whenRead(let source)) = fact.arity {
        closing[fact.id, default: []].append(source)
      }
    }
    var readers: [Identifier<Fact>: [PlacedCondition]] = [:]
    for placed in playbook.content.placedConditions {
      let facts = placed.condition.facts
      for fact in facts.union(facts.flatMap { closing[$0] ?? [] }) {
        readers[fact, default: []].append(placed)
      }
    }
    return readers
  }

  private func difference(
    of values: [String], to question: AskedQuestion, readBy readers: [PlacedCondition]
  ) -> Decision {
    sometime { possibilities in
      let store = possibilities.store
      guard let address = possibilities.address(of: question),
        let unknown = possibilities.assignment(of: .dontKnow, to: address)
      else { return Query(.yes) }
      let put = possibilities.isPut(question)
      var isExact = put.isExact
      var isQuantified = put.isQuantified
      for value in values {
        guard let named = possibilities.assignment(of: .values([value]), to: address) else {
          continue
        }
        let answered = store.and(put.yes, possibilities.cube(named))
        // What cannot be answered here needs to make no difference.
        if possibilities.allowed(answered) == .no { return Query(.yes) }
        for placed in readers {
          for entity in possibilities.frame.entities.of(placed.kind) {
            let truth = possibilities.truth(of: placed.condition, at: entity)
            if !truth.isExact { return Query(.yes) }
            let differs = store.any(
              [truth.yes, truth.no].map {
                store.differ(
                  store.fixing(named, in: $0), store.fixing(unknown, in: $0))
              })
            let both = store.and(answered, differs)
            if possibilities.allowed(both) != .no { return Query(both) }
            isExact = isExact && truth.isExact
            isQuantified = isQuantified || truth.isQuantified
          }
        }
      }
      return Query(.no, isExact: isExact, isQuantified: isQuantified)
    } otherwise: { possibilities in
      values.first.map { possibilities.answered($0, question).formula } ?? .no
    }
  }
}
