import Diagnosis
import Playbooks
import Wording

extension IntakeScreen {
  func draw(on frame: inout Frame, chrome: Chrome) {
    let area = chrome.frame(&frame, head: ScreenWords.newIncident[language])
      .inset(top: frame.size.rows >= 16 ? 1 : 0, left: 2, right: 1)
    var flow = Flow(width: area.columns)
    if showsHelp {
      HelpText(hints: hints).write(into: &flow, language)
      frame.draw(flow, in: area, language)
      return
    }
    flow.paragraph(ScreenWords.whatHappened[language], .strong)
    if frame.size.rows >= 16 {
      flow.paragraph(ScreenWords.intakeHint[language], .dim)
      flow.blank()
    }
    let prompt = "\(isTyping ? "▸" : " ") \(ScreenWords.typed[language]) "
    let window = field.window(columns: max(1, area.columns - prompt.displayWidth))
    flow.line(
      [
        Run(prompt, isTyping ? .selected : .key),
        Run(window.text.padded(to: area.columns - prompt.displayWidth), .input),
      ], isFocus: isTyping)
    let fieldRow = flow.lines.count - 1
    writeUnderstood(into: &flow)
    flow.blank()
    for (position, choice) in choices.enumerated() {
      let isSelected = rows[selection] == .choice(position)
      flow.item(
        "\(isSelected ? "▸" : " ") \(position + 1) ", isSelected ? .selected : .key,
        choice.label[language], isSelected ? .selected : .plain, isFocus: isSelected)
    }
    frame.draw(flow, in: area, language)
    if isTyping, fieldRow < area.rows {
      frame.cursor = Position(
        row: area.row + fieldRow, column: area.column + prompt.displayWidth + window.cursor)
    }
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
        "\(isSelected ? "▸" : " ") ⏎ ", isSelected ? .selected : .key,
        ScreenWords.takeOver[language], isSelected ? .selected : .strong, isFocus: isSelected)
    }
    for (position, near) in nearCodes.enumerated() {
      let isSelected = rows[selection] == .near(position)
      let why = near.why.map { " – \($0[language])" } ?? ""
      flow.item(
        "\(isSelected ? "▸" : " ")   ", isSelected ? .selected : .key,
        "\(ScreenWords.didYouMean[language]) \(near.known.code)?\(why)",
        isSelected ? .selected : .warning, isFocus: isSelected)
    }
  }
}
