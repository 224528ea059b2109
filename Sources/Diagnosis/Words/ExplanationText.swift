import Playbooks
import Wording

/// Puts explanations into words, paragraph by paragraph; nothing is explained anywhere else.
package struct ExplanationText: Sendable {
  private let situation: Situation
  private let language: Language

  package init(_ situation: Situation, in language: Language) {
    self.situation = situation
    self.language = language
  }

  private var names: SpokenNames { SpokenNames(situation, language) }

  private func word(_ text: Text) -> String { text[language] }

  // MARK: Why a question is asked

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

  private func told(_ answer: Answer, to fact: Identifier<Fact>) -> String {
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

  // MARK: How a verdict is known

  package func lines(_ proof: VerdictProof) -> [ExplanationLine] {
    [heading(of: proof.verdict)] + body(of: proof, depth: 1)
  }

  private func heading(of verdict: CauseVerdict) -> ExplanationLine {
    ExplanationLine(.heading, "\(word(verdict.verdict.word)): \(names.title(verdict))")
  }

  private func body(of proof: VerdictProof, depth: Int) -> [ExplanationLine] {
    var lines = proof.supporting.flatMap { self.lines($0, depth: depth) }
    if !proof.against.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.against), depth: depth))
      lines += proof.against.flatMap { self.lines($0, depth: depth + 1) }
    }
    for other in proof.explainedBy {
      lines.append(explaining(other.verdict, depth: depth))
      lines += body(of: other, depth: depth + 1)
    }
    if !proof.notApplicable.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.notHere), depth: depth))
      lines += proof.notApplicable.flatMap { self.lines($0, depth: depth + 1) }
    }
    let signs = proof.failing.flatMap(\.grounds).reduce(into: [Ground]()) { signs, ground in
      if !signs.contains(ground) { signs.append(ground) }
    }
    if !signs.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.noneHolds), depth: depth))
      lines += signs.flatMap { self.lines($0, depth: depth + 1) }
    }
    if lines.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.nothingKnown), depth: depth))
    }
    let missing = proof.verdict.missing
    if !missing.isEmpty {
      let labels = missing.map(names.label).joined(separator: "; ")
      lines.append(ExplanationLine(.aside, word(ExplanationWords.missing(labels)), depth: depth))
    }
    return lines
  }

  private func explaining(_ verdict: CauseVerdict, depth: Int) -> ExplanationLine {
    let cause = "\(names.title(verdict)) (\(word(verdict.verdict.word)))"
    return ExplanationLine(.text, word(ExplanationWords.explainedBy(cause)), depth: depth)
  }

  private func lines(_ proof: RuleProof, depth: Int) -> [ExplanationLine] {
    guard let rule = situation.playbook.rule(proof.rule) else { return [] }
    let because = names.filling.text(rule.because, at: proof.entity)
    let sources = rule.sources.map { id in
      let source = situation.playbook.sources.first { $0.id == id }
      let title = (source?.title ?? id.name) + (source?.dated.map { ", \($0)" } ?? "")
      return ExplanationLine(.aside, word(ExplanationWords.source(title)), depth: depth + 1)
    }
    return [ExplanationLine(.item, because, depth: depth)]
      + proof.grounds.flatMap { lines($0, depth: depth + 1) } + sources
  }

  private func lines(_ ground: Ground, depth: Int) -> [ExplanationLine] {
    switch ground {
    case .observed(let address, let state):
      let value = names.state(state, of: address.fact)
      let text = "\(names.label(address)): \(value) (\(word(state.provenance.word)))"
      return [ExplanationLine(.text, text, depth: depth)]
    case .notSeen(let address):
      let text = "\(names.label(address)): \(word(ExplanationWords.notSeen))"
      return [ExplanationLine(.text, text, depth: depth)]
    case .outcome(let address, let outcome):
      let text = "\(names.title(address)): \(word(outcome?.word ?? ExplanationWords.notDone))"
      return [ExplanationLine(.text, text, depth: depth)]
    case .derived(let address, let isTrue, let proofs):
      let value = names.value(isTrue ? "yes" : "no", of: address.fact)
      let label = word(ExplanationWords.follows("\(names.label(address)): \(value)"))
      let below =
        isTrue
        ? proofs.flatMap { lines($0, depth: depth + 1) }
        : proofs.flatMap(\.grounds).flatMap { lines($0, depth: depth + 1) }
      return [ExplanationLine(.text, label, depth: depth)] + below
    case .members(_, let members):
      return members.flatMap { member -> [ExplanationLine] in
        let name = ExplanationLine(.text, "\(names.name(member.entity)):", depth: depth)
        return [name] + member.grounds.flatMap { lines($0, depth: depth + 1) }
      }
    }
  }

  // MARK: Why not another cause

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

  // MARK: What would change a verdict

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
