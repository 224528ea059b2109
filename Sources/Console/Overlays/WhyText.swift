import Diagnosis
import Playbooks
import Wording

/// Why this question, how it is known, why not something else: every cause with its verdict.
struct WhyText: Sendable {
  private let incident: Incident

  init(_ incident: Incident) {
    self.incident = incident
  }

  private var language: Language { incident.language }
  private var diagnosis: Diagnosis { incident.diagnosis }

  func write(into flow: inout Flow) {
    switch incident.focus {
    case .question(let question): write(question, into: &flow)
    case .step(let step): write(step, into: &flow)
    case .nothing: break
    }
    for verdict in Self.order {
      for cause in diagnosis.verdicts where cause.verdict == verdict {
        write(cause, into: &flow)
      }
    }
  }

  private static let order: [Verdict] = [
    .contradictory, .confirmed, .likely, .possible, .open, .cannotTell, .ruledOut, .unsupported,
    .notApplicable,
  ]

  private func write(_ question: FactAddress, into flow: inout Flow) {
    let purposes = diagnosis.purposes(of: question)
    guard !purposes.isEmpty else { return }
    flow.paragraph("\(ScreenWords.whyAsk[language]): \(ScreenWords.decides[language])", .strong)
    let names = purposes.map { purpose in
      switch purpose {
      case .cause(let cause): incident.names.title(cause)
      case .step(let step): incident.names.title(step)
      }
    }
    flow.paragraph(names.joined(separator: "; "), indent: 2)
    flow.blank()
  }

  private func place(_ entity: Entity) -> String {
    entity.name == nil ? "" : " (\(incident.names.name(entity)))"
  }

  private func write(_ step: PlannedStep, into flow: inout Flow) {
    flow.paragraph(incident.names.title(step.address.step), .strong)
    if !step.causes.isEmpty {
      let causes = step.causes.map { incident.names.title($0) }.joined(separator: ", ")
      flow.paragraph("\(ScreenWords.calledForBy[language]) \(causes)", indent: 2)
    }
    for obstacle in step.obstacles {
      flow.item("  ⊘ ", .warning, obstacle.sentence(in: diagnosis.situation)[language])
    }
    for source in incident.session.playbook.step(step.address.step)?.sources ?? [] {
      writeSource(source, into: &flow)
    }
    flow.blank()
  }

  private func write(_ cause: CauseVerdict, into flow: inout Flow) {
    let isStrong = cause.verdict == .confirmed || cause.verdict == .likely
    let entity = place(cause.entity)
    flow.item(
      cause.verdict.word[language].padded(to: 16), isStrong ? .strong : .dim,
      incident.names.title(cause.cause) + entity, isStrong ? .strong : .plain)
    for reason in cause.because { write(reason, into: &flow) }
    let missing = cause.missing.prefix(4).map {
      incident.names.label($0, among: diagnosis.situation.entities)
    }
    if !missing.isEmpty && (cause.verdict == .open || cause.verdict == .cannotTell) {
      flow.item(
        "    \(ScreenWords.missing[language]): ", .dim, missing.joined(separator: ", "), .dim)
    }
  }

  private func write(_ reason: Reason, into flow: inout Flow) {
    switch reason {
    case .rule(let id, let entity):
      guard let rule = incident.session.playbook.rule(id) else { return }
      flow.item("    · ", .dim, rule.because[language])
      let facts = diagnosis.situation.answers(readBy: rule.when, at: entity).sorted {
        ($0.entity, $0.fact) < ($1.entity, $1.fact)
      }.compactMap { address in
        diagnosis.situation.evidence.facts[address].map {
          "\(incident.names.label(address.fact)): \(incident.names.value($0, of: address.fact))"
        }
      }
      if !facts.isEmpty { flow.paragraph(facts.joined(separator: "; "), .dim, indent: 6) }
      for source in rule.sources { writeSource(source, into: &flow) }
    case .explainedBy(let other, _):
      flow.item(
        "    · ", .dim, "\(ScreenWords.explainedBy[language]) \(incident.names.title(other))")
    }
  }

  private func writeSource(_ id: Identifier<Source>, into flow: inout Flow) {
    guard let source = incident.session.playbook.sources.first(where: { $0.id == id }) else {
      return
    }
    let dated = source.dated.map { ", \($0)" } ?? ""
    flow.paragraph("\(ScreenWords.source[language]): \(source.title)\(dated)", .dim, indent: 6)
  }
}
