import Diagnosis
import Playbooks
import Wording

/// How much there is room for on an incident's screen.
enum Room: Sendable {
  /// One pane.
  case narrow
  /// Two panes.
  case usual
  /// Three panes, or two good ones.
  case wide

  init(_ size: Size) {
    switch size.columns {
    case _ where size.rows < 20: self = .narrow
    case ..<72: self = .narrow
    case ..<120: self = .usual
    default: self = .wide
    }
  }
}

extension IncidentScreen {
  /// The question, with what is known beside it where there is room, and the verdicts beside both.
  func drawQuestion(on frame: inout Frame, in body: Rect, _ room: Room) {
    var main = body.inset(left: 2, right: 1)
    if room != .narrow {
      let share = body.columns * 3 / 10
      let (left, right) = body.split(left: min(max(34, share), 44))
      drawKnown(on: &frame, in: left.inset(top: 1, left: 1, right: 2), room)
      frame.rule(column: 0, in: right)
      main = right.inset(top: 1, left: 2, right: 1)
      if room == .wide {
        let (middle, far) = right.split(left: min(max(50, right.columns * 3 / 5), 84))
        main = middle.inset(top: 1, left: 2, right: 2)
        frame.rule(column: 0, in: far)
        let pane = far.inset(top: 1, left: 2, right: 1).readable
        var verdicts = Flow(width: pane.columns)
        VerdictColumn(incident).writeInFull(into: &verdicts)
        frame.draw(verdicts, in: pane, by: "w", language)
      }
    }
    main = main.readable
    let flow = Flow.fitting(main.size) { flow in
      guard let form else {
        flow.paragraph(ScreenWords.noQuestionLeft[language])
        return
      }
      QuestionText(form, incident).write(into: &flow)
    }
    frame.draw(flow, in: main, scrolledBy: scroll, language)
  }

  private func drawKnown(on frame: inout Frame, in area: Rect, _ room: Room) {
    var flow = Flow(width: area.columns)
    var verdicts = Flow(width: area.columns)
    if room == .usual { VerdictColumn(incident).write(into: &verdicts, rows: area.rows / 2) }
    let taken = verdicts.lines.isEmpty ? 0 : verdicts.lines.count + 1
    KnownColumn(incident).write(into: &flow, rows: area.rows - taken)
    if taken > 0 { flow.blank() }
    flow.add(verdicts)
    frame.draw(flow, in: area, language)
  }

  /// The plan: beside the step in full, above it, or with it unfolded, as there is room.
  func drawPlan(on frame: inout Frame, in body: Rect, _ room: Room) {
    switch room {
    case .narrow: drawUnfolded(on: &frame, in: body.inset(left: 1, right: 1))
    case .usual:
      let list = planList(width: body.columns - 2)
      let most = selectedStep == nil ? body.rows : body.rows / 2
      let (top, bottom) = body.split(top: min(list.lines.count + 1, most))
      frame.draw(list, in: top.inset(left: 1, right: 1), by: "↑↓", language)
      guard selectedStep != nil else { return }
      frame.rule(row: 0, in: bottom)
      // How the step is read in full stands where it is read in part.
      let hint = " → \(StepWords.inFull[language]) "
      frame.write(
        hint, at: Position(row: 0, column: bottom.columns - hint.displayWidth - 2), in: bottom,
        style: .dim)
      drawStep(on: &frame, in: bottom.inset(top: 1, left: 2, right: 1))
    case .wide:
      let (left, right) = body.split(left: min(max(50, body.columns * 2 / 5), 74))
      let pane = left.inset(top: 1, left: 1, right: 2)
      frame.draw(planList(width: pane.columns), in: pane, by: "↑↓", language)
      frame.rule(column: 0, in: right)
      drawStep(on: &frame, in: right.inset(top: 1, left: 2, right: 1))
    }
  }

  private func planList(width: Int) -> Flow {
    var list = Flow(width: width)
    writeNext(into: &list)
    PlanList(incident, selected: planSelection).write(into: &list)
    return list
  }

  private func drawStep(on frame: inout Frame, in area: Rect) {
    guard let step = selectedStep else { return }
    let area = area.readable
    let detail = Flow.fitting(area.size) { StepText(step, incident).write(into: &$0) }
    frame.draw(detail, in: area, scrolledBy: scroll, language)
  }

  /// One pane: the selected step is unfolded in its place.
  private func drawUnfolded(on frame: inout Frame, in area: Rect) {
    var flow = Flow(width: area.columns, isAiry: false)
    if selectedStep == nil || isAtEnd { writeNext(into: &flow) }
    PlanList(incident, selected: planSelection).write(into: &flow) { flow in
      guard let step = selectedStep else { return }
      var detail = Flow(width: flow.width - 2, isAiry: false)
      StepText(step, incident).write(into: &detail, isTitled: false)
      flow.add(detail, indent: 2)
      flow.extendFocus()
    }
    frame.draw(flow, in: area, scrolledBy: scroll, language)
  }

  /// The one thing to do now.
  func writeNext(into flow: inout Flow) {
    flow.paragraph(nextText[language], .strong)
    if diagnosis.plan.steps.isEmpty, case .question = diagnosis.next {
      flow.paragraph(planMessage[language], .dim)
    }
    flow.blank()
  }

  private var nextText: Text {
    switch diagnosis.next {
    case .step(let address), .escalate(let address?):
      let title = session.playbook.step(address.step)?.title ?? Text(verbatim: address.step.name)
      let isUnderWay = diagnosis.plan[address].map(incident.isUnderWay) ?? false
      return isUnderWay ? PlanWords.underWay(title) : PlanWords.next(title)
    case .question(let address):
      let label = session.playbook.fact(address.fact)?.label ?? Text(verbatim: address.fact.name)
      return PlanWords.answerNext(label)
    case .close, .escalate: return planMessage
    }
  }
}
