import Diagnosis
import Playbooks
import Wording

/// A step in full: why it is not open, where and how, the command, what to see, how to undo it.
struct StepText: Sendable {
  let planned: PlannedStep
  let incident: Incident

  init(_ planned: PlannedStep, _ incident: Incident) {
    self.planned = planned
    self.incident = incident
  }

  var language: Language { incident.language }
  var entity: Entity { planned.address.entity }
  var filling: Filling { Filling(incident.diagnosis.situation, language) }

  /// - Parameter isTitled: whether it begins with its name and place.
  func write(into flow: inout Flow, isTitled: Bool = true) {
    guard let step = incident.session.playbook.step(planned.address.step) else { return }
    if isTitled {
      let place = entity == .incident ? "" : " · \(incident.names.tag(entity))"
      flow.paragraph("\(step.title[language])\(place)", .strong)
      flow.gap()
    }
    writeObstacles(of: step, into: &flow)
    if let instruction = step.instruction {
      flow.paragraph(filling.text(instruction, at: entity))
      flow.gap()
    }
    writeCommands(of: step, into: &flow)
    if let list = step.list { writeList(list, into: &flow) }
    if let expect = step.expect {
      labelled(ScreenWords.expect, filling.text(expect, at: entity), .good, &flow)
      if step.look != nil {
        labelled(ScreenWords.ifNot, ScreenWords.branchText[language], .dim, &flow)
      }
    }
    writeUndo(into: &flow)
    writeAttempt(into: &flow)
  }

  private func writeObstacles(of step: Step, into flow: inout Flow) {
    for obstacle in planned.obstacles {
      let sentence = obstacle.sentence(in: incident.diagnosis.situation)[language]
      flow.item("⊘ ", .warning, "\(ScreenWords.lockedBecause[language]): \(sentence)")
    }
    writeWarning(into: &flow)
    if !planned.obstacles.isEmpty || step.warning != nil { flow.gap() }
  }

  func labelled(_ label: Text, _ text: String, _ style: Style, _ flow: inout Flow) {
    flow.item("\(label[language]): ", style, text)
  }

  func writeCommands(of step: Step, into flow: inout Flow) {
    let commands = incident.commands(of: planned)
    for command in commands { command.write(into: &flow) }
    if !commands.isEmpty { flow.gap() }
  }

  /// The list that the step works through, as it is for this entity.
  func writeList(_ id: Identifier<PlaybookList>, into flow: inout Flow) {
    guard let list = incident.session.playbook.lists.first(where: { $0.id == id }) else { return }
    flow.paragraph("\(list.title[language]):", .dim)
    let selection = ListSelection(list, at: entity, in: incident.diagnosis.situation)
    for entry in selection.entries {
      let doubt = entry.doubts.isEmpty ? "" : " (\(ScreenWords.perhaps[language]))"
      flow.item(
        "  \(list.label(ofGroup: entry.group)[language]) ", .dim, entry.value + doubt,
        entry.doubts.isEmpty ? .code : .guess)
    }
    for refusal in selection.refusals {
      flow.item(
        "  ! ", .warning, ReportWords.leftOut(refusal.value, refusal.limit.why)[language], .dim)
    }
    let open = incident.diagnosis.questions(aboutListOf: planned)
    if !open.isEmpty {
      let labels = open.map { incident.names.label($0.fact) }.joined(separator: ", ")
      flow.item("  ? ", .key, "\(ScreenWords.tellMore[language]): \(labels)", .dim)
    }
    flow.gap()
  }

  func writeWarning(into flow: inout Flow) {
    guard let warning = incident.session.playbook.step(planned.address.step)?.warning else {
      return
    }
    flow.item("! ", .danger, filling.text(warning, at: entity), .danger)
  }

  func writeUndo(into flow: inout Flow) {
    guard let step = incident.session.playbook.step(planned.address.step) else { return }
    switch step.undo {
    case .noneNeeded:
      // What only looks or talks leaves nothing behind.
      if step.run.isEmpty && step.risk == .safe { return }
      labelled(ScreenWords.undo, ScreenWords.undoNone[language], .dim, &flow)
    case .impossible(let why):
      labelled(
        ScreenWords.undo,
        "\(ScreenWords.cannotUndo[language]). \(filling.text(why, at: entity))", .danger, &flow)
    case .by(let text, let commands):
      labelled(ScreenWords.undo, filling.text(text, at: entity), .dim, &flow)
      for command in commands { flow.command(filling.command(command.line, at: entity)) }
    }
  }

  func writeAttempt(into flow: inout Flow) {
    guard let attempt = incident.diagnosis.situation.evidence.attempts[planned.address],
      let outcome = attempt.outcome
    else { return }
    let reason = attempt.reason.map { ": \($0)" } ?? ""
    flow.paragraph("→ \(outcome.word[language])\(reason)", .strong)
  }
}
