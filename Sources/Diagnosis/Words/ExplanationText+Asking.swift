import Playbooks
import Wording

extension ExplanationText {
  package func lines(_ reason: AskingReason) -> [ExplanationLine] {
    var lines = [
      ExplanationLine(
        .heading, "\(word(ExplanationWords.whyAsked)): \(names.label(reason.question))")
    ]
    if !reason.causes.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.decidesCauses), depth: 1))
      lines += reason.causes.map {
        ExplanationLine(.item, "\(names.title($0)): \(word($0.verdict.word))", depth: 2)
      }
    }
    if !reason.steps.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.decidesSteps), depth: 1))
      lines += reason.steps.map { ExplanationLine(.item, names.title($0), depth: 2) }
    }
    lines.append(ExplanationLine(.text, word(ExplanationWords.whatAnswersDo), depth: 1))
    for effect in reason.effects {
      lines.append(
        ExplanationLine(.item, told(effect.answer, to: reason.question.fact), depth: 2))
      lines += changes(effect).map { ExplanationLine(.text, $0, depth: 3) }
    }
    return lines
  }

  func told(_ answer: Answer, to fact: Identifier<Fact>) -> String {
    switch answer {
    case .values(let values): values.map { names.value($0, of: fact) }.joined(separator: ", ")
    case .isNot(let value): names.denied(value, of: fact)
    case .dontKnow: word(ExplanationWords.dontKnow)
    }
  }

  private func changes(_ effect: AskingReason.Effect) -> [String] {
    if let refusal = effect.refusal {
      return [word(ExplanationWords.contradicts(refusal.sentence))]
    }
    guard let difference = effect.difference, !difference.isEmpty else {
      return [word(ExplanationWords.nothingYet)]
    }
    var lines = difference.verdicts.map { change in
      let before = change.before.map { word($0.word) } ?? "–"
      let after = change.after.map { word($0.word) } ?? "–"
      return "\(names.title(change.cause, at: change.entity)): \(before) → \(after)"
    }
    func list(_ steps: [StepAddress]) -> String {
      steps.map(names.title).joined(separator: "; ")
    }
    if !difference.stepsAdded.isEmpty {
      lines.append(word(ExplanationWords.stepsAdded(list(difference.stepsAdded))))
    }
    if !difference.stepsRemoved.isEmpty {
      lines.append(word(ExplanationWords.stepsRemoved(list(difference.stepsRemoved))))
    }
    if !difference.questionsAdded.isEmpty {
      let labels = difference.questionsAdded.map(names.label).joined(separator: "; ")
      lines.append(word(ExplanationWords.alsoAsked(labels)))
    }
    return lines
  }
}
