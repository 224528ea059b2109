import Diagnosis
import Playbooks
import Wording

/// The whole user interface as a value: messages go in, effects and frames come out.
///
/// Nothing is shown as recorded before `Message.recorded` says that it is.
package struct App: Sendable {
  package internal(set) var language: Language
  package let time: LocalTime
  let codeNames: CodeNames
  var screen: Screen
  var notice: Notice?
  /// How large the screen is, as far as it was told.
  private(set) var size = Size(columns: 80, rows: 24)
  private(set) var playbook: Playbook?
  /// The search over everything, on top of the screen; nil while it is not open.
  var palette: PaletteScreen?
  /// What it searches; nil before it was first opened.
  var paletteIndex: PaletteIndex?
  let keys: KeyTable
  /// What to do once the playbook is there.
  private var awaiting: Awaiting?
  /// Notes that were begun and not recorded, by incident.
  private var noteDrafts: [IncidentNumber: LineField] = [:]

  enum Awaiting: Sendable {
    case intake
    case lookup
    case palette
  }

  enum Screen: Sendable {
    case start(StartScreen)
    case intake(IntakeScreen)
    case lookup(LookupScreen)
    case incident(IncidentScreen)
  }

  /// The start screen over the incidents that are not closed, newest first.
  ///
  /// - Parameter warning: what the person has to know before the first key.
  package init(
    language: Language, time: LocalTime, unfinished: [IncidentLine], codeNames: CodeNames,
    keys: KeyTable = .usual, warning: Text? = nil
  ) {
    self.language = language
    self.time = time
    self.codeNames = codeNames
    self.keys = keys
    screen = .start(StartScreen(unfinished: unfinished, keys: keys))
    notice = warning.map { Notice($0, .warning) }
  }

  /// Takes a message in and says what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .input(.resize(let size)):
      self.size = size
      keepScrollInReach()
      return []
    case .input(let input):
      notice = nil
      if Self.isPage(input) { measurePage() }
      let effects = take(input)
      keepScrollInReach()
      return effects
    case .playbook(let playbook): return playbookArrived(playbook)
    case .languages(let languages):
      switchLanguage(among: languages)
      return []
    case .unfinished(let lines):
      if case .start = screen { screen = .start(StartScreen(unfinished: lines, keys: keys)) }
      return []
    case .opened(let number, let events): return open(number, events)
    case .recorded(let events):
      guard case .incident(var incident) = screen else { return [] }
      incident.recorded(events)
      screen = .incident(incident)
      notice = Notice(ScreenWords.recorded, .good)
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

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(.control("l")): return [.redraw]
    case .key(.control("z")): return [.suspend]
    case .key(let key) where asksForLanguage(key): return [.listLanguages]
    default: break
    }
    // Whoever interrupts wants out of where they are, also out of a line of text.
    let pressed = input == .key(.control("c")) ? .key(.escape) : input
    guard let input = meaning(of: pressed) else {
      notice = Notice(ScreenWords.noSuchKey, .warning)
      return []
    }
    if let effects = takeInPalette(input) ?? openPalette(by: input) { return effects }
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
    if transition.goTo != .nowhere { keepDraft() }
    switch transition.goTo {
    case .nowhere: return transition.effects
    case .start:
      screen = .start(StartScreen(unfinished: [], keys: keys))
      return transition.effects + [.listUnfinished]
    case .intake: return transition.effects + need(.intake)
    case .lookup: return transition.effects + need(.lookup)
    }
  }

  mutating func say(_ reason: Text) { notice = Notice(reason, .warning) }

  mutating func need(_ purpose: Awaiting) -> [Effect] {
    awaiting = purpose
    guard let playbook else { return [.loadPlaybook] }
    return playbookArrived(playbook)
  }

  private mutating func playbookArrived(_ playbook: Playbook) -> [Effect] {
    self.playbook = playbook
    switch awaiting {
    case .intake: screen = .intake(IntakeScreen(playbook, language, keys))
    case .lookup: screen = .lookup(LookupScreen(playbook, codeNames, language))
    case .palette: showPalette(over: playbook)
    case nil: break
    }
    awaiting = nil
    return []
  }

  private mutating func open(_ number: IncidentNumber, _ events: [Event]) -> [Effect] {
    guard let playbook else { return [] }
    palette = nil
    do {
      let (session, refused) = try Session.resuming(events, over: playbook)
      keepDraft()
      var incident = IncidentScreen(
        number, session, language, time, refused: refused, keys: keys)
      incident.noteDraft = noteDrafts[number] ?? LineField()
      screen = .incident(incident)
      notice = nil
      if !refused.isEmpty || session.opened.map({ $0.hash != playbook.hash }) == true {
        notice = Notice(ScreenWords.playbookChanged, .warning)
      }
    } catch {
      notice = Notice(error.sentence, .danger)
    }
    return []
  }

  /// Keeps a note that was begun, so that it is there when the incident is opened again.
  private mutating func keepDraft() {
    guard case .incident(let open) = screen else { return }
    noteDrafts[open.incident.number] = open.noteDraft
  }
}
