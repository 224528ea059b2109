import Playbooks

extension Prover {
  /// Every rule says something that no other says whenever it does.
  var maskedRules: [DecidedClaim] {
    playbook.rules.map { rule in
      let decision = sometime { (possibilities) in
        switch rule.conclusion {
        case .supports(let supports): possibilities.decides(rule, supports)
        case .rulesOut(let causes): possibilities.decides(rule, against: causes)
        case .locks(let selection): possibilities.decides(rule, over: selection)
        case .derives(let fact): possibilities.decides(rule, deriving: fact)
        }
      } otherwise: { possibilities in
        possibilities.store.any(
          possibilities.frame.entities.of(rule.kind).map {
            possibilities.truth(of: rule.when, at: $0).yes
          })
      }
      return DecidedClaim(kind: .maskedRule, subject: rule.id.name, decision: decision)
    }
  }
}

extension Possibilities {
  /// That a rule alone gives some cause the strength that it has.
  fileprivate func decides(_ rule: Rule, _ supports: [Support]) -> Query {
    var weighings: [PossibleWeighing] = []
    var decisive = Formula.no
    for support in supports {
      guard let cause = playbook.cause(support.cause) else { continue }
      for weighing in self.weighings(of: cause) {
        weighings.append(weighing)
        let own = weighing.supports.filter { $0.rule == rule.id }.map(\.truth.yes)
        let others = weighing.supports.filter {
          $0.rule != rule.id && $0.strength >= support.strength
        }.map(\.truth.yes)
        let hidden = [weighing.isNotApplicable] + weighing.opposing.map(\.truth.yes) + others
        decisive = store.or(decisive, alone(own, besides: hidden))
      }
    }
    return Query(decisive, from: weighings)
  }

  /// That a rule alone rules some cause out.
  fileprivate func decides(_ rule: Rule, against causes: [Identifier<Cause>]) -> Query {
    var weighings: [PossibleWeighing] = []
    var decisive = Formula.no
    for cause in causes.compactMap(playbook.cause) {
      for weighing in self.weighings(of: cause) {
        weighings.append(weighing)
        let own = weighing.opposing.filter { $0.rule == rule.id }.map(\.truth.yes)
        let others = weighing.opposing.filter { $0.rule != rule.id }.map(\.truth.yes)
        decisive = store.or(
          decisive, alone(own, besides: [weighing.isNotApplicable] + others))
      }
    }
    return Query(decisive, from: weighings)
  }

  /// That a lock alone holds some step.
  fileprivate func decides(_ rule: Rule, over selection: StepSelection) -> Query {
    var truths: [TruthFormula] = []
    var decisive = Formula.no
    for step in playbook.steps where selection.holds(step.id) {
      for place in frame.entities.of(step.kind) {
        let others = locks(on: step.id).filter { $0.id != rule.id }.map {
          truth(of: $0.when, weighedFor: $0.kind, at: place)
        }
        let own = truth(of: rule.when, weighedFor: rule.kind, at: place)
        truths += others + [own]
        let held = alone([store.not(own.no)], besides: others.map { store.not($0.no) })
        decisive = store.or(decisive, held)
      }
    }
    return Query(decisive, from: truths)
  }

  /// That a rule alone makes a derived fact yes.
  fileprivate func decides(_ rule: Rule, deriving fact: Identifier<Fact>) -> Query {
    guard let kind = playbook.fact(fact)?.kind else { return Query(.no) }
    var truths: [TruthFormula] = []
    var decisive = Formula.no
    for place in frame.entities.of(kind) {
      let others = playbook.derivations(of: fact).filter { $0.id != rule.id }.map {
        truth(of: $0.when, weighedFor: $0.kind, at: place)
      }
      let own = truth(of: rule.when, weighedFor: rule.kind, at: place)
      truths += others + [own]
      decisive = store.or(decisive, alone([own.yes], besides: others.map(\.yes)))
    }
    return Query(decisive, from: truths)
  }

  /// That one of the first holds and none of the others.
  ///
  /// The others are taken away one by one, for together they can be large.
  private func alone(_ own: [Formula], besides others: [Formula]) -> Formula {
    others.reduce(store.any(own)) { store.and($0, not: $1) }
  }

  /// The rules that lock a step.
  func locks(on step: Identifier<Step>) -> [Rule] {
    playbook.rules.filter { rule in
      if case .locks(let selection) = rule.conclusion { selection.holds(step) } else { false }
    }
  }
}
