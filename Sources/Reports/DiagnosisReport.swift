import Diagnosis
import Playbooks
import Wording

/// A diagnosis for a program, exactly as the contract has it: no time, no author, no provenance.
package struct DiagnosisReport {
  private let account: Account
  private let explanation: ExplanationReport?

  /// - Parameter explanation: what is added to it; nil for nothing.
  package init(
    _ diagnosis: Diagnosis, explained explanation: ExplanationReport? = nil, in language: Language
  ) {
    account = Account(diagnosis, in: language)
    self.explanation = explanation
  }

  package var json: JSONValue {
    let diagnosis = account.diagnosis
    let explained: [JSONValue.Member] =
      explanation.map { [.init("explanation", $0.json)] } ?? []
    return .object(
      [
        .init("schema", .string("hvdoctor.diagnosis/1")),
        .init("playbook", JSONValue(PlaybookReference(account.playbook))),
        .init("status", .string(diagnosis.status.rawValue)),
        .init("verdicts", .array(diagnosis.verdicts.map(verdict))),
        .init("questions", .array(diagnosis.questions.map(address))),
        .init("plan", .array(diagnosis.plan.steps.compactMap(step))),
        .init("next", next),
      ] + explained)
  }

  private func verdict(_ verdict: CauseVerdict) -> JSONValue {
    .object([
      .init("cause", .string(verdict.cause.name)),
      .init("entity", entity(verdict.entity)),
      .init("verdict", .string(verdict.verdict.rawValue)),
      .init("because", .array(verdict.because.map(reason))),
      .init("missing", .array(verdict.missing.map(address))),
    ])
  }

  private func reason(_ reason: Reason) -> JSONValue {
    let told = ToldReason(reason, in: account)
    let (name, id, place) =
      switch reason {
      case .rule(let rule, let place): ("rule", rule.name, place)
      case .explainedBy(let cause, let place): ("explainedBy", cause.name, place)
      }
    return .object([
      .init(name, .string(id)),
      .init("entity", entity(place)),
      .init("text", .string(told.text)),
      .init("sources", .array(told.sources.map { .string($0.name) })),
      .init("facts", .array(told.evidence.map(evidence))),
    ])
  }

  private func evidence(_ evidence: ToldReason.Evidence) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("fact", .string(evidence.address.fact.name)),
      .init("entity", entity(evidence.address.entity)),
    ]
    if let step = evidence.address.after { members.append(.init("after", .string(step.name))) }
    return .object(members + [.init("value", .string(evidence.value))])
  }

  private func step(_ planned: PlannedStep) -> JSONValue? {
    guard let shown = ShownStep(planned, in: account) else { return nil }
    let undo = ([shown.undo] + shown.undoCommands).joined(separator: "\n")
    return .object([
      .init("step", .string(planned.address.step.name)),
      .init("entity", entity(planned.address.entity)),
      .init("risk", .string(shown.step.risk.rawValue)),
      .init("state", .string(planned.state.name)),
      .init("locked", JSONValue(shown.locked)),
      .init("commands", .array(shown.commands.map { .string($0.line) })),
      .init("expect", JSONValue(shown.expect)),
      .init("undo", .string(undo)),
    ])
  }

  private var next: JSONValue {
    switch account.diagnosis.next {
    case .question(let address): next("question", address.fact.name, address.entity)
    case .step(let address): next("step", address.step.name, address.entity)
    case .escalate(let address): next("escalate", address?.step.name, address?.entity)
    case .close: next("close", nil, nil)
    }
  }

  private func next(_ kind: String, _ id: String?, _ place: Entity?) -> JSONValue {
    .object([
      .init("kind", .string(kind)),
      .init("id", JSONValue(id)),
      .init("entity", place.map(entity) ?? .null),
    ])
  }

  private func address(_ address: FactAddress) -> JSONValue {
    .object([
      .init("fact", .string(address.fact.name)),
      .init("entity", entity(address.entity)),
    ])
  }

  private func entity(_ entity: Entity) -> JSONValue { .string("\(entity)") }
}

extension StepState {
  /// The contract's spelling.
  fileprivate var name: String {
    switch self {
    case .open: "open"
    case .waiting: "waiting"
    case .locked: "locked"
    case .ended(let outcome): outcome.rawValue
    }
  }
}
