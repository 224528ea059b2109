import Playbooks

/// Why a question is asked: what hangs on it, and what each answer would do.
package struct AskingReason: Hashable, Sendable {
  /// What would follow from one answer.
  package struct Effect: Hashable, Sendable {
    package let answer: Answer
    /// Nil when the answer contradicts what is known.
    package let difference: Difference?
    package let refusal: Refusal?
  }

  package let question: FactAddress
  /// The causes that hang on it, as they stand.
  package let causes: [CauseVerdict]
  /// The planned steps that hang on it.
  package let steps: [StepAddress]
  /// One for every answer that can be listed, "don't know" last.
  package let effects: [Effect]

  init(_ question: FactAddress, _ diagnosis: Diagnosis, in session: Session) {
    let situation = diagnosis.situation
    self.question = question
    let purposes = diagnosis.purposes(of: question)
    causes = diagnosis.verdicts.filter {
      purposes.contains(.cause($0.cause)) && situation.supports(of: $0, hangOn: question)
    }
    let steps = diagnosis.plan.steps.map(\.address).filter { purposes.contains(.step($0.step)) }
    let related = steps.filter { situation.entities.areRelated($0.entity, question.entity) }
    self.steps = related.isEmpty ? steps : related
    let fact = situation.playbook.fact(question.fact)
    let names = fact.map { $0.values.isEmpty ? $0.domain : $0.values.map(\.name) } ?? []
    let answers = names.map { Answer.values([$0]) } + [.dontKnow]
    effects = answers.map { answer in
      let events = Supposition([.answer(question, answer)]).happenings(in: situation)
        .map { Event(at: 0, by: "", $0) }
      var supposed = session
      do throws(Refusal) {
        try supposed.apply(events)
      } catch {
        return Effect(answer: answer, difference: nil, refusal: error)
      }
      return Effect(
        answer: answer, difference: Difference(from: diagnosis, to: supposed.diagnosed()),
        refusal: nil)
    }
  }
}

extension Situation {
  /// Whether some support of a cause, where it is weighed for an entity, hangs on a question.
  fileprivate func supports(of verdict: CauseVerdict, hangOn question: FactAddress) -> Bool {
    guard let cause = playbook.cause(verdict.cause) else { return false }
    let places = Verdicts.places(for: cause, in: self).filter {
      entities.ancestor(of: $0, kind: verdict.entity.kind) == verdict.entity
    }
    return playbook.rulesSpeaking(of: cause.id).contains { rule in
      rule.strength(for: cause.id) != nil
        && places.contains { place in
          let home = entities.ancestor(of: place, kind: rule.kind) ?? place
          return hinges(of: rule.when, at: home).contains(question)
        }
    }
  }
}
