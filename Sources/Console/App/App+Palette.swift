import Diagnosis
import Playbooks
import Wording

extension App {
  /// Opens the search on top of the screen, where nothing is typed; nil where `/` is text.
  mutating func openPalette(by input: Input) -> [Effect]? {
    guard case .key(let key) = input, Command.from(key) == .find, canSearch else { return nil }
    return need(.palette)
  }

  private var canSearch: Bool {
    switch screen {
    case .start: true
    case .intake(let intake): !intake.isTyping
    case .lookup: false
    case .incident(let incident): !incident.isTyping && !incident.isRecording
    }
  }

  /// Puts the search on the screen; its index is built when it is first needed.
  mutating func showPalette(over playbook: Playbook) {
    let isFresh = paletteIndex.map { $0.hash == playbook.hash && $0.language == language }
    let index =
      isFresh == true ? paletteIndex : PaletteIndex(playbook, codeNames, language)
    paletteIndex = index
    palette = index.map { PaletteScreen($0, keysHere: shownScreen.hints) }
  }

  /// Hands an input to the search and does what it wants; nil when it is not open.
  mutating func takeInPalette(_ input: Input) -> [Effect]? {
    guard var top = palette else { return nil }
    let step = top.take(input)
    palette = top
    switch step {
    case .stay: return []
    case .close:
      palette = nil
      return []
    case .refuse(let reason):
      say(reason)
      return []
    case .go(let entry): return go(to: entry)
    }
  }

  private mutating func go(to entry: PaletteEntry) -> [Effect] {
    guard let playbook else { return [] }
    if case .key(let command) = entry.target {
      palette = nil
      guard let key = Binding.all.first(where: { $0.command == command })?.keys.first else {
        return []
      }
      return update(.input(.key(key)))
    }
    if arrive(at: entry.target, playbook) {
      palette = nil
      return []
    }
    let page = ReferencePage(entry.target, playbook, codeNames, language, openIncident)
    palette?.show(page)
    return []
  }

  /// Leads to a place of the screen below; false when what was chosen has none there.
  private mutating func arrive(at target: PaletteEntry.Target, _ playbook: Playbook) -> Bool {
    if case .incident(var incident) = screen {
      let isThere =
        switch target {
        case .symptom(let value):
          incident.arrive(at: playbook.header.entry, selecting: value)
        case .question(let fact): incident.arrive(at: fact)
        case .cause(let cause): incident.arrive(at: cause)
        case .step(let step): incident.arrive(at: step)
        case .command(let steps): steps.contains { incident.arrive(at: $0) }
        case .lookup, .term, .ownWord, .key: false
        }
      screen = .incident(incident)
      if !isThere, case .symptom = target {
        say(ScreenWords.isClosedForGood)
        return true
      }
      return isThere
    }
    guard case .symptom(let value) = target else { return false }
    var intake = IntakeScreen(playbook, language)
    if case .intake(let begun) = screen { intake = begun }
    intake.select(value)
    screen = .intake(intake)
    return true
  }

  private var openIncident: Incident? {
    if case .incident(let incident) = screen { incident.incident } else { nil }
  }

  /// The screen below the search.
  private var shownScreen: any HasHints {
    switch screen {
    case .start(let start): start
    case .intake(let intake): intake
    case .lookup(let lookup): lookup
    case .incident(let incident): incident
    }
  }
}
