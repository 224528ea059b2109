import Diagnosis
import Playbooks
import Wording

extension StepText {
  /// The step over a whole screen: everything that is to be known before, during and after it.
  func writeFull(into flow: inout Flow) {
    guard let step = incident.session.playbook.step(planned.address.step) else { return }
    writeHead(of: step, into: &flow)
    writeAttempt(into: &flow)
    writeWarning(into: &flow)
    if let instruction = step.instruction {
      flow.blank()
      flow.paragraph(filling.text(instruction, at: entity))
    }
    writeNeeds(of: step, into: &flow)
    writeRun(of: step, into: &flow)
    if let list = step.list {
      flow.blank()
      writeList(list, into: &flow)
    }
    writeEndings(of: step, into: &flow)
    flow.blank()
    writeUndo(into: &flow)
    writeSources(of: step, into: &flow)
  }

  private func heading(_ text: Text, into flow: inout Flow) {
    flow.blank()
    flow.paragraph(text[language], .strong)
  }

  /// What, where, how risky, how it stands, and why it is in the plan.
  private func writeHead(of step: Step, into flow: inout Flow) {
    let place = entity == .incident ? "" : " · \(incident.names.tag(entity))"
    flow.paragraph("\(step.title[language])\(place)", .strong)
    let state = incident.isUnderWay(planned) ? ScreenWords.underWay : planned.state.word
    let isRisky = step.risk == .interrupt || step.risk == .destructive
    flow.line([
      Span(step.risk.word[language], isRisky ? .warning : .plain),
      Span(" · \(state[language])", .dim),
    ])
    guard !planned.causes.isEmpty else { return }
    let causes = planned.causes.map { incident.names.title($0) }.joined(separator: ", ")
    flow.paragraph("\(ScreenWords.calledForBy[language]): \(causes)", .dim)
  }

  /// What stands in the way, then what it needs and has.
  private func writeNeeds(of step: Step, into flow: inout Flow) {
    heading(StepWords.needs, into: &flow)
    let situation = incident.diagnosis.situation
    for obstacle in planned.obstacles {
      flow.item("⊘ ", .warning, obstacle.sentence(in: situation)[language])
    }
    let met = Explanation(incident.session, incident.diagnosis).needsMet(by: planned)
    let words = ExplanationText(situation, in: language)
    for line in words.lines(met) where line.role != .aside {
      flow.item("✓ ", .good, line.text, indent: 2 * line.depth)
    }
    if planned.obstacles.isEmpty && met.isEmpty {
      flow.paragraph(StepWords.needsNothing[language], .dim)
    }
  }

  private func writeRun(of step: Step, into flow: inout Flow) {
    guard !incident.commands(of: planned).isEmpty else { return }
    flow.blank()
    let place =
      entity == .incident
      ? StepWords.run : StepWords.run(on: incident.names.tag(entity))
    flow.paragraph(place[language], .strong)
    writeCommands(of: step, into: &flow)
  }

  /// What is to be seen afterwards, and what each thing that may be seen means.
  private func writeEndings(of step: Step, into flow: inout Flow) {
    if let expect = step.expect {
      flow.blank()
      labelled(ScreenWords.expect, filling.text(expect, at: entity), .good, &flow)
    }
    guard let look = step.look, let fact = incident.session.playbook.fact(look.fact) else { return }
    heading(StepWords.judged, into: &flow)
    for choice in fact.choices {
      let outcome = look.outcome(of: choice.name)
      flow.item(
        "\(outcome.mark) ", outcome.style, "\(choice.label[language]): \(outcome.word[language])")
    }
    labelled(ScreenWords.ifNot, ScreenWords.branchText[language], .dim, &flow)
  }

  private func writeSources(of step: Step, into flow: inout Flow) {
    guard !step.sources.isEmpty else { return }
    heading(StepWords.sources, into: &flow)
    for id in step.sources {
      let source = incident.session.playbook.sources.first { $0.id == id }
      let title = source?.title ?? (id == .practice ? ExplanationWords.practice[language] : id.name)
      flow.item("· ", .dim, title + (source?.dated.map { ", \($0)" } ?? ""), .dim)
    }
  }
}
