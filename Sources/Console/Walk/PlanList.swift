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

  func write(into flow: inout Flow) {
    writeHistory(into: &flow)
    let entities = incident.diagnosis.situation.entities
    for (position, step) in incident.diagnosis.plan.steps.enumerated() {
      let isSelected = position == selected
      let (glyph, style) = mark(of: step)
      let several = entities.of(step.address.entity.kind).count > 1
      let place = several ? ", \(incident.names.name(step.address.entity))" : ""
      let title = "\(position + 1) \(incident.names.title(step.address.step))\(place)"
      let state = incident.isUnderWay(step) ? ScreenWords.underWay : step.state.word
      let risk = incident.session.playbook.step(step.address.step)?.risk
      let word = risk?.word[incident.language] ?? ""
      if flow.isPlain {
        let name = "\(incident.names.title(step.address.step))\(place)"
        flow.row(
          "\(name): \(word), \(state[incident.language])",
          PlainRow(name: "\(position + 1)", action: .select, isSelected: isSelected))
        continue
      }
      // Where there is little room the mark and the text below say how it stands.
      let right = flow.width < 60 ? word : "\(word), \(state[incident.language])"
      let room = max(8, flow.width - 4 - right.displayWidth - 1)
      flow.line(
        [
          Span(isSelected ? "▸ " : "  ", isSelected ? .selected : .plain),
          Span("\(glyph) ", style),
          Span(title.padded(to: room), isSelected ? .selected : Self.titleStyle(step)),
          Span(" "),
          Span(
            right.truncated(to: max(0, flow.width - room - 5)),
            risk == .destructive || risk == .interrupt ? .warning : .dim),
        ], isFocus: isSelected)
    }
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
    case .ended(.verified): return ("✓", .good)
    case .ended(.failed): return ("✗", .danger)
    case .ended(.noEffect): return ("✗", .warning)
    case .ended(.skipped), .ended(.workedAround), .ended(.unverified): return ("•", .warning)
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
