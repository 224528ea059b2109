import Diagnosis
import Playbooks
import Wording

/// The whole user interface as a value: messages go in, effects and frames come out.
///
/// Nothing is shown as recorded before `Message.recorded` says that it is.
package struct App: Sendable {
  package let language: Language
  package let time: LocalTime
  private let codeNames: CodeNames
  private(set) var screen: Screen
  private(set) var notice: Notice?
  private var playbook: Playbook?
  /// What to do once the playbook is there.
  private var awaiting: Awaiting?

  private enum Awaiting: Sendable {
    case intake
    case lookup
  }

  enum Screen: Sendable {
    case start(StartScreen)
    case intake(IntakeScreen)
    case lookup(LookupScreen)
    case incident(IncidentScreen)
  }

  /// The start screen over the incidents that are not closed, newest first.
  package init(
    language: Language, time: LocalTime, unfinished: [IncidentLine], codeNames: CodeNames
  ) {
    self.language = language
    self.time = time
    self.codeNames = codeNames
    screen = .start(StartScreen(unfinished: unfinished))
  }

  /// Takes a message in and says what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .input(.resize): return []
    case .input(let input):
      notice = nil
      let effects = take(input)
      if case .paste(let text) = input, notice == nil {
        notice = .pasted(text, isForAnIncident: hasWhatToRecord)
      }
      return effects
    case .pasteWasCut(let count):
      notice = .cut(notice, after: count)
      return []
    case .mouse(let mouse, let size): return take(mouse, on: size)
    case .copied(let text, let outcome): return tell { $0.copied(text, outcome) }
    case .wrote(let outcome): return tell { $0.wrote(outcome) }
    case .edited(let outcome): return tell { $0.edited(outcome) }
    case .paged(let outcome): return tell { $0.paged(outcome) }
    case .playbook(let playbook): return playbookArrived(playbook)
    case .unfinished(let lines):
      if case .start = screen { screen = .start(StartScreen(unfinished: lines)) }
      return []
    case .opened(let number, let events): return open(number, events)
    case .recorded(let events):
      guard case .incident(var incident) = screen else { return [] }
      incident.recorded(events)
      screen = .incident(incident)
      notice = .recorded(events)
      return []
    case .failed(let text):
      awaiting = nil
      switch screen {
      case .incident(var incident):
        incident.recordingFailed()
        screen = .incident(incident)
      case .intake(var intake):
        intake.beginningFailed()
        screen = .intake(intake)
      case .start, .lookup: break
      }
      notice = Notice(text, .danger)
      return []
    }
  }

  /// Whether Enter would record what was pasted.
  private var hasWhatToRecord: Bool {
    guard case .incident(let incident) = screen else { return false }
    if case .proposals(let form) = incident.overlay { return form.count > 0 }
    return true
  }

  /// Tells the incident what came of something that it asked for.
  private mutating func tell(_ outcome: (inout IncidentScreen) -> Transition) -> [Effect] {
    guard case .incident(var incident) = screen else { return [] }
    let step = outcome(&incident)
    screen = .incident(incident)
    return follow(step)
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    // Everything is recorded, so leaving at once loses nothing.
    case .key(.control("c")): return [.quit]
    case .key(.control("l")): return [.redraw]
    case .key(.control("z")): return [.suspend]
    default: break
    }
    let step: Transition
    switch screen {
    case .start(var start):
      step = start.take(input)
      screen = .start(start)
    case .intake(var intake):
      step = intake.take(input)
      screen = .intake(intake)
    case .lookup(var lookup):
      step = lookup.take(input)
      screen = .lookup(lookup)
    case .incident(var incident):
      step = incident.take(input)
      screen = .incident(incident)
    }
    return follow(step)
  }

  private mutating func follow(_ transition: Transition) -> [Effect] {
    notice = transition.notice
    switch transition.goTo {
    case .nowhere: return transition.effects
    case .start:
      screen = .start(StartScreen(unfinished: []))
      return transition.effects + [.listUnfinished]
    case .intake: return transition.effects + need(.intake)
    case .lookup: return transition.effects + need(.lookup)
    }
  }

  private mutating func need(_ purpose: Awaiting) -> [Effect] {
    awaiting = purpose
    guard let playbook else { return [.loadPlaybook] }
    return playbookArrived(playbook)
  }

  private mutating func playbookArrived(_ playbook: Playbook) -> [Effect] {
    self.playbook = playbook
    switch awaiting {
    case .intake: screen = .intake(IntakeScreen(playbook, language))
    case .lookup: screen = .lookup(LookupScreen(playbook, codeNames, language))
    case nil: break
    }
    awaiting = nil
    return []
  }

  private mutating func open(_ number: IncidentNumber, _ events: [Event]) -> [Effect] {
    guard let playbook else { return [] }
    do {
      let (session, refused) = try Session.resuming(events, over: playbook)
      screen = .incident(IncidentScreen(number, session, language, refused: refused))
      notice = nil
      if !refused.isEmpty || session.opened.map({ $0.hash != playbook.hash }) == true {
        notice = Notice(ScreenWords.playbookChanged, .warning)
      }
    } catch {
      notice = Notice(error.sentence, .danger)
    }
    return []
  }
}
