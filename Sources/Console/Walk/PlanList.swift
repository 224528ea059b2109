import Diagnosis
import Playbooks
import Wording

/// The plan as a checklist: every step with its risk in a word and how it stands.
struct PlanList: Sendable {
  private let screen: IncidentScreen

  init(_ screen: IncidentScreen) {
    self.screen = screen
  }

  func write(into flow: inout Flow) {
    let entities = screen.diagnosis.situation.entities
    for (position, step) in screen.diagnosis.plan.steps.enumerated() {
      let isSelected = position == screen.planSelection
      let (glyph, style) = mark(of: step)
      let several = entities.of(step.address.entity.kind).count > 1
      let place = several ? ", \(screen.names.name(step.address.entity))" : ""
      let title = "\(position + 1) \(screen.names.title(step.address.step))\(place)"
      let state = screen.isUnderWay(step) ? ScreenWords.underWay : step.state.word
      let risk = screen.session.playbook.step(step.address.step)?.risk
      let word = risk?.word[screen.language] ?? ""
      // Where there is little room the mark and the text below say how it stands.
      let right = flow.width < 60 ? word : "\(word), \(state[screen.language])"
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

  private func mark(of step: PlannedStep) -> (String, Style) {
    if screen.isUnderWay(step) { return ("▶", .strong) }
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
