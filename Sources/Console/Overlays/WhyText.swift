import Diagnosis
import Playbooks
import Wording

/// Why this question, how it is known, why not something else: every cause with its verdict.
struct WhyText: Sendable {
  private let screen: IncidentScreen

  init(_ screen: IncidentScreen) {
    self.screen = screen
  }

  private var language: Language { screen.language }
  private var diagnosis: Diagnosis { screen.diagnosis }

  func write(into flow: inout Flow) {
    if screen.pane == .question, let form = screen.form { writeQuestion(form, into: &flow) }
    if screen.pane == .plan, let step = screen.selectedStep { writeStep(step, into: &flow) }
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

  private func writeQuestion(_ form: QuestionForm, into flow: inout Flow) {
    let purposes = diagnosis.purposes(of: form.address)
    guard !purposes.isEmpty else { return }
    flow.paragraph("\(ScreenWords.whyAsk[language]): \(ScreenWords.decides[language])", .strong)
    let names = purposes.map { purpose in
      switch purpose {
      case .cause(let cause): screen.names.title(cause)
      case .step(let step): screen.names.title(step)
      }
    }
    flow.paragraph(names.joined(separator: "; "), indent: 2)
    flow.blank()
  }

  private func place(_ entity: Entity) -> String {
    entity.name == nil ? "" : " (\(screen.names.name(entity)))"
  }

  private func writeStep(_ step: PlannedStep, into flow: inout Flow) {
    flow.paragraph(screen.names.title(step.address.step), .strong)
    if !step.causes.isEmpty {
      let causes = step.causes.map { screen.names.title($0) }.joined(separator: ", ")
      flow.paragraph("\(ScreenWords.calledForBy[language]) \(causes)", indent: 2)
    }
    for obstacle in step.obstacles {
      flow.item("  ⊘ ", .warning, obstacle.sentence(in: diagnosis.situation)[language])
    }
    for source in screen.session.playbook.step(step.address.step)?.sources ?? [] {
      writeSource(source, into: &flow)
    }
    flow.blank()
  }

  private func write(_ cause: CauseVerdict, into flow: inout Flow) {
    let isStrong = cause.verdict == .confirmed || cause.verdict == .likely
    let entity = place(cause.entity)
    flow.item(
      cause.verdict.word[language].padded(to: 16), isStrong ? .strong : .dim,
      screen.names.title(cause.cause) + entity, isStrong ? .strong : .plain)
    for reason in cause.because { write(reason, into: &flow) }
    let missing = cause.missing.prefix(4).map {
      screen.names.label($0, among: diagnosis.situation.entities)
    }
    if !missing.isEmpty && (cause.verdict == .open || cause.verdict == .cannotTell) {
      flow.item(
        "    \(ScreenWords.missing[language]): ", .dim, missing.joined(separator: ", "), .dim)
    }
  }

  private func write(_ reason: Reason, into flow: inout Flow) {
    switch reason {
    case .rule(let id, let entity):
      guard let rule = screen.session.playbook.rule(id) else { return }
      flow.item("    · ", .dim, rule.because[language])
      let facts = diagnosis.situation.answers(readBy: rule.when, at: entity).sorted {
        ($0.entity, $0.fact) < ($1.entity, $1.fact)
      }.compactMap { address in
        diagnosis.situation.evidence.facts[address].map {
          "\(screen.names.label(address.fact)): \(screen.names.value($0, of: address.fact))"
        }
      }
      if !facts.isEmpty { flow.paragraph(facts.joined(separator: "; "), .dim, indent: 6) }
      for source in rule.sources { writeSource(source, into: &flow) }
    case .explainedBy(let other, _):
      flow.item(
        "    · ", .dim, "\(ScreenWords.explainedBy[language]) \(screen.names.title(other))")
    }
  }

  private func writeSource(_ id: Identifier<Source>, into flow: inout Flow) {
    guard let source = screen.session.playbook.sources.first(where: { $0.id == id }) else { return }
    let dated = source.dated.map { ", \($0)" } ?? ""
    flow.paragraph("\(ScreenWords.source[language]): \(source.title)\(dated)", .dim, indent: 6)
  }
}
