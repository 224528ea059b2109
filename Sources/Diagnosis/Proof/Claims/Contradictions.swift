import Playbooks

extension Prover {
  /// No cause is ever confirmed by one rule and ruled out by another, unless the playbook calls
  /// the facts that do so impossible.
  var contradictions: [DecidedClaim] {
    playbook.causes.map { cause in
      let decision = never {
        (possibilities) in
        let store = possibilities.store
        let weighings = possibilities.weighings(of: cause)
        let contradictory = weighings.map { weighing in
          let confirmed = store.any(
            weighing.supports.filter { $0.strength == .confirms }.map(\.truth.yes))
          return store.and(
            store.and(confirmed, weighing.isOut), not: weighing.isNotApplicable)
        }
        return Query(store.any(contradictory), from: weighings)
      } confirms: { session in
        let verdicts = Verdicts(session.situation, of: [cause])
        let isContradictory = (verdicts.weighings[cause.id] ?? []).contains {
          $0.own == .contradictory
        }
        return isContradictory ? [] : nil
      }
      return DecidedClaim(kind: .contradiction, subject: cause.id.name, decision: decision)
    }
  }
}
