import Diagnosis
import Playbooks
import Wording

extension IncidentScreen: HasHints {
  var hints: [Hint] {
    if let overlay { return overlay.hints }
    switch pane {
    case .end: return [Hint("Enter", KeyWords.back), Hint(.why), Hint(.pageDown)]
    case .question: return questionHints
    case .plan: return planHints
    }
  }

  var helpHint: Hint? {
    if overlay != nil { return nil }
    return isTyping ? Hint("F1", KeyWords.help) : Hint(.help)
  }

  private var canCopy: Bool {
    form.map { !incident.findOutCommands(for: $0.address).isEmpty } ?? false
  }

  private var hasBlock: Bool {
    form.map { incident.block(for: $0.address) != nil } ?? false
  }

  private var questionHints: [Hint] {
    if form?.isTyping == true {
      return [Hint("Enter", KeyWords.answer), Hint("Esc", KeyWords.back)]
    }
    var hints = [Hint("↑↓", KeyWords.move), Hint(.accept, KeyWords.answer)]
    if case .several = form?.shape { hints.append(Hint(.mark)) }
    return hints + [
      Hint(.why), Hint(.undo), Hint(.togglePlan), Hint(.leave),
    ] + (canCopy ? [Hint(.copy)] : []) + (hasBlock ? [Hint(.block)] : []) + [
      Hint(.paste), Hint(.note), Hint(.names), Hint(.close),
    ]
  }

  private var planHints: [Hint] {
    var hints: [Hint] = []
    if isAtEnd {
      hints.append(Hint(.accept, KeyWords.close))
    } else if let step = selectedStep {
      hints.append(Hint("↑↓", KeyWords.move))
      switch step.state {
      case .open where incident.isUnderWay(step), .ended where incident.isUnderWay(step):
        hints.append(Hint(.accept, KeyWords.outcome))
      case .open: hints.append(Hint(.accept, KeyWords.begin))
      case .ended: hints.append(Hint(.accept, KeyWords.again))
      case .waiting, .locked: break
      }
      if !incident.commands(of: step).isEmpty { hints.append(Hint(.copy)) }
    }
    hints += [Hint(.why), Hint(.undo)]
    if form != nil { hints.append(Hint(.togglePlan, KeyWords.question)) }
    hints.append(Hint(.leave))
    if !isAtEnd { hints.append(Hint(.close)) }
    if selectedStep != nil { hints.append(Hint(.skip)) }
    return hints + [Hint(.note), Hint(.paste), Hint(.names)]
  }

  func draw(on frame: inout Frame, chrome: Chrome, _ time: LocalTime) {
    let last = session.events.last.map {
      "\(ScreenWords.lastEvent[language]) \(time.clock($0.at))"
    }
    let isWide = frame.size.columns >= 72 && frame.size.rows >= 20
    let right = frame.size.columns >= 60 ? last ?? "" : ""
    let room = frame.size.columns - right.displayWidth - "\(incident.number)".displayWidth - 17
    let headline = "\(incident.number)  \(Headline(session, language).text(within: room))"
    let body = chrome.frame(&frame, head: headline, right: right)
    if let overlay {
      overlay.draw(on: &frame, in: body.inset(left: 2, right: 1), incident, scrolledBy: scroll)
      return
    }
    switch pane {
    case .end:
      var flow = Flow(width: body.columns - 3)
      EndText(incident).write(into: &flow)
      frame.draw(
        flow, in: body.inset(left: 2, right: 1), scrolledBy: scroll, language)
    case .question: draw(question: form, on: &frame, in: body, isWide: isWide)
    case .plan: drawPlan(on: &frame, in: body, isWide: isWide)
    }
  }

  /// The question, with what is known beside it where there is room.
  private func draw(
    question: QuestionForm?, on frame: inout Frame, in body: Rect, isWide: Bool
  ) {
    var main = body.inset(left: 2, right: 1)
    if isWide {
      let (left, right) = body.split(left: 34)
      var flow = Flow(width: left.columns - 3)
      KnownColumn(incident, rows: left.rows).write(into: &flow)
      frame.draw(flow, in: left.inset(top: 1, left: 1, right: 2), language)
      frame.rule(column: 0, in: right)
      main = right.inset(top: 1, left: 2, right: 1)
    }
    var flow = Flow(width: main.columns)
    guard let question else {
      flow.paragraph(ScreenWords.noQuestionLeft[language])
      frame.draw(flow, in: main, language)
      return
    }
    let text = QuestionText(question, incident)
    text.write(into: &flow)
    let offset = frame.draw(flow, in: main, scrolledBy: scroll, language)
    if question.isTyping, let line = text.fieldRow(width: main.columns),
      (offset..<offset + main.rows - 1).contains(line)
    {
      let row = line - offset
      let window = question.field.window(columns: max(1, main.columns - 4))
      frame.cursor = Position(row: main.row + row, column: main.column + 4 + window.cursor)
    }
  }

  private func drawPlan(on frame: inout Frame, in body: Rect, isWide: Bool) {
    var body = body
    if isAtEnd || diagnosis.plan.steps.isEmpty {
      let lines = planMessage[language].wrapped(to: body.columns - 3)
      let (message, rest) = body.split(top: lines.count + (isWide ? 2 : 0))
      frame.write(
        lines: lines, in: message.inset(top: isWide ? 1 : 0, left: 2, right: 1), style: .strong)
      body = rest
    }
    var list = Flow(width: body.columns - 2)
    PlanList(incident, selected: planSelection).write(into: &list)
    guard selectedStep != nil else {
      frame.draw(list, in: body.inset(left: 1, right: 1), by: "↑↓", language)
      return
    }
    let share = isWide ? body.rows / 2 : max(2, body.rows / 3)
    let (top, bottom) = body.split(top: min(list.lines.count + (isWide ? 1 : 0), share))
    frame.draw(list, in: top.inset(left: 1, right: 1), by: "↑↓", language)
    frame.rule(row: 0, in: bottom)
    var detail = Flow(width: bottom.columns - 3)
    if let step = selectedStep { StepText(step, incident).write(into: &detail) }
    frame.draw(
      detail, in: bottom.inset(top: 1, left: 2, right: 1), scrolledBy: scroll, language)
  }

  /// What an empty plan means.
  var planMessage: Text {
    switch diagnosis.next {
    case .close: ScreenWords.allBack
    case .escalate: ScreenWords.escalateNow
    case .question, .step: ScreenWords.planEmpty
    }
  }

  /// Whether nothing is left but to close the incident.
  var isAtEnd: Bool {
    switch diagnosis.next {
    case .close, .escalate(nil): true
    case .question, .step, .escalate: false
    }
  }
}
