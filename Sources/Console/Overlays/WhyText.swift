import Diagnosis
import Playbooks
import Wording

/// Why this question, how it is known, why not something else: page by page.
struct WhyText: Sendable {
  private let pages: WhyPages
  private let incident: Incident

  init(_ pages: WhyPages, _ incident: Incident) {
    self.pages = pages
    self.incident = incident
  }

  private var language: Language { incident.language }
  private var diagnosis: Diagnosis { incident.diagnosis }

  func write(into flow: inout Flow) {
    if pages.page == 0 {
      if case .step(let step) = incident.focus { write(step, into: &flow) }
    } else {
      let page = ExplanationWords.page(pages.page, of: diagnosis.verdicts.count)
      flow.paragraph(page[language], .dim)
    }
    for part in pages.parts {
      for line in part { write(line, into: &flow) }
      flow.blank()
    }
    if pages.page == 0 { writeCauses(into: &flow) }
  }

  private func write(_ line: ExplanationLine, into flow: inout Flow) {
    switch line.role {
    case .heading: flow.paragraph(line.text, .strong)
    case .text: flow.paragraph(line.text, indent: 2 * line.depth)
    case .item: flow.item("· ", .dim, line.text, indent: 2 * line.depth)
    case .aside: flow.paragraph(line.text, .dim, indent: 2 * line.depth)
    }
  }

  /// Every cause with its verdict, in the order of their pages.
  private func writeCauses(into flow: inout Flow) {
    flow.paragraph(ExplanationWords.allCauses[language], .strong)
    for cause in Explanation(incident.session, diagnosis).inOrder {
      let style: Style = cause.verdict.callsForRecovery ? .strong : .plain
      let word = cause.verdict.word[language]
      flow.item(
        flow.isPlain ? "\(word):" : "  " + word.padded(to: 16),
        style == .strong ? .strong : .dim,
        incident.names.title(cause.cause) + place(cause.entity), style)
    }
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

  private func writeSource(_ id: Identifier<Source>, into flow: inout Flow) {
    guard let source = incident.session.playbook.sources.first(where: { $0.id == id }) else {
      return
    }
    let dated = source.dated.map { ", \($0)" } ?? ""
    flow.paragraph("\(ScreenWords.source[language]): \(source.title)\(dated)", .dim, indent: 6)
  }
}
