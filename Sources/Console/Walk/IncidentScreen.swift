import Diagnosis
import Playbooks
import Wording

/// An incident being worked on: the question or the plan, with whatever lies on top.
struct IncidentScreen: Sendable {
  enum Pane: Sendable {
    case question
    case plan
    case end
  }

  /// What is worked on; its focus follows the pane.
  var worked: Incident
  var pane = Pane.question {
    // A step is read where the plan is, and nowhere else takes its keys.
    didSet { if pane != .plan { stepScroll = nil } }
  }
  /// The question on the screen; nil when none is left.
  var form: QuestionForm?
  /// The step of the plan that is shown in full.
  var planSelection = 0
  var scroll = 0
  /// How many rows a page of what is scrolled has.
  var page = 10
  /// How far the selected step is read, where it fills the screen; nil while the plan is shown.
  var stepScroll: Int?
  var overlay: Overlay?
  /// A note that was begun and put away, for when the person comes back to it.
  var noteDraft = LineField()
  /// Whether the person was just told that leaving loses something typed.
  var isLeaving = false
  /// The places from which the search led away, the latest last.
  var origins: [Origin] = []
  /// Whether a recording is under way, so that no second one begins.
  private(set) var isRecording = false
  /// Whether the change now being recorded replaces an earlier answer.
  private var isRevising = false
  /// The question to go to once the change now being recorded is.
  private var goesTo: FactAddress?
  /// What is tried without being recorded; nil while everything counts.
  var trial: Trial?

  init(
    _ number: IncidentNumber, _ session: Session, _ language: Language, _ time: LocalTime,
    refused: [RefusedEvent], keys: KeyTable = .usual
  ) {
    worked = Incident(number, session, language, time, refused: refused)
    worked.keys = keys
    settle()
    if !refused.isEmpty { overlay = .message(Self.misfits(refused)) }
  }

  /// What is said of recorded events that the playbook no longer understands.
  private static func misfits(_ refused: [RefusedEvent]) -> Text {
    let count = "\(refused.count)"
    let misfits = ScreenWords.noLongerFits
    let sentences = refused.prefix(8).map {
      Text("- \($0.refusal.sentence)", "- \($0.refusal.sentence)")
    }
    return
      ([ScreenWords.playbookChanged, Text("\(count) \(misfits):", "\(count) \(misfits):")]
      + sentences).joined(separator: "\n")
  }

  /// The incident, with what the person is at.
  var incident: Incident {
    var incident = worked
    incident.page = page
    switch pane {
    case .question: incident.focus = form.map { .question($0.address) } ?? .nothing
    case .plan: incident.focus = selectedStep.map { .step($0) } ?? .nothing
    case .end: incident.focus = .nothing
    }
    return incident
  }

  /// The language in which it is told; what has been worked out in another is told anew.
  var language: Language {
    get { worked.language }
    set {
      worked.language = newValue
      let incident = incident
      overlay?.tellAnew(incident)
    }
  }

  var session: Session { worked.session }
  var diagnosis: Diagnosis { worked.diagnosis }

  /// The events are on the disk: take them in and show what follows.
  mutating func recorded(_ events: [Event]) {
    if keepsTrying(beside: events) { return }
    took(events)
  }

  /// Shows what follows from events, be they recorded or only tried.
  mutating func took(_ events: [Event]) {
    let before = diagnosis
    if isRecording {
      if case .notes = overlay { noteDraft = LineField() }
      overlay = nil
    }
    do {
      try worked.apply(events)
    } catch {
      overlay = .message(error.sentence)
    }
    if isRevising { overlay = .difference(Difference(from: before, to: diagnosis), scroll: 0) }
    isRecording = false
    isRevising = false
    // A note changes nothing, so the work goes on where it was.
    let isOnlyNoted = events.allSatisfy {
      if case .noted = $0.happening { true } else { false }
    }
    if isOnlyNoted { return }
    let scrolled = stepScroll
    settle()
    // Whoever begins a step stays at it, wherever else the plan would go on.
    if case .stepStarted(let address) = events.last?.happening, diagnosis.plan[address] != nil {
      pane = .plan
      select(address)
      stepScroll = scrolled
    }
    if let goesTo, let form = makeForm(goesTo), session.closing == nil {
      self.form = form
      pane = .question
    }
    goesTo = nil
  }

  /// Nothing was recorded: what the person had typed is still there.
  mutating func recordingFailed() {
    isRecording = false
    isRevising = false
    goesTo = nil
    trial?.isTakenOver = false
  }

  /// Asks for events to be recorded, unless they contradict what is known.
  mutating func record(
    _ happenings: [Happening], revising: Bool = false, goingTo question: FactAddress? = nil
  ) -> Transition {
    guard !isRecording, !happenings.isEmpty else { return .refuse(ScreenWords.recording) }
    var trial = session
    do {
      try trial.apply(happenings.map { Event(at: 0, by: "", $0) })
    } catch {
      return .refuse(error.sentence)
    }
    isRevising = revising
    goesTo = question
    if isTrying { return tryOut(happenings) }
    return recording(happenings, of: trial)
  }

  /// Asks for events to be recorded, with the headline of the session that they lead to.
  mutating func recording(_ happenings: [Happening], of session: Session) -> Transition {
    isRecording = true
    var transition = Transition.effects([
      .record(happenings, headline: Headline(session, language).text)
    ])
    transition.notice = Notice(ScreenWords.recording, .dim)
    return transition
  }

  /// Puts the screen where the work goes on.
  mutating func settle() {
    scroll = 0
    stepScroll = nil
    origins = []
    planSelection = min(planSelection, max(0, diagnosis.plan.steps.count - 1))
    form = diagnosis.questions.first.flatMap { makeForm($0) }
    if session.closing != nil {
      pane = .end
      return
    }
    switch diagnosis.next {
    case .question(let address):
      form = makeForm(address)
      pane = .question
    case .step(let address), .escalate(let address?):
      pane = .plan
      select(address)
    case .escalate(nil), .close:
      pane = .plan
    }
  }

  private mutating func select(_ address: StepAddress) {
    planSelection = diagnosis.plan.steps.firstIndex { $0.address == address } ?? 0
  }

  func makeForm(_ address: FactAddress, isRevision: Bool = false) -> QuestionForm? {
    session.playbook.fact(address.fact).map {
      QuestionForm(address, $0, isRevision: isRevision, language)
    }
  }

  /// The step that the plan shows in full.
  var selectedStep: PlannedStep? {
    let steps = diagnosis.plan.steps
    return steps.indices.contains(planSelection) ? steps[planSelection] : nil
  }
}
