import Diagnosis
import Playbooks
import Wording

/// A planned step with everything a person or a program is told of it, in one language.
struct ShownStep {
  let planned: PlannedStep
  let step: Step
  let title: String
  let instruction: String?
  let commands: [ShownCommand]
  let expect: String?
  let undo: String
  let undoCommands: [String]
  let warning: String?
  /// Why it is not open; nil when it is open or has an outcome.
  let locked: String?

  init?(_ planned: PlannedStep, in account: Account) {
    guard let step = account.playbook.step(planned.address.step) else { return nil }
    let entity = planned.address.entity
    func shown(_ commands: [Command]) -> [ShownCommand] {
      commands.filter { account.situation.offers($0, at: entity) }.map {
        ShownCommand(
          line: account.filling.command($0.line, at: entity),
          note: $0.note.map { account.text($0, at: entity) })
      }
    }
    self.planned = planned
    self.step = step
    title = account.text(step.title, at: entity)
    instruction = step.instruction.map { account.text($0, at: entity) }
    commands = shown(step.run)
    expect = step.expect.map { account.text($0, at: entity) }
    warning = step.warning.map { account.text($0, at: entity) }
    switch step.undo {
    case .noneNeeded:
      undo = account.word(ReportWords.noUndoNeeded)
      undoCommands = []
    case .impossible(let why):
      undo = account.text(ReportWords.noUndo(why), at: entity)
      undoCommands = []
    case .by(let text, let commands):
      undo = account.text(text, at: entity)
      undoCommands = shown(commands).map(\.line)
    }
    let reasons = planned.obstacles.map {
      account.text($0.sentence(in: account.situation), at: entity)
    }
    locked = reasons.isEmpty ? nil : Self.joined(reasons)
  }

  /// One sentence of several, each without a full stop of its own.
  private static func joined(_ reasons: [String]) -> String {
    reasons.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
  }
}

/// A command as it is typed, and what to know about it.
struct ShownCommand {
  let line: String
  let note: String?
}
