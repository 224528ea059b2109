import Diagnosis
import Playbooks
import Wording

extension IntakeScreen {
  func draw(on frame: inout Frame, chrome: Chrome) {
    let isTall = frame.size.rows >= 16
    let area = chrome.frame(&frame, head: ScreenWords.newIncident[language])
      .inset(top: isTall ? 1 : 0, left: 2, right: 1)
    var flow = Flow(width: area.columns)
    let fieldRow = write(into: &flow, isTall: isTall)
    let offset = frame.draw(flow, in: area, language)
    if isTyping, !showsHelp, (offset..<offset + area.rows).contains(fieldRow) {
      let window = field.window(columns: max(1, area.columns - prompt.displayWidth))
      frame.cursor = Position(
        row: area.row + fieldRow - offset, column: area.column + prompt.displayWidth + window.cursor
      )
    }
  }

  private var prompt: String { "\(isTyping ? "▸" : " ") \(ScreenWords.typed[language]) " }

  /// Writes the whole intake and returns the row of the line for typing.
  @discardableResult
  func write(into flow: inout Flow, isTall: Bool = true) -> Int {
    if showsHelp {
      HelpText(hints: hints + [helpHint].compactMap { $0 }).write(into: &flow, language)
      return 0
    }
    flow.paragraph(ScreenWords.whatHappened[language], .strong)
    if isTall {
      flow.paragraph(ScreenWords.intakeHint[language], .dim)
      flow.blank()
    }
    let room = max(1, flow.width - prompt.displayWidth)
    flow.line(
      [
        Span(prompt, isTyping ? .selected : .key),
        Span(field.window(columns: room).text.padded(to: room), .input),
      ], isFocus: isTyping)
    let fieldRow = flow.lines.count - 1
    writeUnderstood(into: &flow)
    flow.blank()
    for (position, choice) in choices.enumerated() {
      flow.choice(
        position, choice.label[language], isSelected: rows[selection] == .choice(position))
    }
    return fieldRow
  }

  private func writeUnderstood(into flow: inout Flow) {
    let names = EntityNames(playbook, language)
    if let understood, !understood.isEmpty {
      for proposal in understood {
        let value = playbook.fact(proposal.fact)?.label(of: proposal.value, language)
        flow.item(
          "  ✓ ", .good, "\(names.label(proposal.fact)): \(value ?? proposal.value)")
      }
      let isSelected = rows[selection] == .accept
      flow.item(
        "\(isSelected ? "▸" : " ")   ", isSelected ? .selected : .key,
        ScreenWords.takeOver[language], isSelected ? .selected : .strong, isFocus: isSelected)
    }
    for (position, near) in nearCodes.enumerated() {
      let isSelected = rows[selection] == .near(position)
      flow.item(
        "\(isSelected ? "▸" : " ") ? ", isSelected ? .selected : .key, near.question[language],
        isSelected ? .selected : .warning, isFocus: isSelected)
    }
  }
}
