import Diagnosis
import Playbooks
import Wording

/// The incident on the screen: its session, what follows from it, and in which language it is told.
///
/// Everything that is shown of an incident is written from this and nothing else.
struct Incident: Sendable {
  /// What the person is at.
  enum Focus: Sendable {
    case nothing
    case question(FactAddress)
    case step(PlannedStep)
  }

  let number: IncidentNumber
  var language: Language
  /// The keys by which the person works.
  var keys = KeyTable.usual
  private(set) var session: Session
  private(set) var diagnosis: Diagnosis
  var focus = Focus.nothing
  /// How many rows a page of what is scrolled has on this screen.
  var page = 10
  /// What a clock on the wall shows.
  let time: LocalTime
  /// Recorded events that the playbook no longer understands.
  let refused: [RefusedEvent]

  init(
    _ number: IncidentNumber, _ session: Session, _ language: Language, _ time: LocalTime,
    refused: [RefusedEvent]
  ) {
    self.number = number
    self.session = session
    self.language = language
    self.time = time
    self.refused = refused
    diagnosis = session.diagnosed()
  }

  /// Takes recorded events in; on a refusal nothing has changed.
  mutating func apply(_ events: [Event]) throws(Refusal) {
    try session.apply(events)
    diagnosis = session.diagnosed()
  }

  var names: EntityNames { EntityNames(session.playbook, language) }

  /// The question that the person is asked; nil when there is none.
  var question: FactAddress? {
    if case .question(let address) = focus { return address }
    return nil
  }

  func isUnderWay(_ step: PlannedStep) -> Bool {
    let attempt = diagnosis.situation.evidence.attempts[step.address]
    return attempt.map { $0.outcome == nil } ?? false
  }

  /// The commands of a step that apply here, filled in.
  func commands(of step: PlannedStep) -> [FilledCommand] {
    guard let run = session.playbook.step(step.address.step)?.run else { return [] }
    return filled(run, at: step.address.entity)
  }

  /// The block that answers a question together with others, if there is one.
  func block(for question: FactAddress) -> OfferedBlock? { diagnosis.block(answering: question) }

  /// The read-only command that finds out the answer to a question, if there is one.
  func findOutCommands(for question: FactAddress) -> [FilledCommand] {
    guard let findOut = session.playbook.fact(question.fact)?.findOut else { return [] }
    return Array(filled(findOut.run, at: question.entity).prefix(1))
  }

  private func filled(_ commands: [Playbooks.Command], at entity: Entity) -> [FilledCommand] {
    let situation = diagnosis.situation
    let filling = Filling(situation, language)
    return commands.filter { situation.offers($0, at: entity) }.map { command in
      FilledCommand(
        line: filling.command(command.line, at: entity),
        note: command.note.map { filling.text($0, at: entity) })
    }
  }
}
