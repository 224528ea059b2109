import Playbooks

extension Prover {
  /// After every answer on a list some cause can still be found, or something is left to ask.
  var gaps: [DecidedClaim] {
    questions.flatMap { question in
      question.fact.domain.map { value in
        DecidedClaim(
          kind: .gap, subject: "\(question.fact.id)=\(value)",
          decision: gap(after: value, to: question))
      }
    }
  }

  private func gap(after value: String, to question: AskedQuestion) -> Decision {
    let decision = sometime { possibilities in
      let answered = possibilities.answered(value, question)
      if possibilities.allowed(answered.formula) == .no { return Query(.yes) }
      let store = possibilities.store
      for cause in playbook.causes {
        for weighing in possibilities.weighings(of: cause) {
          let found = possibilities.reaches(.possible, weighing)
          let both = store.and(answered.formula, found)
          if possibilities.allowed(both) != .no {
            return Query(
              both, isExact: answered.isExact && weighing.isExact, isQuantified: false)
          }
        }
      }
      return Query(.no, isExact: answered.isExact, isQuantified: true)
    } otherwise: { possibilities in
      possibilities.answered(value, question).formula
    }
    guard decision.holds else { return decision }
    return silence(after: value, to: question)
  }

  /// The answer alone, where the question is put and left, must not end the walk.
  private func silence(after value: String, to question: AskedQuestion) -> Decision {
    let reached = single.allowed(single.answered(value, question).formula)
    guard let address = single.address(of: question),
      let row = SmallestRow(single).row(for: reached)?.said,
      let before = session(row.filter { !$0.answers(address) }),
      let after = session(row),
      before.diagnosed().questions.contains(address),
      after.diagnosed().status == .undetermined
    else { return .holds }
    return .violated(row)
  }
}

extension Statement {
  fileprivate func answers(_ address: FactAddress) -> Bool {
    if case .answered(address, _) = self { true } else { false }
  }
}

extension Possibilities {
  /// That a question is put, and answered with this value.
  func answered(_ value: String, _ question: AskedQuestion) -> Query {
    guard let address = address(of: question),
      let values = assignment(of: .values([standsFor(value, question.fact)]), to: address)
    else { return Query(.no) }
    let put = isPut(question)
    return Query(store.and(put.yes, cube(values)), from: [put])
  }

  /// The value by which the proof calls this one.
  func standsFor(_ value: String, _ fact: Fact) -> String {
    variables(of: FactAddress(Entity(fact.kind), fact.id)).named[value] == nil
      ? representative(of: value, of: fact.id) : value
  }
}
