import Playbooks

extension Prover {
  /// A destructive step is never open before any milder step that it needs, or that a cause of it
  /// brings, has ended.
  var destruction: [DecidedClaim] {
    playbook.steps.filter { $0.risk == .destructive }.map { step in
      let causes = playbook.causes.filter { steps(broughtBy: $0).contains(step.id) }
      let milder = milderSteps(than: step, of: causes)
      let decision = never { possibilities in
        possibilities.isOpen(step, broughtBy: causes, before: milder)
      } confirms: { session in
        let diagnosis = session.diagnosed()
        let isOpen = diagnosis.plan.steps.contains { planned in
          planned.address.step == step.id && planned.state == .open
            && milder.allSatisfy { other in
              session.situation.entities.of(other.kind).allSatisfy {
                session.situation.outcome(of: other.id, at: $0) == nil
              }
            }
        }
        return isOpen ? [] : nil
      }
      return DecidedClaim(kind: .destruction, subject: step.id.name, decision: decision)
    }
  }

  /// The steps of a cause, and those that they need.
  func steps(broughtBy cause: Cause) -> Set<Identifier<Step>> {
    var brought = Set(cause.recover)
    var waiting = cause.recover
    while let step = waiting.popLast().flatMap({ playbook.step($0) }) {
      for needed in step.stepsNeeded where brought.insert(needed).inserted {
        waiting.append(needed)
      }
    }
    return brought
  }

  private func milderSteps(than step: Step, of causes: [Cause]) -> [Step] {
    let ids = causes.reduce(into: Set(step.stepsNeeded)) { $0.formUnion(steps(broughtBy: $1)) }
    return playbook.steps.filter {
      ids.contains($0.id) && $0.id != step.id && $0.risk < .destructive
    }
  }
}

extension Possibilities {
  /// That a step may be open while none of the others has ended.
  fileprivate func isOpen(
    _ step: Step, broughtBy causes: [Cause], before milder: [Step]
  ) -> Query {
    var truths: [TruthFormula] = []
    var weighings: [PossibleWeighing] = []
    var open = Formula.no
    let ended = store.any(
      milder.flatMap { other in
        frame.entities.of(other.kind).map { hasEnded(other.id, at: $0) }
      })
    for place in frame.entities.of(step.kind) {
      let free = isFree(step, at: place)
      truths += free.truths
      var called = Formula(causes.isEmpty)
      for cause in causes {
        for weighing in self.weighings(of: cause)
        where frame.entities.areRelated(weighing.entity, place) {
          weighings.append(weighing)
          // The milder steps of the cause hold it, unless they do not belong.
          let absent = store.all(
            milder.filter { cause.recover.contains($0.id) && holds($0, back: step) }.map {
              mayBeAbsent($0, &truths)
            })
          let calls = store.and(
            callsForRecovery(cause, weighing), not: isSettled(weighing.entity))
          called = store.or(called, store.and(calls, absent))
        }
      }
      open = store.or(open, store.and(store.and(free.formula, called), not: ended))
    }
    var query = Query(open, from: truths, isExactEverywhere: false)
    let byCauses = Query(open, from: weighings)
    query.isExact = query.isExact && byCauses.isExact
    query.isQuantified = query.isQuantified || byCauses.isQuantified
    return query
  }

  /// That nothing that the step itself says keeps it from being open.
  func isFree(_ step: Step, at place: Entity) -> (formula: Formula, truths: [TruthFormula]) {
    let needs = step.needs.map { truth(of: $0, at: place) }
    let locks = locks(on: step.id).map {
      truth(of: $0.when, weighedFor: $0.kind, at: place)
    }
    let when = step.when.map { truth(of: $0, at: place) } ?? .always
    let held = store.any([hasEnded(step.id, at: place), when.no])
    let formula = store.and(
      store.and(store.all(needs.map(\.yes)), store.all(locks.map(\.no))), not: held)
    return (formula, needs + locks + [when])
  }

  private func holds(_ milder: Step, back step: Step) -> Bool {
    (milder.role == .recovery || milder.role == .evidence)
      && !StepOrder(frame).comesBefore(step.id, milder.id)
  }

  private func mayBeAbsent(_ step: Step, _ truths: inout [TruthFormula]) -> Formula {
    guard let when = step.when else { return .no }
    return store.any(
      frame.entities.of(step.kind).map {
        let truth = truth(of: when, at: $0)
        truths.append(truth)
        return store.or(truth.no, isSettled($0))
      })
  }
}
