import Diagnosis
import Playbooks
import Wording

extension IncidentScreen {
  /// Takes a key or a paste: what lies on top first, then the pane, then the whole screen.
  mutating func take(_ input: Input) -> Transition {
    if isRecording { return .refuse(ScreenWords.recording) }
    if var top = overlay {
      if !top.isOnlyRead, !top.pagesRows, let moved = scrolled(by: input) {
        scroll = moved
        return .none
      }
      scroll = 0
      let step = top.take(input, incident)
      overlay = top
      if case .notes(let form) = top { noteDraft = form.field }
      return follow(step)
    }
    switch input {
    case .resize: return .none
    case .paste(let text): return takePaste(text)
    case .key(let key): return takeKey(key)
    }
  }

  /// Where a page key scrolls to; nil for any other.
  private func scrolled(by input: Input) -> Int? {
    switch input {
    case .key(.pageDown): scroll + page
    case .key(.pageUp): scroll - page
    default: nil
    }
  }

  private mutating func follow(_ step: OverlayStep) -> Transition {
    switch step {
    case .stay: return .none
    case .close:
      if !comeBack(fromOverlay: true) { overlay = nil }
      return .none
    case .refuse(let reason): return .refuse(reason)
    case .record(let happenings): return record(happenings)
    case .withdraw(let happenings): return record(happenings, revising: true)
    case .takeBack(let pasted):
      overlay = .takeBack(TakeBackForm(pasted))
      return .none
    case .write(let file): return .effects([.write(file)])
    case .read(let text):
      overlay = .proposals(ProposalForm(text, incident))
      return .none
    case .revise(let address):
      overlay = nil
      form = makeForm(address, isRevision: true)
      pane = .question
      return .none
    case .ask(let address):
      overlay = nil
      scroll = 0
      if form?.address != address { form = makeForm(address) }
      pane = .question
      return .none
    case .endTrial(let choice): return endTrial(choice)
    case .goBack(let jump): return record(jump.happenings, goingTo: jump.target)
    }
  }

  private mutating func takePaste(_ text: String) -> Transition {
    if pane == .question, form?.paste(text) == true { return .none }
    if pane == .end { return .refuse(ScreenWords.isClosedForGood) }
    show(.proposals(ProposalForm(text, incident)))
    return .none
  }

  private mutating func takeKey(_ key: Key) -> Transition {
    if pane == .end { return takeKeyAtEnd(key) }
    if Command.from(key) != .leave { isLeaving = false }
    if stepScroll != nil, takeStepKey(key) { return .none }
    if pane == .question, var form {
      let result = form.take(key)
      self.form = form
      switch result {
      case .handled:
        scroll = 0
        return .none
      case .refused(let reason): return .refuse(reason)
      case .answered(let answers): return answer(form, answers)
      case .notMine: break
      }
    }
    if isTrying, Command.from(key)?.isRefusedWhileTrying == true {
      return .refuse(WhatIfWords.refused)
    }
    if pane == .plan, let transition = takePlanKey(key) { return transition }
    return takeCommonKey(key)
  }

  private mutating func takePlanKey(_ key: Key) -> Transition? {
    let count = diagnosis.plan.steps.count
    if let number = key.number,
      number >= 1, number <= count
    {
      move(to: number - 1)
      return Transition.none
    }
    let command = Command.from(key)
    if let refusal = command.flatMap(refusal(of:)) { return .refuse(refusal) }
    if let row = command?.moved(planSelection, of: count) {
      move(to: row)
      return Transition.none
    }
    switch command {
    case .accept: return workOnStep()
    case .inFull: stepScroll = 0
    case .skip:
      guard let step = selectedStep else { return .refuse(planMessage) }
      show(.outcome(OutcomeForm(step, incident, skipping: true)))
    default: return nil
    }
    return Transition.none
  }

  private mutating func takeCommonKey(_ key: Key) -> Transition {
    let command = Command.from(key)
    if let refusal = command.flatMap(refusal(of:)) { return .refuse(refusal) }
    switch command {
    case .togglePlan: return toggle()
    case .why: show(.why(WhyPages(incident), scroll: 0))
    case .undo: show(.answers(selection: 0))
    case .causes: show(.causes(CauseList()))
    case .timeline: show(.timeline(TimelineList(incident)))
    case .note: show(.notes(NotesForm(noteDraft)))
    case .names: show(.names(NamesForm(incident)))
    case .paste: show(.text(TextForm()))
    case .close: show(.closing(ClosingForm(diagnosis)))
    case .phone: show(.phone(PhoneReading()))
    case .map: show(.map(TreeMap(incident)))
    case .whatIf: return toggleTrial()
    case .help: show(.help(hints, scroll: 0))
    case .pageDown: scroll += page
    case .pageUp: scroll -= page
    case .copy:
      if shownCommands.isEmpty { return .refuse(ScreenWords.nothingToCopy) }
      return copy(shownCommands.map(\.line).joined(separator: "\n"))
    case .file:
      guard let form = fileForm else { return .refuse(FileWords.nothingToWrite) }
      show(.file(form))
    case .editor: return .effects([.editNote(NoteDraft(incident))])
    case .report: return showReport()
    case .block:
      guard pane == .question, let offer = form.flatMap({ incident.block(for: $0.address) }) else {
        return .refuse(ScreenWords.noBlock)
      }
      return copy(offer.block.run)
    case .leave: return goUp()
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .none
  }

  private mutating func takeKeyAtEnd(_ key: Key) -> Transition {
    let command = Command.from(key)
    if let moved = command?.scrolled(scroll, page: page) {
      scroll = moved
      return .none
    }
    switch command {
    case .accept, .leave: return .to(.start)
    case .report: return showReport()
    case .why: show(.why(WhyPages(incident), scroll: 0))
    case .causes: show(.causes(CauseList()))
    case .timeline: show(.timeline(TimelineList(incident)))
    case .map: show(.map(TreeMap(incident)))
    case .help: show(.help(hints, scroll: 0))
    default: return .refuse(ScreenWords.isClosedForGood)
    }
    return .none
  }

  mutating func show(_ top: Overlay) {
    scroll = 0
    overlay = top
  }

  /// Nothing is said before the terminal has answered.
  private func copy(_ text: String) -> Transition { .effects([.copy(text)]) }

  private func showReport() -> Transition {
    .effects([.showReport(headline: Headline(session, language).text)])
  }

  private mutating func move(to position: Int) {
    planSelection = position
    scroll = 0
    if stepScroll != nil { stepScroll = 0 }
  }

  private mutating func toggle() -> Transition {
    scroll = 0
    stepScroll = nil
    if pane == .question {
      pane = .plan
      return .none
    }
    pane = .question
    return .none
  }

  /// Begins an open step, or asks how the one under way ended.
  private mutating func workOnStep() -> Transition {
    if isAtEnd {
      if isTrying { return .refuse(WhatIfWords.refused) }
      show(.closing(ClosingForm(diagnosis)))
      return .none
    }
    guard let step = selectedStep else { return .refuse(planMessage) }
    if incident.isUnderWay(step) {
      show(.outcome(OutcomeForm(step, incident, skipping: false)))
      return .none
    }
    if session.playbook.step(step.address.step)?.risk == .destructive {
      show(.confirm(ConfirmForm(step)))
      return .none
    }
    if case .ended(let outcome) = step.state {
      show(.again(AgainForm(step.address, outcome)))
      return .none
    }
    return record([.stepStarted(step.address)])
  }

  /// Records an answer; a replaced one is taken back in the same breath.
  private mutating func answer(_ form: QuestionForm, _ answers: [Answer]) -> Transition {
    let reading = ValueReading(session.playbook)
    var observations: [Observation] = []
    for answer in answers {
      guard case .values(let written) = answer else {
        observations.append(Observation(form.address, answer, from: .answer))
        continue
      }
      var values: [String] = []
      for value in written {
        do throws(ValueFault) {
          values.append(try reading.value(value, of: form.fact))
        } catch {
          return .refuse(error.sentence(of: value))
        }
      }
      observations.append(Observation(form.address, .values(values), from: .answer))
    }
    let isKnown = diagnosis.situation.evidence.facts[form.address]?.isAnswered == true
    if form.isRevision && isKnown && observations.count == 1 {
      return record([.revised(observations[0])], revising: true)
    }
    let withdrawn: [Happening] = form.isRevision ? [.withdrawn(form.address)] : []
    return record(
      withdrawn + observations.map { .observed($0) }, revising: form.isRevision)
  }
}
