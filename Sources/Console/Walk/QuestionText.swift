import Diagnosis
import Playbooks
import Wording

/// A question as it stands on the screen: the sentence, the answers, how to find out.
struct QuestionText: Sendable {
  private let form: QuestionForm
  private let incident: Incident

  init(_ form: QuestionForm, _ incident: Incident) {
    self.form = form
    self.incident = incident
  }

  private var language: Language { incident.language }
  private var filling: Filling { Filling(incident.diagnosis.situation, language) }

  func write(into flow: inout Flow) {
    writeAnswers(into: &flow)
    writeFindOut(into: &flow)
  }

  private func writeAnswers(into flow: inout Flow) {
    let ask = form.fact.ask ?? form.fact.label
    let entities = incident.diagnosis.situation.entities
    if entities.of(form.address.entity.kind).count > 1 {
      flow.paragraph(incident.names.name(form.address.entity), .dim)
    }
    flow.paragraph(filling.text(ask, at: form.address.entity), .strong)
    flow.gap()
    for (position, row) in form.rows.enumerated() {
      let isSelected = position == form.selection
      write(row, isSelected: isSelected, into: &flow)
    }
  }

  private func write(_ row: QuestionForm.Row, isSelected: Bool, into flow: inout Flow) {
    if flow.isPlain { return writePlain(row, isSelected: isSelected, into: &flow) }
    let pointer = isSelected ? "▸" : " "
    let style: Style = isSelected ? .selected : .plain
    switch row {
    case .choice(let position):
      let choice = form.choices[position]
      let mark: String
      if case .several = form.shape {
        mark = form.marked.contains(position) ? "[x] " : "[ ] "
      } else {
        mark = ""
      }
      let number = position < 9 ? "\(position + 1)" : " "
      flow.item(
        "\(pointer) \(number) ", isSelected ? .selected : .key, mark + choice.label[language],
        style, isFocus: isSelected)
      if isSelected, let hint = choice.hint {
        flow.paragraph(filling.text(hint, at: form.address.entity), .dim, indent: 4)
      }
    case .typing:
      let window = form.field.window(columns: max(1, flow.width - 4))
      let text =
        form.isTyping || !form.field.isEmpty ? window.text : ScreenWords.typeAnswer[language]
      flow.line(
        [
          Span("\(pointer)   ", style),
          Span(
            form.isTyping ? text.padded(to: flow.width - 4) : text,
            form.isTyping ? .input : style),
        ], isFocus: isSelected, caret: form.isTyping ? 4 + window.cursor : 0)
    case .none:
      flow.item(
        "\(pointer)   ", style, ScreenWords.noneOfThese[language], style, isFocus: isSelected)
    case .dontKnow:
      let key = form.zeroIsTyped ? incident.keys.letter(of: .dontKnow) : "0"
      flow.item(
        "\(pointer) \(key) ", isSelected ? .selected : .key,
        ScreenWords.dontKnow[language], style,
        isFocus: isSelected)
    }
  }

  /// The row as something to be read: its name, the answer, and what it means.
  private func writePlain(_ row: QuestionForm.Row, isSelected: Bool, into flow: inout Flow) {
    var plain = PlainRow(isSelected: isSelected)
    switch row {
    case .choice(let position):
      let choice = form.choices[position]
      plain.name = "\(position + 1)"
      if case .several = form.shape {
        plain.action = .mark
        plain.isMarked = form.marked.contains(position)
      }
      let hint = choice.hint.map { ": \(filling.text($0, at: form.address.entity))" } ?? ""
      flow.row(choice.label[language] + hint, plain)
    case .typing:
      if form.isTyping { return flow.field(ScreenWords.typed[language], form.field) }
      plain.isOpen = true
      plain.isForTyping = true
      flow.row(
        (form.choices.isEmpty ? PlainWords.justType : PlainWords.orType)[language], plain)
    case .none:
      plain.name = "\(form.choices.count + 1)"
      flow.row(ScreenWords.noneOfThese[language], plain)
    case .dontKnow:
      plain.name = form.zeroIsTyped ? "d" : "0"
      flow.row(ScreenWords.dontKnow[language], plain)
    }
  }

  private func writeFindOut(into flow: inout Flow) {
    writeWay(into: &flow)
    guard let offer = incident.block(for: form.address) else { return }
    let copies = ScreenWords.blockCopies(offer.questions.count)[language]
    flow.paragraph(incident.keys.naming(copies), .dim)
  }

  private func writeWay(into flow: inout Flow) {
    guard let findOut = form.fact.findOut else { return }
    flow.gap()
    let place = findOut.on.flatMap { kind in
      incident.diagnosis.situation.entities.ancestor(of: form.address.entity, kind: kind)
    }
    let on = place.map { " · \(incident.names.tag($0))" } ?? ""
    flow.paragraph("\(ScreenWords.findOut[language])\(on):", .dim)
    let commands = incident.findOutCommands(for: form.address)
    for command in commands { command.write(into: &flow) }
    if !commands.isEmpty, !flow.isPlain {
      flow.paragraph(ScreenWords.copyAndPaste[language], .dim, indent: 2)
    }
    if let look = findOut.look {
      flow.paragraph(filling.text(look, at: form.address.entity), .dim, indent: 2)
    }
  }
}
