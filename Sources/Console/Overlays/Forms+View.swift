import Diagnosis
import Playbooks
import Wording

extension AnswerList {
  func write(into flow: inout Flow, _ screen: IncidentScreen) {
    let language = screen.language
    if rows.isEmpty {
      flow.paragraph(ScreenWords.noAnswers[language])
      return
    }
    flow.paragraph(ScreenWords.answersTitle[language], .strong)
    flow.blank()
    let situation = screen.diagnosis.situation
    for (position, address) in addresses.enumerated() {
      let label = screen.names.label(address, among: situation.entities)
      let value = situation.evidence.facts[address].map {
        screen.names.value($0, of: address.fact)
      }
      let gap = flow.width >= 60 ? max(0, 26 - label.displayWidth) : 0
      flow.choice(
        position, "\(label): \(String(repeating: " ", count: gap))\(value ?? "")",
        isSelected: position == selection)
    }
    guard !unasked.isEmpty else { return }
    flow.blank()
    flow.paragraph(ScreenWords.mayBeAnswered[language], .strong)
    for (position, address) in unasked.enumerated() {
      flow.choice(
        addresses.count + position, screen.names.label(address, among: situation.entities),
        isSelected: addresses.count + position == selection)
    }
  }
}

extension OutcomeForm {
  func write(into flow: inout Flow, _ screen: IncidentScreen) {
    let language = screen.language
    flow.paragraph(screen.names.title(step.address.step), .strong)
    if let reasonFor {
      flow.paragraph(reasonFor.word[language])
      flow.blank()
      flow.field(ScreenWords.reason[language], field)
      return
    }
    if let fact = look.flatMap({ screen.session.playbook.fact($0.fact) }),
      let entity = toLookAt.first
    {
      let filling = Filling(screen.diagnosis.situation, language)
      let ask = fact.ask ?? ScreenWords.whatDoYouSee
      if screen.diagnosis.situation.entities.of(entity.kind).count > 1 {
        flow.paragraph("\(screen.names.name(entity)):", .dim)
      }
      flow.paragraph(filling.text(ask, at: entity))
      if let line = fact.findOut?.run.first {
        flow.paragraph(filling.command(line.line, at: entity), .code, indent: 2)
      }
    } else {
      flow.paragraph(ScreenWords.howDidItEnd[language])
      let expect = screen.session.playbook.step(step.address.step)?.expect
      if let expect {
        let filling = Filling(screen.diagnosis.situation, language)
        flow.item(
          "\(ScreenWords.expect[language]): ", .good, filling.text(expect, at: step.address.entity))
      }
    }
    flow.blank()
    for (position, option) in options.enumerated() {
      flow.choice(position, label(option, screen), isSelected: position == selection)
    }
  }

  private func label(_ option: Option, _ screen: IncidentScreen) -> String {
    switch option {
    case .seen(let value):
      let fact = look.flatMap { screen.session.playbook.fact($0.fact) }
      return fact?.label(of: value, screen.language) ?? value
    case .ended(.verified): return ScreenWords.didAsExpected[screen.language]
    case .ended(.noEffect): return ScreenWords.didNothing[screen.language]
    case .ended(.failed): return ScreenWords.didFail[screen.language]
    case .ended(.unverified): return ScreenWords.notChecked[screen.language]
    case .ended(.workedAround): return ScreenWords.workedAround[screen.language]
    case .ended(.skipped): return ScreenWords.skip[screen.language]
    }
  }
}

extension ClosingForm {
  func write(into flow: inout Flow, _ screen: IncidentScreen) {
    let language = screen.language
    flow.paragraph(ScreenWords.closeTitle[language], .strong)
    flow.blank()
    if let chosen {
      flow.paragraph(chosen.word[language])
      let label = chosen == .escalated ? ScreenWords.handOverTo : ScreenWords.reason
      flow.field(label[language], field)
      if chosen == .escalated {
        flow.blank()
        flow.paragraph(ScreenWords.handOver[language], .strong)
        EndText(screen).writeHandover(into: &flow)
      }
      return
    }
    for (position, closing) in Closing.allCases.enumerated() {
      let refusal = closings.refused[closing]
      flow.choice(
        position, "\(closing.word[language]) – \(closing.meaning[language])",
        isSelected: position == selection, style: refusal == nil ? .plain : .dim)
      if let refusal { flow.item("    ⊘ ", .warning, refusal[language], .dim) }
    }
  }
}

extension NamesForm {
  func write(into flow: inout Flow, _ screen: IncidentScreen) {
    let language = screen.language
    flow.paragraph(ScreenWords.namesTitle[language], .strong)
    flow.blank()
    if !places.isEmpty {
      flow.paragraph("\(field.text): \(NameWords.belongsTo[language])")
      for (position, place) in places.enumerated() {
        flow.choice(position, screen.names.name(place), isSelected: position == selection)
      }
      return
    }
    for (position, row) in rows.enumerated() {
      flow.choice(position, label(row, screen), isSelected: position == selection)
    }
    if editing != nil {
      flow.blank()
      flow.field(NameWords.newName[language], field)
    }
  }

  private func label(_ row: Row, _ screen: IncidentScreen) -> String {
    func kind(_ id: Identifier<EntityKind>) -> String {
      screen.session.playbook.kind(id)?.label[screen.language] ?? id.name
    }
    switch row {
    case .rename(let entity):
      return "\(kind(entity.kind)): \(entity.name ?? NameWords.unnamed[screen.language])"
    case .add(let id): return "\(NameWords.add[screen.language]): \(kind(id))"
    }
  }
}

extension TextForm {
  func write(into flow: inout Flow, _ language: Language) {
    switch purpose {
    case .note:
      flow.paragraph(ScreenWords.noteTitle[language], .strong)
      flow.paragraph(ScreenWords.noteHint[language], .dim)
    case .paste: flow.paragraph(ScreenWords.pasteNow[language], .strong)
    }
    flow.blank()
    flow.field(ScreenWords.typed[language], field)
  }
}

extension ProposalForm {
  func write(into flow: inout Flow, _ screen: IncidentScreen) {
    let language = screen.language
    if entries.isEmpty && nearCodes.isEmpty {
      flow.paragraph(ScreenWords.nothingUnderstood[language], .warning)
      return
    }
    if !entries.isEmpty {
      flow.paragraph(ScreenWords.understood[language], .strong)
      flow.blank()
    }
    for (position, entry) in entries.enumerated() {
      let fact = screen.session.playbook.fact(entry.address.fact)
      let value = fact?.label(of: entry.proposal.value, language) ?? entry.proposal.value
      let label = screen.names.label(
        entry.address, among: screen.diagnosis.situation.entities)
      let isSelected = position == selection
      flow.item(
        "\(isSelected ? "▸" : " ") [\(refused.contains(position) ? " " : "x")] ",
        isSelected ? .selected : .key, "\(label): \(value)", isSelected ? .selected : .plain,
        isFocus: isSelected)
      flow.paragraph(
        "\(ScreenWords.from[language]): \(entry.proposal.line)".truncated(to: flow.width - 6),
        .dim, indent: 6)
    }
    for (position, near) in nearCodes.enumerated() {
      let isSelected = selection == entries.count + position
      flow.item(
        isSelected ? "▸ ? " : "  ? ", isSelected ? .selected : .warning, near.question[language],
        isSelected ? .selected : .plain, isFocus: isSelected)
    }
    if !entries.isEmpty {
      let isSelected = selection == count - 1
      flow.item(
        isSelected ? "▸ " : "  ", isSelected ? .selected : .key,
        ScreenWords.takeOver[language], isSelected ? .selected : .strong, isFocus: isSelected)
    }
  }
}
