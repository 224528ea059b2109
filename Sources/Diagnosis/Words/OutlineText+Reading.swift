import Playbooks
import Wording

extension OutlineText {
  /// Everything there is to read of one row: what is asked, what was answered and by whom, why it
  /// is asked or passed over, which answers there are.
  ///
  /// - Parameter clock: what a time is called for this person.
  package func reading(
    of row: Int, on outline: Outline, in session: Session, _ diagnosis: Diagnosis,
    clock: (Int64) -> String
  ) -> [ExplanationLine] {
    let read = outline.rows[row]
    switch read.content {
    case .question(let id, let address):
      let label = title(read, at: outline.entity)
      var lines = [heading(label, read)]
      guard let fact = situation.playbook.fact(id) else { return lines }
      if let ask = fact.ask {
        let place = address?.entity ?? outline.entity
        lines.append(ExplanationLine(.text, names.filling.text(ask, at: place)))
      }
      guard let address else {
        return lines + [ExplanationLine(.aside, OutlineWords.noSuchEntity[language])]
      }
      lines += answered(address, in: session, clock)
      lines += why(read, row, address, on: outline, diagnosis)
      if read.standing != .answered { lines += answers(fact) }
      return lines
    case .branch(let when, let truth):
      let title = title(read, at: outline.entity)
      return [heading(title, read)] + grounds(of: when, truth, at: outline.entity)
        + enclosing(row, on: outline)
    }
  }

  private func heading(_ title: String, _ row: OutlineRow) -> ExplanationLine {
    ExplanationLine(.heading, "\(title) (\(row.standing.word[language]))")
  }

  private func answered(
    _ address: FactAddress, in session: Session, _ clock: (Int64) -> String
  ) -> [ExplanationLine] {
    guard let state = situation.evidence.facts[address] else { return [] }
    let value = names.state(state, of: address.fact)
    let answer = ExplanationLine(.text, OutlineWords.answer(value)[language])
    guard let event = Recordings(session.events).latest(of: address) else { return [answer] }
    let recorded = OutlineWords.recorded(state.provenance.word, clock(event.at), event.by)
    return [answer, ExplanationLine(.aside, recorded[language], depth: 1)]
  }

  private func answers(_ fact: Fact) -> [ExplanationLine] {
    let values = fact.values.isEmpty ? fact.domain : fact.values.map(\.name)
    if values.isEmpty { return [] }
    let labels = values.map { names.value($0, of: fact.id) } + [ExplanationWords.dontKnow[language]]
    let text = OutlineWords.answers(labels.joined(separator: " · "))
    return [ExplanationLine(.aside, text[language])]
  }

  /// Why a question is asked, passed over or out.
  private func why(
    _ read: OutlineRow, _ row: Int, _ address: FactAddress, on outline: Outline,
    _ diagnosis: Diagnosis
  ) -> [ExplanationLine] {
    switch read.standing {
    case .answered, .entered: return []
    case .ruledOut: return enclosing(row, on: outline)
    case .asked, .ahead:
      let purposes = diagnosis.purposes(of: address).map { purpose in
        switch purpose {
        case .cause(let cause): names.title(cause, at: .incident)
        case .step(let step): names.title(StepAddress(.incident, step))
        }
      }
      if purposes.isEmpty { return [] }
      return [ExplanationLine(.text, OutlineWords.decides[language])]
        + purposes.map { ExplanationLine(.item, $0, depth: 1) }
    case .passedOver:
      if diagnosis.subjects.isBack(outline.entity) {
        return [ExplanationLine(.text, OutlineWords.isBack[language])]
      }
      let explaining = diagnosis.verdicts.filter {
        $0.verdict.callsForRecovery
          && situation.entities.areRelated($0.entity, outline.entity)
      }
      return [ExplanationLine(.text, OutlineWords.nothingHangs[language])]
        + explaining.prefix(3).map { verdict in
          let cause = "\(names.title(verdict)) (\(verdict.verdict.word[language]))"
          return ExplanationLine(.aside, OutlineWords.explained(cause)[language], depth: 1)
        }
    }
  }

  /// The branch around a row that is false, if there is one, and why it is.
  private func enclosing(_ row: Int, on outline: Outline) -> [ExplanationLine] {
    for branch in outline.branches(around: row) {
      guard case .branch(let when, .no) = outline.rows[branch].content else { continue }
      let words = ConditionText(names, at: outline.entity).words(for: when)
      return [
        ExplanationLine(.text, OutlineWords.notEntered[language]),
        ExplanationLine(.text, words, depth: 1),
      ] + grounds(when, being: false, at: outline.entity, depth: 2)
    }
    return []
  }

  private func grounds(
    of condition: Condition, _ truth: Truth, at entity: Entity
  ) -> [ExplanationLine] {
    switch truth {
    case .yes:
      return [ExplanationLine(.text, OutlineWords.holds[language])]
        + grounds(condition, being: true, at: entity, depth: 1)
    case .no:
      return [ExplanationLine(.text, OutlineWords.holdsNot[language])]
        + grounds(condition, being: false, at: entity, depth: 1)
    case .undecided:
      let labels = situation.hinges(of: condition, at: entity).sorted().map(names.label)
      let text = OutlineWords.undecided(labels.joined(separator: "; "))
      return [ExplanationLine(.text, text[language])]
    }
  }

  private func grounds(
    _ condition: Condition, being isTrue: Bool, at entity: Entity, depth: Int
  ) -> [ExplanationLine] {
    let text = ExplanationText(situation, in: language)
    return situation.grounds(of: condition, being: isTrue, at: entity)
      .flatMap { text.lines($0, depth: depth) }
  }
}
