import Diagnosis
import Playbooks
import Wording

/// Asks before a step that destroys something is begun; "not yet" stands first.
struct ConfirmForm: Sendable {
  let step: PlannedStep
  private var choice = EitherChoice()

  init(_ step: PlannedStep) {
    self.step = step
  }

  mutating func take(_ input: Input) -> OverlayStep {
    OverlayStep(
      choice.take(input), first: .close, second: .record([.stepStarted(step.address)]))
  }

  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.item("! ", .danger, ConfirmWords.title[language], .danger)
    flow.blank()
    writePlace(into: &flow, incident)
    writeStep(into: &flow, incident)
    writeBefore(into: &flow, incident)
    writeLoss(into: &flow, incident)
    flow.blank()
    flow.choice(0, ConfirmWords.notYet[language], isSelected: choice.selection == 0)
    flow.choice(1, ConfirmWords.begin[language], isSelected: choice.selection == 1)
    flow.extendFocus()
  }

  /// On which machine: the name, or that it has none.
  private func writePlace(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    let entities = incident.diagnosis.situation.entities
    let chain = sequence(first: step.address.entity) { entities.parent(of: $0) }
      .filter { $0 != .incident }
    let places = chain.map { entity in
      let kind = incident.session.playbook.kind(entity.kind)?.label[language] ?? entity.kind.name
      return "\(kind) \(entity.name ?? "(\(ConfirmWords.unnamed[language]))")"
    }
    guard !places.isEmpty else { return }
    let place = places.joined(separator: " \(ScreenWords.onEntity[language]) ")
    flow.item("\(ConfirmWords.machine[language]): ", .dim, place, .strong)
  }

  private func writeStep(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    let filling = Filling(incident.diagnosis.situation, language)
    let definition = incident.session.playbook.step(step.address.step)
    flow.item(
      "\(ConfirmWords.what[language]): ", .dim, incident.names.title(step.address.step), .strong)
    for text in [definition?.instruction, definition?.expect].compactMap(\.self) {
      flow.paragraph(filling.text(text, at: step.address.entity), indent: 2)
    }
    for command in incident.commands(of: step) { command.write(into: &flow) }
  }

  /// What was done already: what the step rests on, then every other step with its outcome.
  private func writeBefore(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph("\(ConfirmWords.before[language]):", .dim)
    let attempts = incident.attempts.filter { $0.address != step.address }
    for (address, attempt) in attempts {
      let outcome = attempt.outcome
      flow.item(
        "  \(outcome?.mark ?? "▶") ", outcome?.style ?? .strong,
        incident.told(address, attempt))
    }
    let told = Set(attempts.map(\.address))
    let grounds = Explanation(incident.session, incident.diagnosis).needsMet(by: step).filter {
      if case .outcome(let address, _) = $0 { !told.contains(address) } else { true }
    }
    let words = ExplanationText(incident.diagnosis.situation, in: language)
    for line in words.lines(grounds) where line.role != .aside {
      flow.item("  · ", .dim, line.text, indent: line.depth * 2)
    }
    if attempts.isEmpty && grounds.isEmpty {
      flow.paragraph(ConfirmWords.nothingBefore[language], indent: 2)
    }
  }

  /// What is lost for good; it stands last, so that the smallest screen shows it.
  private func writeLoss(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    if case .ended(let outcome) = step.state {
      flow.item(
        "• ", .warning, "\(ScreenWords.hasEnded[language]): \(outcome.word[language])", .warning)
      flow.paragraph(ScreenWords.againMeans[language], .dim, indent: 2)
    }
    let text = StepText(step, incident)
    text.writeWarning(into: &flow)
    text.writeUndo(into: &flow)
  }
}
