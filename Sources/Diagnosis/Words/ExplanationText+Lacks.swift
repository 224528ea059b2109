import Playbooks
import Wording

extension ExplanationText {
  package func lines(_ whyNot: WhyNot) -> [ExplanationLine] {
    let verdict = whyNot.verdict
    let title = "\(names.title(verdict)) (\(word(verdict.verdict.word)))"
    var lines = [ExplanationLine(.heading, word(ExplanationWords.whyNot(title)))]
    if verdict.verdict.callsForRecovery {
      return lines + [ExplanationLine(.text, word(ExplanationWords.holdsAlready), depth: 1)]
    }
    if !whyNot.ruledOutBy.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.ruledOutBy), depth: 1))
      lines += whyNot.ruledOutBy.flatMap { self.lines($0, depth: 2) }
    }
    lines += whyNot.yieldsTo.map { explaining($0, depth: 1) }
    guard let reached = whyNot.reached else {
      let text =
        whyNot.canBeStronger ? ExplanationWords.nothingFound : ExplanationWords.noStronger
      return lines + [ExplanationLine(.text, word(text), depth: 1)]
    }
    lines.append(ExplanationLine(.text, word(ExplanationWords.wouldTake(reached.word)), depth: 1))
    return lines + whyNot.lacks.map { ExplanationLine(.item, told($0), depth: 2) }
  }

  private func told(_ lack: WhyNot.Lack) -> String {
    switch lack.change {
    case .answer(let address, _):
      return told(address, needed(lack.needed, of: address.fact))
    case .outcome(let address, _):
      guard case .outcomes(let outcomes) = lack.needed else { return names.title(address) }
      return told(address, outcomes)
    }
  }

  private func needed(_ needed: WhyNot.Needed, of fact: Identifier<Fact>) -> String {
    switch needed {
    case .values(let values): names.either(values.map { names.value($0, of: fact) })
    case .within(let bounds): names.range(bounds, of: fact)
    case .absent(let value): names.denied(value, of: fact)
    case .dontKnow: word(ExplanationWords.nobodyKnows)
    case .outcomes(let outcomes): names.either(outcomes.map { word($0.word) })
    }
  }

  /// What is needed of a fact, and what it is.
  private func told(_ address: FactAddress, _ needed: String) -> String {
    let now = names.state(situation.evidence.facts[address], of: address.fact)
    return word(ExplanationWords.instead("\(names.label(address)): \(needed)", now))
  }

  private func told(_ address: StepAddress, _ outcomes: [Outcome]) -> String {
    let now = situation.outcome(of: address.step, at: address.entity)
    return word(
      ExplanationWords.instead(
        "\(names.title(address)): \(names.either(outcomes.map { word($0.word) }))",
        word(now?.word ?? ExplanationWords.notDone)))
  }

  package func lines(_ change: WhatWouldChange) -> [ExplanationLine] {
    let heading = ExplanationLine(.heading, word(ExplanationWords.whatWouldChange))
    switch change.finding {
    case .moreThan(let count):
      return [heading, ExplanationLine(.text, word(ExplanationWords.moreThan(count)), depth: 1)]
    case .answers(let supposition, let after):
      let told = ExplanationWords.wouldBe(
        names.title(change.verdict), change.verdict.verdict.word, after.word)
      return [heading, ExplanationLine(.text, word(told), depth: 1)]
        + supposition.changes.map { ExplanationLine(.item, self.told($0), depth: 2) }
    }
  }

  private func told(_ change: Change) -> String {
    switch change {
    case .answer(let address, let answer): told(address, told(answer, to: address.fact))
    case .outcome(let address, let outcome): told(address, [outcome])
    }
  }
}
