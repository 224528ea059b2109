import Diagnosis
import Playbooks
import Wording

/// How an incident begins: choose what happened, or type or paste what was read out.
struct IntakeScreen: Sendable, HasHints {
  /// One row that can be chosen.
  enum Row: Hashable, Sendable {
    case field
    case near(Int)
    case accept
    case choice(Int)
  }

  let playbook: Playbook
  var language: Language
  let keys: KeyTable
  private(set) var field = LineField()
  private(set) var selection = 0
  var help = OpenHelp()
  /// How many rows a page of the help has.
  var page = 10
  /// What was understood of the text; nil before it was read.
  private(set) var understood: [Proposal]?
  private(set) var nearCodes: [NearCode] = []
  /// What the line held when it was read.
  private var readText = ""
  private var hasBegun = false

  init(_ playbook: Playbook, _ language: Language, _ keys: KeyTable = .usual) {
    self.playbook = playbook
    self.language = language
    self.keys = keys
    selection = rows.firstIndex(of: .choice(0)) ?? 0
  }

  var choices: [Choice] { playbook.fact(playbook.header.entry)?.choices ?? [] }

  var rows: [Row] {
    var rows: [Row] = [.field]
    if understood?.isEmpty == false { rows.append(.accept) }
    rows += nearCodes.indices.map { .near($0) }
    return rows + choices.indices.map { .choice($0) }
  }

  var isTyping: Bool { rows[selection] == .field }

  var hints: [Hint] {
    if help.isOpen { return [Hint("↑↓", KeyWords.scroll), Hint("Esc", KeyWords.back)] }
    let choose = [Hint("↑↓", KeyWords.move), Hint(.accept)]
    let number = isTyping ? [] : [Hint("1-9", KeyWords.number)]
    let find = isTyping ? [] : [Hint(.find)]
    return choose + number + find + [
      Hint("Esc", KeyWords.back), Hint("F2", LanguageWords.key),
    ]
  }

  var helpHint: Hint? {
    if help.isOpen { return nil }
    return isTyping ? Hint("F1", KeyWords.help) : Hint(.help)
  }

  /// The incident could not be begun; it may be tried again.
  mutating func beginningFailed() { hasBegun = false }

  /// Puts the cursor on what happened; what was typed stays.
  mutating func select(_ value: String) {
    guard let position = choices.firstIndex(where: { $0.name == value }) else { return }
    help.close()
    selection = rows.firstIndex(of: .choice(position)) ?? selection
  }

  mutating func take(_ input: Input) -> Transition {
    switch input {
    case .resize: return .none
    case .paste(let text):
      help.close()
      selection = 0
      field.insert(text)
      return read()
    case .key(let key): return takeKey(key)
    }
  }

  private mutating func takeKey(_ key: Key) -> Transition {
    if help.take(key, page: page) { return .none }
    switch key {
    case .escape: return .to(.start)
    case .up, .backTab: selection = (selection + rows.count - 1) % rows.count
    case .down, .tab: selection = (selection + 1) % rows.count
    case .home where !isTyping, .pageUp: selection = 0
    case .end where !isTyping, .pageDown: selection = rows.count - 1
    case .enter: return accept()
    case .function(1): help.open()
    case .character(let character) where !isTyping && character == "?": help.open()
    case .character(let character)
    where !isTyping && choices.indices.contains((character.wholeNumberValue ?? 0) - 1):
      return begin(with: choices[(character.wholeNumberValue ?? 1) - 1])
    case .character where !isTyping:
      // Whoever just starts typing means the line for typing.
      selection = 0
      edit(key)
    default:
      guard isTyping else { return .refuse(ScreenWords.noSuchKey) }
      if !edit(key) { return .refuse(ScreenWords.noSuchKey) }
    }
    return .none
  }

  /// Takes a key into the line; what was understood of another text no longer counts.
  @discardableResult
  private mutating func edit(_ key: Key) -> Bool {
    let isTaken = field.take(key)
    if field.text != readText {
      understood = nil
      nearCodes = []
    }
    return isTaken
  }

  private mutating func accept() -> Transition {
    switch rows[selection] {
    case .field: return read()
    case .near(let position):
      field = LineField(nearCodes[position].known.code)
      return read()
    case .accept: return begin(with: nil)
    case .choice(let position): return begin(with: choices[position])
    }
  }

  /// Reads the text; the next Enter takes over what was understood.
  private mutating func read() -> Transition {
    if field.isEmpty { return .refuse(ScreenWords.intakeHint) }
    let intake = TextIntake(field.text, over: playbook)
    understood = intake.undisputed(in: playbook)
    readText = field.text
    // A code that is known to be typed for another is asked about first; mere likeness is not
    // worth a line beside that.
    let listed = intake.nearCodes.filter { $0.why != nil }
    nearCodes = listed.isEmpty ? intake.nearCodes : listed
    if !listed.isEmpty {
      selection = rows.firstIndex(of: .near(0)) ?? 0
    } else if understood?.isEmpty == false {
      selection = rows.firstIndex(of: .accept) ?? 0
    } else if !nearCodes.isEmpty {
      selection = rows.firstIndex(of: .near(0)) ?? 0
    } else {
      selection = rows.firstIndex(of: .choice(0)) ?? 0
      return .refuse(ScreenWords.nothingUnderstood)
    }
    return .none
  }

  /// Begins the incident with what was understood, and what was chosen.
  private mutating func begin(with choice: Choice?) -> Transition {
    guard !hasBegun else { return .refuse(ScreenWords.recording) }
    // What was typed counts, whether or not Enter was pressed in its line.
    let understood = understood ?? TextIntake(field.text, over: playbook).undisputed(in: playbook)
    let entry = playbook.header.entry
    var happenings: [Happening] = [.opened(PlaybookReference(playbook))]
    func observe(_ fact: Identifier<Fact>, _ value: String, _ provenance: Provenance) {
      guard let kind = playbook.fact(fact)?.kind else { return }
      happenings.append(
        .observed(
          Observation(FactAddress(Entity(kind), fact), .values([value]), from: provenance)))
    }
    for proposal in understood where choice == nil || proposal.fact != entry {
      observe(proposal.fact, proposal.value, .paste)
    }
    if let choice { observe(entry, choice.name, .answer) }
    do {
      var trial = try Session(over: playbook)
      try trial.apply(happenings.map { Event(at: 0, by: "", $0) })
      hasBegun = true
      return .effects([.begin(happenings, headline: Headline(trial, language).text)])
    } catch {
      return .refuse(error.sentence)
    }
  }
}
