import Playbooks

extension LackSearch {
  /// The same, and more by which what stands against the cause there no longer holds.
  func improved(_ proposal: Proposal) -> [Proposal] {
    guard let situation = session.supposing(proposal.supposition)?.situation,
      let weighing = Verdicts(situation, of: [cause]).weighings[cause.id]?.first(where: {
        $0.entity == proposal.place
      })
    else { return [] }
    // What is undecided neither rules out nor explains.
    let solver = ChangeSolver(situation: situation, isLenient: true)
    var options: [[Supposition]] = []
    if weighing.verdict == .notApplicable, let applies = cause.applies {
      options.append(solver.solutions(of: applies, at: proposal.place))
    }
    for reason in weighing.because(in: situation) {
      switch reason {
      case .rule(let id, let place):
        guard let rule = situation.playbook.rule(id), case .rulesOut = rule.conclusion else {
          continue
        }
        options.append(solver.solutions(of: rule.when, being: false, at: place))
      case .explainedBy(let other, _):
        options.append(unexplained(other, around: proposal.place, solver))
      }
    }
    if options.isEmpty { return [] }
    return solver.together(options).compactMap { more in
      proposal.supposition.joined(with: more, over: situation.playbook).map {
        Proposal(supposition: $0, place: proposal.place)
      }
    }
  }

  /// What rules another cause out, or leaves it without a strong support.
  private func unexplained(
    _ other: Identifier<Cause>, around place: Entity, _ solver: ChangeSolver
  ) -> [Supposition] {
    let situation = solver.situation
    guard let cause = situation.playbook.cause(other) else { return [] }
    let places = Verdicts.places(for: cause, in: situation).filter {
      situation.entities.areRelated($0, place)
    }
    let strict = ChangeSolver(situation: situation)
    let ways = places.map { place -> [Supposition] in
      func solutions(_ rule: Rule, _ wanted: Bool) -> [Supposition] {
        let home = situation.entities.ancestor(of: place, kind: rule.kind) ?? place
        return (wanted ? strict : solver).solutions(of: rule.when, being: wanted, at: home)
      }
      let rules = situation.playbook.rulesSpeaking(of: other)
      let out = rules.filter { $0.strength(for: other) == nil }.flatMap { solutions($0, true) }
      let strong = rules.filter { ($0.strength(for: other) ?? .possible) > .possible }
      return solver.cheapest(out + solver.together(strong.map { solutions($0, false) }))
    }
    return solver.together(ways)
  }
}
