import Diagnosis
import Playbooks
import Wording

extension AnswerList {
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    if rows.isEmpty {
      flow.paragraph(ScreenWords.noAnswers[language])
      return
    }
    flow.paragraph(ScreenWords.answersTitle[language], .strong)
    flow.gap()
    let situation = incident.diagnosis.situation
    for (position, address) in addresses.enumerated() {
      let label = incident.names.label(address, among: situation.entities)
      let value = situation.evidence.facts[address].map {
        incident.names.value($0, of: address.fact)
      }
      flow.choice(
        position, label, value ?? "", isSelected: position == selection, labels: 28)
    }
    guard !unasked.isEmpty else { return }
    flow.gap()
    flow.paragraph(ScreenWords.mayBeAnswered[language], .strong)
    for (position, address) in unasked.enumerated() {
      flow.choice(
        addresses.count + position, incident.names.label(address, among: situation.entities),
        isSelected: addresses.count + position == selection)
    }
  }
}

extension OutcomeForm {
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(incident.names.title(step.address.step), .strong)
    if let reasonFor {
      flow.paragraph(reasonFor.word[language])
      flow.gap()
      flow.field(ScreenWords.reason[language], field)
      return
    }
    if let fact = look.flatMap({ incident.session.playbook.fact($0.fact) }),
      let entity = toLookAt.first
    {
      let filling = Filling(incident.diagnosis.situation, language)
      let ask = fact.ask ?? ScreenWords.whatDoYouSee
      if incident.diagnosis.situation.entities.of(entity.kind).count > 1 {
        flow.paragraph("\(incident.names.name(entity)):", .dim)
      }
      flow.paragraph(filling.text(ask, at: entity))
      if let line = fact.findOut?.run.first {
        flow.paragraph(filling.command(line.line, at: entity), .code, indent: 2)
      }
    } else {
      flow.paragraph(ScreenWords.howDidItEnd[language])
      let expect = incident.session.playbook.step(step.address.step)?.expect
      if let expect {
        let filling = Filling(incident.diagnosis.situation, language)
        flow.item(
          "\(ScreenWords.expect[language]): ", .good, filling.text(expect, at: step.address.entity))
      }
    }
    flow.gap()
    for (position, option) in options.enumerated() {
      flow.choice(position, label(option, incident), isSelected: position == selection)
    }
  }

  private func label(_ option: Option, _ incident: Incident) -> String {
    switch option {
    case .seen(let value):
      let fact = look.flatMap { incident.session.playbook.fact($0.fact) }
      return fact?.label(of: value, incident.language) ?? value
    case .ended(.verified): return ScreenWords.didAsExpected[incident.language]
    case .ended(.noEffect): return ScreenWords.didNothing[incident.language]
    case .ended(.failed): return ScreenWords.didFail[incident.language]
    case .ended(.unverified): return ScreenWords.notChecked[incident.language]
    case .ended(.workedAround): return ScreenWords.workedAround[incident.language]
    case .ended(.skipped): return ScreenWords.skip[incident.language]
    }
  }
}

extension ClosingForm {
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(ScreenWords.closeTitle[language], .strong)
    flow.gap()
    if let chosen {
      flow.paragraph(chosen.word[language])
      let label = chosen == .escalated ? ScreenWords.handOverTo : ScreenWords.reason
      flow.field(label[language], field)
      if chosen == .escalated {
        flow.gap()
        flow.paragraph(ScreenWords.handOver[language], .strong)
        EndText(incident).writeHandover(into: &flow)
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
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(ScreenWords.namesTitle[language], .strong)
    flow.gap()
    if !places.isEmpty {
      flow.paragraph("\(field.text): \(NameWords.belongsTo[language])")
      for (position, place) in places.enumerated() {
        flow.choice(position, incident.names.name(place), isSelected: position == selection)
      }
      return
    }
    for (position, row) in rows.enumerated() {
      flow.choice(position, label(row, incident), isSelected: position == selection)
    }
    if editing != nil {
      flow.gap()
      flow.field(NameWords.newName[language], field)
    }
  }

  private func label(_ row: Row, _ incident: Incident) -> String {
    func kind(_ id: Identifier<EntityKind>) -> String {
      incident.session.playbook.kind(id)?.label[incident.language] ?? id.name
    }
    switch row {
    case .rename(let entity):
      return "\(kind(entity.kind)): \(entity.name ?? NameWords.unnamed[incident.language])"
    case .add(let id): return "\(NameWords.add[incident.language]): \(kind(id))"
    }
  }
}

extension TextForm {
  func write(into flow: inout Flow, _ language: Language) {
    let words = flow.isPlain ? ScreenWords.pasteLines : ScreenWords.pasteNow
    flow.paragraph(words[language], .strong)
    flow.blank()
    flow.field(ScreenWords.typed[language], field)
  }
}
