import Diagnosis
import Wording

extension App {
  /// What a flow must be as wide as, so that nothing of it is cut.
  private static let plainWidth = 400

  /// The screen as parts to be read, from the same values that are drawn.
  package var plainPage: PlainPage {
    var flow = Flow(width: Self.plainWidth, isPlain: true)
    var takesLines = false
    var readsText = false
    let shown: any HasHints
    let isSearch = palette?.isTyping == true
    if let palette {
      shown = palette
      palette.writePlain(into: &flow)
    } else {
      switch screen {
      case .start(let start):
        shown = start
        start.write(into: &flow, language, time)
      case .intake(let intake):
        shown = intake
        readsText = true
        intake.write(into: &flow)
      case .lookup(let lookup):
        shown = lookup
        lookup.writePlain(into: &flow)
      case .incident(let incident):
        shown = incident
        readsText = incident.overlay == nil && incident.pane != .end
        takesLines = incident.takesLines
        incident.writePlain(into: &flow)
      }
    }
    let sections = flow.draft.sections
    return PlainPage(
      sections: sections,
      hints: (shown.hints + [shown.helpHint].compactMap { $0 }).map(keys.showing),
      takesLines: takesLines,
      isTyping: sections.contains { $0.blocks.contains { $0.kind == .field } }, ownKeys: keys.named,
      isSearch: isSearch,
      readsText: readsText, language: language)
  }
}

extension IncidentScreen {
  /// Whether output is to be pasted, which has many lines.
  var takesLines: Bool {
    if case .text = overlay { true } else { false }
  }

  /// Whether a line of text is being typed, so that letters are no keys.
  var isTyping: Bool {
    switch overlay {
    case .text, .notes: true
    case .outcome(let form): form.isTyping
    case .closing(let form): form.isTyping
    case .names(let form): form.isTyping
    case .file(let form): form.isTyping
    case .help, .why, .causes, .timeline, .answers, .again, .confirm, .proposals, .difference,
      .message, .map, .trialEnd, .phone, .takeBack:
      false
    case nil: pane == .question && form?.isTyping == true
    }
  }

  func writePlain(into flow: inout Flow) {
    if isTrying {
      flow.section(.standing("what if"))
      flow.paragraph(WhatIfWords.nothingRecorded[language], .warning)
    }
    flow.section(.standing("head"))
    flow.paragraph("\(incident.number) \(Headline(session, language).text)", .title)
    if let overlay {
      flow.section(.body)
      overlay.write(into: &flow, incident)
      return
    }
    switch pane {
    case .end:
      flow.section(.body)
      EndText(incident).write(into: &flow)
    case .question:
      flow.section(.standing("verdicts"))
      VerdictColumn(incident).write(into: &flow)
      flow.section(.body)
      if let form {
        QuestionText(form, incident).write(into: &flow)
      } else {
        flow.paragraph(ScreenWords.noQuestionLeft[language])
      }
    case .plan where stepScroll != nil:
      flow.section(.body)
      if let step = selectedStep { writePlain(step, into: &flow) }
    case .plan:
      flow.section(.standing("verdicts"))
      VerdictColumn(incident).write(into: &flow)
      flow.section(.standing("next"))
      writeNext(into: &flow)
      flow.section(.list("plan"))
      PlanList(incident, selected: planSelection).write(into: &flow)
      flow.section(.body)
      if let step = selectedStep { writePlain(step, into: &flow) }
    }
  }
}

extension IncidentScreen {
  /// The step that is selected, and how it stands, which a screen says by its place and glyph.
  private func writePlain(_ step: PlannedStep, into flow: inout Flow) {
    let state = incident.isUnderWay(step) ? ScreenWords.underWay : step.state.word
    let place = PlainWords.step(planSelection + 1, of: diagnosis.plan.steps.count)
    flow.paragraph("\(place[language]): \(state[language])")
    StepText(step, incident).writeFull(into: &flow)
  }
}

extension LookupScreen {
  func writePlain(into flow: inout Flow) {
    flow.section(.standing("look up"))
    flow.paragraph(ScreenWords.lookupHint[language])
    flow.section(.body)
    write(into: &flow)
    flow.section(.standing("field"))
    flow.field(ScreenWords.typed[language], field)
  }
}
