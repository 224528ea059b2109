import Diagnosis
import Playbooks
import Wording

/// The plan as a checklist: every step with its risk in a word and how it stands.
struct PlanList: Sendable {
  private let incident: Incident

  /// The position of the step that is shown in full.
  private let selected: Int

  init(_ incident: Incident, selected: Int) {
    self.incident = incident
    self.selected = selected
  }

  /// Writes every step, and below the selected one what is to be unfolded there.
  func write(into flow: inout Flow, unfolding: ((inout Flow) -> Void)? = nil) {
    writeHistory(into: &flow)
    for (position, step) in incident.diagnosis.plan.steps.enumerated() {
      write(step, position, into: &flow)
      if position == selected { unfolding?(&flow) }
    }
  }

  private func write(_ step: PlannedStep, _ position: Int, into flow: inout Flow) {
    let isSelected = position == selected
    let (glyph, glyphStyle) = mark(of: step)
    let several = incident.diagnosis.situation.entities.of(step.address.entity.kind).count > 1
    let place = several ? ", \(incident.names.name(step.address.entity))" : ""
    let title = incident.names.title(step.address.step) + place
    let (right, rightStyle) = standing(of: step)
    if flow.isPlain {
      flow.row(
        "\(title): \(right)",
        PlainRow(name: "\(position + 1)", action: .select, isSelected: isSelected))
      return
    }
    let style: Style = isSelected ? .selected : Self.titleStyle(step)
    let number = "\(position + 1) "
    let lead = [
      Span(isSelected ? "▸ " : "  ", isSelected ? .selected : .plain),
      Span("\(glyph) ", glyphStyle), Span(number, style),
    ]
    let hang = 4 + number.displayWidth
    let blank = Span(String(spaces: hang))
    // Where there is little room the risk stands below the title.
    let isBeside = flow.width >= 60
    let room = flow.width - hang - (isBeside ? right.displayWidth + 2 : 0)
    var rows = title.wrapped(to: max(8, room)).enumerated().map { row, line in
      (row == 0 ? lead : [blank])
        + [Span(isBeside && row == 0 ? line.padded(to: room) : line, style)]
    }
    if isBeside {
      rows[0] += [Span("  "), Span(right, rightStyle)]
    } else {
      rows += right.wrapped(to: max(8, flow.width - hang)).map { [blank, Span($0, rightStyle)] }
    }
    flow.row(rows, isFocus: isSelected)
  }

  /// The risk in a word, and how the step stands.
  private func standing(of step: PlannedStep) -> (String, Style) {
    let risk = incident.session.playbook.step(step.address.step)?.risk
    let isNext =
      switch incident.diagnosis.next {
      case .step(let address), .escalate(let address?): address == step.address
      case .question, .escalate, .close: false
      }
    var state = incident.isUnderWay(step) ? ScreenWords.underWay : step.state.word
    if isNext, case .open = step.state, !incident.isUnderWay(step) { state = PlanWords.isNext }
    let words = [risk?.word, state].compactMap { $0?[incident.language] }
    let isHarmful = risk == .destructive || risk == .interrupt
    return (words.joined(separator: ", "), isHarmful ? .warning : .dim)
  }

  /// What was done and is no longer called for, so that nothing done goes out of sight.
  private func writeHistory(into flow: inout Flow) {
    let attempts = incident.diagnosis.situation.evidence.attempts
    let gone = attempts.keys.filter { incident.diagnosis.plan[$0] == nil }
      .sorted { ($0.entity, $0.step) < ($1.entity, $1.step) }
    for address in gone {
      let state = attempts[address]?.outcome?.word ?? ScreenWords.underWay
      flow.item(
        "  ", .dim, "\(incident.names.title(address.step)): \(state[incident.language])", .dim)
    }
  }

  private func mark(of step: PlannedStep) -> (String, Style) {
    if incident.isUnderWay(step) { return ("▶", .strong) }
    switch step.state {
    case .open: return ("○", .strong)
    case .waiting: return ("·", .dim)
    case .locked: return ("⊘", .dim)
    case .ended(let outcome): return (outcome.mark, outcome.style)
    }
  }

  private static func titleStyle(_ step: PlannedStep) -> Style {
    switch step.state {
    case .open: .strong
    case .waiting, .locked: .dim
    case .ended: .plain
    }
  }
}
