import Diagnosis
import Playbooks
import Wording

extension IntakeScreen {
  func draw(on frame: inout Frame, chrome: Chrome) {
    let area = chrome.frame(&frame, head: ScreenWords.newIncident[language])
      .inset(top: frame.size.rows >= 16 ? 1 : 0, left: 2, right: 1).readable
    if let scroll = help.scroll {
      var text = Flow(width: area.columns)
      write(into: &text)
      frame.draw(text, in: area, scrolledBy: scroll, language)
      return
    }
    let flow = Flow.fitting(area.size) { write(into: &$0) }
    frame.draw(flow, in: area, by: "↑↓", language)
  }

  private var prompt: String { "\(isTyping ? "▸" : " ") \(ScreenWords.typed[language]): " }

  /// Writes the whole intake.
  func write(into flow: inout Flow) {
    if help.isOpen {
      var closed = self
      closed.help.close()
      let hints = closed.hints + [closed.helpHint].compactMap { $0 }
      HelpText(hints: hints, keys: keys).write(into: &flow, language)
      return
    }
    flow.paragraph(ScreenWords.whatHappened[language], .strong)
    if flow.isAiry {
      flow.paragraph(ScreenWords.intakeHint[language], .dim)
      flow.gap()
    }
    writeField(into: &flow)
    flow.section(.body)
    writeUnderstood(into: &flow)
    flow.blank()
    flow.section(.body)
    for (position, choice) in choices.enumerated() {
      flow.choice(
        position, choice.label[language], isSelected: rows[selection] == .choice(position))
    }
  }

  private func writeField(into flow: inout Flow) {
    if flow.isPlain {
      // A line of text is read wherever the selection is.
      return flow.row("", PlainRow(isSelected: isTyping, isOpen: true))
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
      flow.offer("   ", .key, ScreenWords.takeOver[language], .strong, isSelected: isSelected)
    }
    for (position, near) in nearCodes.enumerated() {
      let isSelected = rows[selection] == .near(position)
      flow.offer(" ? ", .key, near.question[language], .warning, isSelected: isSelected)
    }
  }
}
