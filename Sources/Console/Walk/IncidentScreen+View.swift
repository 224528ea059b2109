import Diagnosis
import Playbooks
import Wording

extension IncidentScreen: HasHints {
  var hints: [Hint] {
    if let overlay { return overlay.hints + (isTyping ? [] : [Hint(.find)]) }
    return isTrying ? Hint.whileTrying(paneHints) : paneHints
  }

  private var paneHints: [Hint] {
    switch pane {
    case .end:
      return [
        Hint("Enter", KeyWords.back), Hint("↑↓", KeyWords.scroll), Hint(.why), Hint(.causes),
        Hint(.timeline), Hint(.find), Hint(.map),
        Hint(.whatIf, unless: ScreenWords.isClosedForGood), Hint(.report), Hint(.language),
      ]
    case .question: return questionHints
    case .plan: return stepScroll == nil ? planHints : stepHints
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

  /// Why nothing can be read out here.
  private var phoneRefusal: Text? {
    if case .nothing = incident.focus { PhoneWords.nothing } else { nil }
  }

  private var questionHints: [Hint] {
    if form?.isTyping == true {
      return [
        Hint("Enter", KeyWords.answer), Hint("Esc", KeyWords.back), Hint("F2", LanguageWords.key),
      ]
    }
    var hints = [Hint("↑↓", KeyWords.move), Hint(.accept, KeyWords.answer)]
    if case .several = form?.shape { hints.append(Hint(.mark)) }
    return hints + [
      Hint(.why), Hint(.undo), Hint(.togglePlan), Hint(.find), Hint(.leave),
      Hint(.copy, unless: copyRefusal), Hint(.paste), Hint(.block, unless: blockRefusal),
      noteHint, Hint(.causes), Hint(.timeline), Hint(.map), Hint(.whatIf),
      Hint(.names), Hint(.close), Hint(.phone, unless: phoneRefusal),
      Hint(.file, unless: fileRefusal), Hint(.editor), Hint(.report), Hint(.language),
    ]
  }

  /// A note that was begun is not forgotten.
  private var noteHint: Hint {
    Hint(.note, noteDraft.isEmpty ? KeyWords.notes : NoteWords.halfTyped)
  }

  var planHints: [Hint] {
    [
      Hint("↑↓", KeyWords.move), acceptHint, Hint(.copy, unless: stepCopyRefusal), Hint(.why),
      Hint(.undo), Hint(.find), Hint(.leave),
      Hint(
        .togglePlan, KeyWords.question, unless: form == nil ? ScreenWords.noQuestionLeft : nil),
      Hint(.inFull, unless: selectedStep == nil ? planMessage : nil), Hint(.close),
      Hint(.skip, unless: skipRefusal), noteHint, Hint(.causes), Hint(.timeline), Hint(.map),
      Hint(.whatIf), Hint(.paste), Hint(.names), Hint(.phone, unless: phoneRefusal),
      Hint(.file, unless: fileRefusal), Hint(.editor), Hint(.report), Hint(.language),
    ]
  }

  /// What Enter does in the plan.
  private var acceptHint: Hint {
    if isAtEnd {
      return Hint(.accept, KeyWords.close, unless: isTrying ? WhatIfWords.refused : nil)
    }
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
    let right = frame.size.columns >= 60 ? last ?? "" : ""
    let left = frame.size.columns - right.displayWidth - "\(incident.number)".displayWidth - 17
    let tried = isTrying ? "\(WhatIfWords.head[language])  " : ""
    let text = Headline(session, language).text(within: left - tried.displayWidth)
    let chrome = isTrying ? chrome.saying(WhatIfWords.nothingRecorded) : chrome
    let body = chrome.frame(&frame, head: "\(tried)\(incident.number)  \(text)", right: right)
    if let overlay {
      overlay.draw(on: &frame, in: body, incident, scrolledBy: scroll)
      return
    }
    let room = Room(frame.size)
    switch pane {
    case .end:
      let area = body.inset(top: room == .narrow ? 0 : 1, left: 2, right: 1)
      EndText(incident).draw(on: &frame, in: area, scrolledBy: scroll)
    case .question: drawQuestion(on: &frame, in: body, room)
    case .plan:
      if let stepScroll, let step = selectedStep {
        return drawStep(step, scrolledBy: stepScroll, on: &frame, in: body)
      }
      drawPlan(on: &frame, in: body, room)
    }
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
