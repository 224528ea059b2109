import Diagnosis
import Playbooks
import Wording

extension IntakeScreen {
  func draw(on frame: inout Frame, chrome: Chrome) {
    let area = chrome.frame(&frame, head: ScreenWords.newIncident[language])
      .inset(top: frame.size.rows >= 16 ? 1 : 0, left: 2, right: 1).readable
    let flow = Flow.fitting(area.size) { write(into: &$0) }
    frame.draw(flow, in: area, by: showsHelp ? "" : "↑↓", language)
  }

  private var prompt: String { "\(isTyping ? "▸" : " ") \(ScreenWords.typed[language]): " }

  /// Writes the whole intake.
  func write(into flow: inout Flow) {
    if showsHelp {
      HelpText(hints: hints + [helpHint].compactMap { $0 }).write(into: &flow, language)
      return
    }
    flow.paragraph(ScreenWords.whatHappened[language], .strong)
    if flow.isAiry {
      flow.paragraph(ScreenWords.intakeHint[language], .dim)
      flow.gap()
    }
    let room = max(1, flow.width - prompt.displayWidth)
    let window = field.window(columns: room)
    let isWaiting = field.isEmpty && !isTyping && !flow.isPlain
    let text = isWaiting ? ScreenWords.typeHere[language] : window.text
    flow.line(
      [
        Span(prompt, isTyping ? .selected : .key),
        Span(text.padded(to: room), isWaiting ? .dim : .input),
      ], isFocus: isTyping, caret: prompt.displayWidth + window.cursor)
    writeUnderstood(into: &flow)
    flow.gap()
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
