import Diagnosis
import Playbooks
import Wording

extension IncidentScreen {
  /// Takes a key or a paste: what lies on top first, then the pane, then the whole screen.
  mutating func take(_ input: Input) -> Transition {
    if isRecording { return .refuse(ScreenWords.recording) }
    if var top = overlay {
      if let rows = Self.rows(scrolledBy: input), !top.isOnlyRead {
        scroll += rows
        return .none
      }
      scroll = 0
      let step = top.take(input, incident)
      overlay = top
      return follow(step)
    }
    switch input {
    case .resize: return .none
    case .paste(let text): return takePaste(text)
    case .key(let key): return takeKey(key)
    }
  }

  /// How far a key scrolls; nil for any other.
  private static func rows(scrolledBy input: Input) -> Int? {
    switch input {
    case .key(.pageDown): 5
    case .key(.pageUp): -5
    default: nil
    }
  }

  private mutating func follow(_ step: OverlayStep) -> Transition {
    switch step {
    case .stay: return .none
    case .close:
      overlay = nil
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
    switch command {
    case .up where count > 0: move(to: (planSelection + count - 1) % count)
    case .down where count > 0: move(to: (planSelection + 1) % count)
    case .accept: return workOnStep()
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
    case .note: show(.text(TextForm(.note)))
    case .names: show(.names(NamesForm(incident)))
    case .paste: show(.text(TextForm(.paste)))
    case .close: show(.closing(ClosingForm(diagnosis)))
    case .help: show(.help(hints, scroll: 0))
    case .pageDown: scroll += 5
    case .pageUp: scroll -= 5
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
    case .leave:
      if let form, form.isRevision {
        settle()
        return .none
      }
      return .to(.start)
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .none
  }

  private mutating func takeKeyAtEnd(_ key: Key) -> Transition {
    switch Command.from(key) {
    case .accept, .leave: return .to(.start)
    case .report: return showReport()
    case .why: show(.why(WhyPages(incident), scroll: 0))
    case .help: show(.help(hints, scroll: 0))
    case .pageDown: scroll += 5
    case .pageUp: scroll = max(0, scroll - 5)
    default: return .refuse(ScreenWords.isClosedForGood)
    }
    return .none
  }

  private mutating func show(_ top: Overlay) {
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
  }

  private mutating func toggle() -> Transition {
    scroll = 0
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
      show(.closing(ClosingForm(diagnosis)))
      return .none
    }
    guard let step = selectedStep else { return .refuse(planMessage) }
    if incident.isUnderWay(step) {
      show(.outcome(OutcomeForm(step, incident, skipping: false)))
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
