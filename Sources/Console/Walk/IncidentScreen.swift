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
  private var worked: Incident
  /// Recorded events that the playbook no longer understands.
  let refused: [RefusedEvent]
  var pane = Pane.question
  /// The question on the screen; nil when none is left.
  var form: QuestionForm?
  /// The step of the plan that is shown in full.
  var planSelection = 0
  var scroll = 0
  var overlay: Overlay?
  /// Whether a recording is under way, so that no second one begins.
  private(set) var isRecording = false
  /// Whether the change now being recorded replaces an earlier answer.
  private var isRevising = false

  init(
    _ number: IncidentNumber, _ session: Session, _ language: Language, refused: [RefusedEvent]
  ) {
    worked = Incident(number, session, language)
    self.refused = refused
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
    let before = diagnosis
    if isRecording { overlay = nil }
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
    if !isOnlyNoted { settle() }
  }

  /// Nothing was recorded: what the person had typed is still there.
  mutating func recordingFailed() {
    isRecording = false
    isRevising = false
  }

  /// Asks for events to be recorded, unless they contradict what is known.
  mutating func record(_ happenings: [Happening], revising: Bool = false) -> Transition {
    guard !isRecording, !happenings.isEmpty else { return .refuse(ScreenWords.recording) }
    var trial = session
    do {
      try trial.apply(happenings.map { Event(at: 0, by: "", $0) })
    } catch {
      return .refuse(error.sentence)
    }
    isRecording = true
    isRevising = revising
    var transition = Transition.effects([
      .record(happenings, headline: Headline(trial, language).text)
    ])
    transition.notice = Notice(ScreenWords.recording, .dim)
    return transition
  }

  /// Puts the screen where the work goes on.
  mutating func settle() {
    scroll = 0
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
