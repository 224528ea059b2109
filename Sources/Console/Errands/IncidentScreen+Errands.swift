import Diagnosis
import Wording

/// What came of what the screen asked to be done outside.
extension IncidentScreen {
  mutating func copied(_ text: String, _ outcome: CopyOutcome) -> Transition {
    let block = pane == .question ? form.flatMap { incident.block(for: $0.address) } : nil
    return Transition(notice: outcome.notice(isBlock: block?.block.run == text))
  }

  mutating func wrote(_ outcome: FileOutcome) -> Transition {
    switch outcome {
    case .written(let path):
      overlay = nil
      return Transition(notice: Notice(FileWords.written(path), .good))
    case .exists(let path):
      guard case .file(var form) = overlay else { return .refuse(FileWords.exists(path)) }
      form.exists(at: path)
      overlay = .file(form)
      return .none
    case .failed(let fault): return .refuse(fault.sentence)
    }
  }

  /// What was written in the editor becomes a note.
  mutating func edited(_ outcome: ProgramOutcome) -> Transition {
    if let fault = outcome.fault(ofEditor: true) { return .refuse(fault) }
    guard case .ended(let written) = outcome else { return .none }
    let note = NoteDraft.note(in: written)
    return note.isEmpty ? .refuse(ProgramWords.nothingWritten) : record([.noted(note)])
  }

  mutating func paged(_ outcome: ProgramOutcome) -> Transition {
    outcome.fault(ofEditor: false).map { .refuse($0) } ?? .none
  }

  /// The commands that `y` copies and `o` writes: the step's, or those that find out the answer.
  var shownCommands: [FilledCommand] {
    switch pane {
    case .plan: selectedStep.map { incident.commands(of: $0) } ?? []
    case .question: form.map { incident.findOutCommands(for: $0.address) } ?? []
    case .end: []
    }
  }

  /// The form that asks into which file they go; nil when there are none.
  var fileForm: FileForm? {
    let commands = shownCommands
    if commands.isEmpty { return nil }
    switch pane {
    case .plan:
      return selectedStep.map { step in
        FileForm(
          commands, named: step.address.step.name,
          about: session.playbook.step(step.address.step)?.title
            ?? Text(verbatim: step.address.step.name), in: language)
      }
    case .question:
      return form.map { form in
        FileForm(
          commands, named: form.address.fact.name, about: form.fact.label, in: language)
      }
    case .end: return nil
    }
  }
}
