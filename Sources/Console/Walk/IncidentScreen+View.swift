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

  private var questionHints: [Hint] {
    if form?.isTyping == true {
      return [Hint("Enter", KeyWords.answer), Hint("Esc", KeyWords.back)]
    }
    var hints = [Hint("↑↓", KeyWords.move), Hint(.accept, KeyWords.answer)]
    if case .several = form?.shape { hints.append(Hint(.mark)) }
    return hints + [
      Hint(.why), Hint(.undo), Hint(.togglePlan), Hint(.leave), Hint(.note), Hint(.copy),
      Hint(.paste), Hint(.names), Hint(.close),
    ]
  }

  private var planHints: [Hint] {
    let isUnderWay = selectedStep.map { self.isUnderWay($0) } ?? false
    var hints = [
      Hint("↑↓", KeyWords.move), Hint(.accept, isUnderWay ? KeyWords.outcome : KeyWords.begin),
      Hint(.why), Hint(.undo),
    ]
    if form != nil { hints.append(Hint(.togglePlan, KeyWords.question)) }
    return hints + [
      Hint(.copy), Hint(.close), Hint(.skip), Hint(.leave), Hint(.note), Hint(.paste),
      Hint(.names),
    ]
  }

  func draw(on frame: inout Frame, chrome: Chrome, _ time: LocalTime) {
    let last = session.events.last.map {
      "\(ScreenWords.lastEvent[language]) \(time.clock($0.at))"
    }
    let isWide = frame.size.columns >= 72 && frame.size.rows >= 20
    let right = frame.size.columns >= 60 ? last ?? "" : ""
    let room = frame.size.columns - right.displayWidth - "\(number)".displayWidth - 17
    let headline = "\(number)  \(Headline(session, language).text(within: room))"
    let body = chrome.frame(&frame, head: headline, right: right)
    if let overlay {
      overlay.draw(on: &frame, in: body.inset(left: 2, right: 1), self)
      return
    }
    switch pane {
    case .end:
      var flow = Flow(width: body.columns - 3)
      EndText(self).write(into: &flow)
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
      KnownColumn(self, rows: left.rows).write(into: &flow)
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
    let text = QuestionText(question, self)
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
    guard !diagnosis.plan.steps.isEmpty else {
      var flow = Flow(width: body.columns - 3)
      flow.paragraph(planMessage[language])
      frame.draw(flow, in: body.inset(top: 1, left: 2, right: 1), language)
      return
    }
    let listRows = diagnosis.plan.steps.count + (isWide ? 1 : 0)
    let share = isWide ? body.rows / 2 : max(2, body.rows / 3)
    let (top, bottom) = body.split(top: min(listRows, share))
    var list = Flow(width: top.columns - 2)
    PlanList(self).write(into: &list)
    frame.draw(list, in: top.inset(left: 1, right: 1), by: "↑↓", language)
    frame.rule(row: 0, in: bottom)
    var detail = Flow(width: bottom.columns - 3)
    if let step = selectedStep { StepText(step, self).write(into: &detail) }
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

  /// The commands of a step that apply here, filled in.
  func commands(of step: PlannedStep) -> [String] {
    guard let run = session.playbook.step(step.address.step)?.run else { return [] }
    return filled(run, at: step.address.entity)
  }

  /// The read-only commands that find out the answer to the question.
  var findOutCommands: [String] {
    guard let form, let findOut = form.fact.findOut else { return [] }
    return Array(filled(findOut.run, at: form.address.entity).prefix(1))
  }

  private func filled(_ commands: [Playbooks.Command], at entity: Entity) -> [String] {
    let situation = diagnosis.situation
    let filling = Filling(situation, language)
    return commands.filter { command in
      command.when.map { situation.truth(of: $0, at: entity) != .no } ?? true
    }.map { filling.command($0.line, at: entity) }
  }
}
