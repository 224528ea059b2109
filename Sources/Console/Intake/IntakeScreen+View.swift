import Diagnosis
import Playbooks
import Wording

extension IntakeScreen {
  func draw(on frame: inout Frame, chrome: Chrome) {
    let isTall = frame.size.rows >= 16
    let area = chrome.frame(&frame, head: ScreenWords.newIncident[language])
      .inset(top: isTall ? 1 : 0, left: 2, right: 1)
    var flow = Flow(width: area.columns)
    write(into: &flow, isTall: isTall)
    frame.draw(flow, in: area, language)
  }

  private var prompt: String { "\(isTyping ? "▸" : " ") \(ScreenWords.typed[language]) " }

  /// Writes the whole intake.
  func write(into flow: inout Flow, isTall: Bool = true) {
    if showsHelp {
      HelpText(hints: hints + [helpHint].compactMap { $0 }).write(into: &flow, language)
      return
    }
    flow.paragraph(ScreenWords.whatHappened[language], .strong)
    if isTall {
      flow.paragraph(ScreenWords.intakeHint[language], .dim)
      flow.blank()
    }
    let room = max(1, flow.width - prompt.displayWidth)
    let window = field.window(columns: room)
    flow.line(
      [
        Span(prompt, isTyping ? .selected : .key), Span(window.text.padded(to: room), .input),
      ], isFocus: isTyping, caret: prompt.displayWidth + window.cursor)
    writeUnderstood(into: &flow)
    flow.blank()
    for (position, choice) in choices.enumerated() {
      flow.choice(
        position, choice.label[language], isSelected: rows[selection] == .choice(position))
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
