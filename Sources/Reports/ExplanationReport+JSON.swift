import Diagnosis
import Playbooks

extension ExplanationReport {
  /// For a program to read; `text` is what a person is told of each part, paragraph by paragraph.
  package var json: JSONValue {
    .object([
      .init("question", question.map(json) ?? .null),
      .init("leading", .array(proofs.map(json))),
      .init("whatWouldChange", change.map(json) ?? .null),
      .init("whyNot", .array(whyNots.map(json))),
    ])
  }

  private func json(_ reason: AskingReason) -> JSONValue {
    .object(
      members(reason.question) + [
        .init("causes", .array(reason.causes.map { .object(members($0)) })),
        .init("steps", .array(reason.steps.map(json))),
        .init("answers", .array(reason.effects.map { json($0, to: reason.question) })),
        .init("text", told(reason)),
      ])
  }

  private func json(_ effect: AskingReason.Effect, to question: FactAddress) -> JSONValue {
    let difference = effect.difference
    return .object([
      .init("value", .string(written(effect.answer))),
      .init("fits", .bool(effect.refusal == nil)),
      .init("verdicts", .array((difference?.verdicts ?? []).map(json))),
      .init("stepsAdded", .array((difference?.stepsAdded ?? []).map(json))),
      .init("stepsRemoved", .array((difference?.stepsRemoved ?? []).map(json))),
      .init(
        "questionsAdded",
        .array((difference?.questionsAdded ?? []).map { .object(members($0)) })),
    ])
  }

  private func json(_ change: Difference.VerdictChange) -> JSONValue {
    .object([
      .init("cause", .string(change.cause.name)), .init("entity", json(change.entity)),
      .init("before", JSONValue(change.before?.rawValue)),
      .init("after", JSONValue(change.after?.rawValue)),
    ])
  }

  private func json(_ proof: VerdictProof) -> JSONValue {
    .object(
      members(proof.verdict) + [
        .init("supporting", .array(proof.supporting.map(json))),
        .init("against", .array(proof.against.map(json))),
        .init("notApplicable", .array(proof.notApplicable.map(json))),
        .init("failing", .array(proof.failing.map(json))),
        .init("explainedBy", .array(proof.explainedBy.map(json))),
        .init("missing", .array(proof.verdict.missing.map { .object(members($0)) })),
        .init("text", told(proof)),
      ])
  }

  private func json(_ proof: RuleProof) -> JSONValue {
    let sources = situation.playbook.rule(proof.rule)?.sources ?? []
    return .object([
      .init("rule", .string(proof.rule.name)), .init("entity", json(proof.entity)),
      .init("holds", .bool(proof.isTrue)),
      .init("sources", .array(sources.map { .string($0.name) })),
      .init("grounds", .array(proof.grounds.map(json))),
    ])
  }

  private func json(_ ground: Ground) -> JSONValue {
    switch ground {
    case .observed(let address, let state):
      .object(
        members(address) + [
          .init("values", .array(values(state))), .init("from", .string(state.provenance.rawValue)),
        ])
    case .notSeen(let address):
      .object(members(address) + [.init("values", .array([])), .init("from", .null)])
    case .outcome(let address, let outcome):
      .object([
        .init("step", .string(address.step.name)), .init("entity", json(address.entity)),
        .init("outcome", JSONValue(outcome?.rawValue)),
      ])
    case .derived(let address, let isTrue, let proofs):
      .object(
        members(address) + [
          .init("values", .array([.string(isTrue ? "yes" : "no")])),
          .init("follows", .array(proofs.map(json))),
        ])
    case .members(let kind, let members):
      .object([
        .init("kind", .string(kind.name)),
        .init(
          "members",
          .array(
            members.map {
              .object([
                .init("entity", json($0.entity)), .init("grounds", .array($0.grounds.map(json))),
              ])
            })),
      ])
    }
  }

  private func json(_ whyNot: WhyNot) -> JSONValue {
    .object(
      members(whyNot.verdict) + [
        .init("reaches", JSONValue(whyNot.reached?.rawValue)),
        .init("lacks", .array(whyNot.lacks.map(json))),
        .init("ruledOutBy", .array(whyNot.ruledOutBy.map(json))),
        .init("yieldsTo", .array(whyNot.yieldsTo.map { .object(members($0)) })),
        .init("text", told(whyNot)),
      ])
  }

  private func json(_ lack: WhyNot.Lack) -> JSONValue {
    let needed: [String] =
      switch lack.needed {
      case .values(let values): values
      case .within(let bounds):
        [
          bounds.above.map { ">\($0)" }, bounds.atLeast.map { ">=\($0)" },
          bounds.below.map { "<\($0)" }, bounds.atMost.map { "<=\($0)" },
        ].compactMap(\.self)
      case .absent(let value): ["!\(value)"]
      case .dontKnow: ["unknown"]
      case .outcomes(let outcomes): outcomes.map(\.rawValue)
      }
    return .object(
      members(lack.change) + [.init("needed", .array(needed.map { .string($0) }))])
  }

  private func json(_ change: WhatWouldChange) -> JSONValue {
    var answers: JSONValue = .null
    var becomes: JSONValue = .null
    var moreThan: JSONValue = .null
    switch change.finding {
    case .answers(let supposition, let verdict):
      answers = .array(supposition.changes.map { .object(members($0)) })
      becomes = .string(verdict.rawValue)
    case .moreThan(let count): moreThan = .number(count)
    }
    return .object(
      members(change.verdict) + [
        .init("answers", answers), .init("becomes", becomes), .init("moreThan", moreThan),
        .init("text", told(change)),
      ])
  }

  /// The other value of a fact or step, and what it is now.
  private func members(_ change: Change) -> [JSONValue.Member] {
    switch change {
    case .answer(let address, let answer):
      let now = situation.evidence.facts[address].map(values) ?? []
      return members(address) + [
        .init("value", .string(written(answer))), .init("now", .array(now)),
      ]
    case .outcome(let address, let outcome):
      let now = situation.outcome(of: address.step, at: address.entity)
      return [
        .init("step", .string(address.step.name)), .init("entity", json(address.entity)),
        .init("value", .string(outcome.rawValue)),
        .init("now", .array(now.map { [.string($0.rawValue)] } ?? [])),
      ]
    }
  }

  private func members(_ verdict: CauseVerdict) -> [JSONValue.Member] {
    [
      .init("cause", .string(verdict.cause.name)), .init("entity", json(verdict.entity)),
      .init("verdict", .string(verdict.verdict.rawValue)),
    ]
  }

  private func members(_ address: FactAddress) -> [JSONValue.Member] {
    [.init("fact", .string(address.fact.name)), .init("entity", json(address.entity))]
      + (address.after.map { [.init("after", .string($0.name))] } ?? [])
  }

  private func json(_ address: StepAddress) -> JSONValue {
    .object([
      .init("step", .string(address.step.name)), .init("entity", json(address.entity)),
    ])
  }

  private func json(_ entity: Entity) -> JSONValue { .string("\(entity)") }

  /// As it is written for `diagnose`.
  private func written(_ answer: Answer) -> String {
    switch answer {
    case .values(let values): values.joined(separator: ",")
    case .isNot(let value): "!\(value)"
    case .dontKnow: "unknown"
    }
  }

  private func values(_ state: FactState) -> [JSONValue] {
    (state.values.sorted() + state.absent.sorted().map { "!\($0)" }
      + (state.isUnknown ? ["unknown"] : [])).map { .string($0) }
  }
}
