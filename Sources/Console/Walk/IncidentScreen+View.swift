import Diagnosis
import Playbooks
import Wording

extension IncidentScreen: HasHints {
  var hints: [Hint] {
    if let overlay { return overlay.hints }
    switch pane {
    case .end: return [Hint("Enter", KeyWords.back), Hint(.why), Hint(.pageDown), Hint(.report)]
    case .question: return questionHints
    case .plan: return planHints
    }
  }

  var helpHint: Hint? {
    if overlay != nil { return nil }
    return isTyping ? Hint("F1", KeyWords.help) : Hint(.help)
  }

  private var copyRefusal: Text? {
    let hasCommand = form.map { !incident.findOutCommands(for: $0.address).isEmpty } ?? false
    return hasCommand ? nil : ScreenWords.nothingToCopy
  }

  private var fileRefusal: Text? {
    shownCommands.isEmpty ? FileWords.nothingToWrite : nil
  }

  private var blockRefusal: Text? {
    let hasBlock = form.map { incident.block(for: $0.address) != nil } ?? false
    return hasBlock ? nil : ScreenWords.noBlock
  }

  private var questionHints: [Hint] {
    if form?.isTyping == true {
      return [Hint("Enter", KeyWords.answer), Hint("Esc", KeyWords.back)]
    }
    var hints = [Hint("↑↓", KeyWords.move), Hint(.accept, KeyWords.answer)]
    if case .several = form?.shape { hints.append(Hint(.mark)) }
    return hints + [
      Hint(.why), Hint(.undo), Hint(.togglePlan), Hint(.leave),
      Hint(.copy, unless: copyRefusal), Hint(.paste), Hint(.block, unless: blockRefusal),
      Hint(.note), Hint(.names), Hint(.close), Hint(.file, unless: fileRefusal), Hint(.editor),
      Hint(.report),
    ]
  }

  private var planHints: [Hint] {
    [Hint("↑↓", KeyWords.move), acceptHint, Hint(.copy, unless: stepCopyRefusal)]
      + [
        Hint(.why), Hint(.undo),
        Hint(
          .togglePlan, KeyWords.question, unless: form == nil ? ScreenWords.noQuestionLeft : nil),
        Hint(.leave), Hint(.close), Hint(.skip, unless: skipRefusal), Hint(.note), Hint(.paste),
        Hint(.names), Hint(.file, unless: fileRefusal), Hint(.editor), Hint(.report),
      ]
  }

  /// What Enter does in the plan.
  private var acceptHint: Hint {
    if isAtEnd { return Hint(.accept, KeyWords.close) }
    guard let step = selectedStep else { return Hint(.accept, KeyWords.begin, unless: planMessage) }
    switch step.state {
    case .open where incident.isUnderWay(step), .ended where incident.isUnderWay(step):
      return Hint(.accept, KeyWords.outcome)
    case .open: return Hint(.accept, KeyWords.begin)
    case .ended: return Hint(.accept, KeyWords.again)
    case .waiting, .locked:
      return Hint(.accept, KeyWords.begin, unless: ScreenWords.nothingOpen)
    }
  }

  private var stepCopyRefusal: Text? {
    let hasCommand = selectedStep.map { !incident.commands(of: $0).isEmpty } ?? false
    return hasCommand ? nil : ScreenWords.nothingToCopy
  }

  private var skipRefusal: Text? {
    guard let step = selectedStep else { return planMessage }
    if case .ended(.verified) = step.state { return ScreenWords.alreadyVerified }
    return nil
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
    QuestionText(question, incident).write(into: &flow)
    frame.draw(flow, in: main, scrolledBy: scroll, language)
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
