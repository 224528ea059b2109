import Diagnosis
import Playbooks
import Wording

extension ReferencePage {
  /// A step that is not in the plan: what it does, its risk, and why it is not there.
  func write(_ step: Step, into flow: inout Flow) {
    let entity = entity(of: step.kind)
    flow.paragraph(text(step.title, at: entity), .strong)
    flow.item("\(PaletteWords.risk[language]): ", .dim, step.risk.word[language])
    flow.blank()
    flow.paragraph("\(PaletteWords.notInPlan[language]):", .dim)
    writeAbsence(of: step, at: entity, into: &flow)
    flow.blank()
    if let warning = step.warning { flow.item("! ", .danger, text(warning, at: entity), .danger) }
    if let instruction = step.instruction { flow.paragraph(text(instruction, at: entity)) }
    write(step.run, at: entity, into: &flow)
    if let expect = step.expect {
      flow.item("\(ScreenWords.expect[language]): ", .good, text(expect, at: entity))
    }
    switch step.undo {
    case .noneNeeded: break
    case .impossible(let why):
      flow.item(
        "\(ScreenWords.undo[language]): ", .danger,
        "\(ScreenWords.cannotUndo[language]). \(text(why, at: entity))")
    case .by(let undo, let commands):
      flow.item("\(ScreenWords.undo[language]): ", .dim, text(undo, at: entity))
      write(commands, at: entity, into: &flow)
    }
    flow.blank()
    write(step.sources, into: &flow)
  }

  private func writeAbsence(of step: Step, at entity: Entity, into flow: inout Flow) {
    let bringing = playbook.causes.filter { $0.recover.contains(step.id) }
    guard let incident else {
      flow.paragraph(PaletteWords.noIncident[language])
      writeBringing(bringing, nil, into: &flow)
      return
    }
    let diagnosis = incident.diagnosis
    if incident.session.closing != nil {
      flow.paragraph(PaletteWords.closedIncident[language])
      return
    }
    if diagnosis.subjects.areBack {
      flow.paragraph(PaletteWords.subjectsBack[language])
      return
    }
    if let when = step.when, diagnosis.situation.truth(of: when, at: entity) == .no {
      flow.paragraph(PaletteWords.doesNotBelong[language])
      for address in diagnosis.situation.answers(readBy: when, at: entity).sorted() {
        guard let state = diagnosis.situation.evidence.facts[address] else { continue }
        let label = incident.names.label(address, among: diagnosis.situation.entities)
        flow.item("  · ", .dim, "\(label): \(incident.names.value(state, of: address.fact))")
      }
      return
    }
    writeBringing(bringing, incident, into: &flow)
    let isPossible = diagnosis.verdicts.contains { verdict in
      verdict.verdict == .possible && bringing.contains { $0.id == verdict.cause }
    }
    if isPossible, step.risk != .safe {
      flow.paragraph(PaletteWords.onlyPossible[language], .dim)
    }
  }

  /// The causes that bring it, with what an incident says of them.
  private func writeBringing(
    _ causes: [Cause], _ incident: Incident?, into flow: inout Flow
  ) {
    guard !causes.isEmpty else {
      flow.paragraph(PaletteWords.noCause[language])
      return
    }
    flow.paragraph(PaletteWords.bringers[language])
    for cause in causes {
      let title = text(cause.title, at: entity(of: cause.kind))
      let verdict = Verdict.tellingFirst.first { verdict in
        incident?.diagnosis.verdicts.contains { $0.cause == cause.id && $0.verdict == verdict }
          == true
      }
      let line = verdict.map { PaletteWords.bringsIt(title, $0.word)[language] } ?? title
      flow.item("  · ", .dim, line)
    }
  }
}
