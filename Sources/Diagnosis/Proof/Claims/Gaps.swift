import Playbooks

extension Prover {
  /// After every answer on a list some cause can still be found, or something is left to ask.
  var gaps: [DecidedClaim] {
    questions.flatMap { question in
      question.fact.domain.map { value in
        DecidedClaim(
          kind: .gap, subject: "\(question.fact.id)=\(value)",
          decision: gap(after: value, to: question).naming(value, of: question.fact.id))
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
      let after = session(row), !goesOn(after.situation),
      after.diagnosed().status == .undetermined,
      before.diagnosed().questions.contains(address)
    else { return .holds }
    return .violated(row)
  }

  /// Whether a cause calls for its steps, or a support of one hangs on a question that is put;
  /// either is enough for the engine not to give up, and found sooner than all that follows.
  private func goesOn(_ situation: Situation) -> Bool {
    let asked = situation.questionsPut
    return playbook.causes.contains { cause in
      let verdicts = Verdicts(situation, of: [cause])
      return (verdicts.weighings[cause.id] ?? []).contains { weighing in
        switch weighing.verdict {
        case .confirmed, .likely: true
        case .contradictory, .ruledOut, .notApplicable, .cannotTell, .unsupported: false
        case .possible, .open:
          playbook.rulesSpeaking(of: cause.id).contains { rule in
            guard case .supports = rule.conclusion else { return false }
            let place =
              situation.entities.ancestor(of: weighing.entity, kind: rule.kind) ?? weighing.entity
            return situation.truth(of: rule.when, at: place).couldBeYes
              && !situation.hinges(of: rule.when, at: place).isDisjoint(with: asked)
          }
        }
      }
    }
  }
}

extension Situation {
  /// The unanswered questions of the tree where there is one subject.
  fileprivate var questionsPut: Set<FactAddress> {
    guard let subject = entities.of(playbook.header.subject).first else { return [] }
    var found: Set<FactAddress> = []
    func walk(_ nodes: [TreeNode]) {
      for node in nodes {
        switch node {
        case .branch(let when, let then):
          if truth(of: when, at: subject) != .no { walk(then) }
        case .ask(let fact):
          guard let address = address(of: fact, from: subject),
            evidence.facts[address]?.isAnswered != true
          else { continue }
          found.insert(address)
        }
      }
    }
    walk(playbook.tree)
    return found
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
