import Diagnosis
import Playbooks

/// A case as it stands, in the words in which it is checked.
struct Answered {
  let session: Session
  let finding: Finding
  private var diagnosis: Diagnosis { finding.diagnosis }

  init(_ session: Session) {
    self.session = session
    finding = Finding(session.diagnosed())
  }

  init(_ row: Case) throws {
    let statements = row.facts.split(separator: " ").map { WrittenStatement(String($0)) }
    self.init(
      try SessionInput(
        statements: statements, text: row.said.isEmpty ? nil : row.said,
        over: try ShippedPlaybook.playbook()
      ).session)
  }

  /// The same after "don't know" to every question.
  func withTheRestUnknown() throws -> Answered {
    var answered = self
    while !answered.diagnosis.questions.isEmpty {
      var session = answered.session
      try session.apply(
        answered.diagnosis.questions.map { question in
          Event(at: 0, by: "", .observed(Observation(question, .dontKnow, from: .answer)))
        })
      answered = Answered(session)
    }
    return answered
  }

  /// The same after the evidence was copied wherever that may be done, and what is asked then.
  func withTheEvidenceCopied() throws -> Answered {
    let copying = openSteps.filter {
      self.session.playbook.step($0.address.step)?.role == .evidence
    }
    var session = session
    try session.apply(
      copying.map { Event(at: 0, by: "", .stepEnded($0.address, .verified, reason: nil)) })
    return try Answered(session).withTheRestUnknown()
  }

  /// The strongest verdict of `cause`, or the one of `cause@entity`.
  func verdict(of written: String) -> Verdict? {
    let parts = written.split(separator: "@").map(String.init)
    let all = diagnosis.verdicts.filter { verdict in
      verdict.cause.name == parts[0]
        && (parts.count == 1 || verdict.entity.description == parts[1])
    }
    return (all.first { $0.verdict.callsForRecovery } ?? all.first)?.verdict
  }

  /// The first step of the plan that is not evidence; of an entity with a name, `step name`.
  var firstBeyondEvidence: String? {
    zip(diagnosis.plan.steps, finding.steps).first { planned, _ in
      let step = session.playbook.step(planned.address.step)
      if case .ended = planned.state { return false }
      return step?.role != .evidence
    }?.1
  }

  /// Whether there is something to do: a step that is open, of which handing over is one.
  var isLedOn: Bool { !openSteps.isEmpty }

  func isOpen(_ step: String) -> Bool {
    openSteps.contains { Self.name($0) == step || $0.address.step.name == step }
  }

  func plans(_ step: String) -> Bool {
    finding.steps.contains { $0 == step || $0.hasPrefix(step + " ") }
  }

  var openDestructiveSteps: [String] {
    openSteps.filter { session.playbook.step($0.address.step)?.risk == .destructive }
      .map(Self.name)
  }

  /// The commands of the steps that are open, as they would be typed.
  var openCommands: [String] { openSteps.flatMap(commands) }

  /// The commands of all planned steps, with those that undo them.
  var commands: [String] { diagnosis.plan.steps.flatMap(commands) }

  /// What came of it, for a test that fails.
  var account: String {
    let found = diagnosis.verdicts.filter {
      $0.verdict.callsForRecovery || $0.verdict == .possible || $0.verdict == .contradictory
    }.map { "\($0.cause)@\($0.entity) \($0.verdict.rawValue)" }
    let steps = zip(finding.steps, diagnosis.plan.steps).map { "\($0) (\($1.state))" }
    return
      "\(finding.status.rawValue); \(found.joined(separator: ", ")); "
      + "\(steps.joined(separator: ", ")); next \(diagnosis.next); asks \(finding.questions)"
  }

  private var openSteps: [PlannedStep] { diagnosis.plan.steps.filter { $0.state == .open } }

  private static func name(_ step: PlannedStep) -> String {
    "\(step.address.step)" + (step.address.entity.name.map { " \($0)" } ?? "")
  }

  private func commands(of planned: PlannedStep) -> [String] {
    guard let step = session.playbook.step(planned.address.step) else { return [] }
    let filling = Filling(diagnosis.situation, .english)
    let undo: [Command] = if case .by(_, let commands) = step.undo { commands } else { [] }
    return (step.run + undo).filter {
      diagnosis.situation.offers($0, at: planned.address.entity)
    }.map { filling.command($0.line, at: planned.address.entity) }
  }
}
