import Playbooks

extension Prover {
  /// Every way ends in a plan with something to do, or with a step that hands the incident over.
  var ending: [DecidedClaim] {
    let escalations = playbook.steps.filter { $0.role == .escalation }
    let decision = never { possibilities in
      let store = possibilities.store
      var truths: [TruthFormula] = []
      var without = Formula.yes
      for step in escalations {
        for place in possibilities.frame.entities.of(step.kind) {
          let when = step.when.map { possibilities.truth(of: $0, at: place) } ?? .always
          truths.append(when)
          without = store.and(without, store.or(when.no, possibilities.isSettled(place)))
        }
      }
      let back = possibilities.frame.entities.of(playbook.header.subject).map {
        possibilities.truth(of: playbook.header.back, at: $0).yes
      }
      if !back.isEmpty { without = store.and(without, not: store.all(back)) }
      return Query(without, from: truths, isExactEverywhere: false)
    } confirms: { session in
      leadsNowhere(session)
    }
    return [DecidedClaim(kind: .ending, subject: playbook.header.id, decision: decision)]
  }

  /// What is said besides when every question that is left is answered with "don't know", and
  /// nothing remains to be done; nil when something does.
  private func leadsNowhere(_ session: Session) -> [Statement]? {
    var session = session
    var said: [Statement] = []
    while said.count < 1_000 {
      let diagnosis = session.diagnosed()
      switch diagnosis.next {
      case .question(let address):
        let statement = Statement.answered(address, .dontKnow)
        guard (try? session.apply(Event(at: 0, by: "", statement.happening))) != nil else {
          return nil
        }
        said.append(statement)
      case .escalate(nil): return said
      case .step, .escalate, .close: return nil
      }
    }
    return nil
  }
}
