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
  let language: Language
  private(set) var field = LineField()
  private(set) var selection = 0
  private(set) var showsHelp = false
  /// What was understood of the text; nil before it was read.
  private(set) var understood: [Proposal]?
  private(set) var nearCodes: [NearCode] = []
  private var hasBegun = false

  init(_ playbook: Playbook, _ language: Language) {
    self.playbook = playbook
    self.language = language
    selection = rows.firstIndex(of: .choice(0)) ?? 0
  }

  var choices: [Choice] { playbook.fact(playbook.header.entry)?.choices ?? [] }

  var rows: [Row] {
    var rows: [Row] = [.field]
    rows += nearCodes.indices.map { .near($0) }
    if understood?.isEmpty == false { rows.append(.accept) }
    return rows + choices.indices.map { .choice($0) }
  }

  var isTyping: Bool { rows[selection] == .field }

  var hints: [Hint] {
    [
      Hint("↑↓", KeyWords.move), Hint(.accept),
      Hint("1-9", KeyWords.number), Hint("Esc", KeyWords.back),
    ]
  }

  mutating func take(_ input: Input) -> Transition {
    switch input {
    case .resize: return .none
    case .paste(let text):
      selection = 0
      field.insert(text)
      return read()
    case .key(let key): return takeKey(key)
    }
  }

  private mutating func takeKey(_ key: Key) -> Transition {
    if showsHelp {
      showsHelp = false
      return .none
    }
    switch key {
    case .escape: return .to(.start)
    case .up, .backTab: selection = (selection + rows.count - 1) % rows.count
    case .down, .tab: selection = (selection + 1) % rows.count
    case .enter: return accept()
    case .function(1): showsHelp = true
    case .character(let character) where !isTyping && character == "?": showsHelp = true
    case .character(let character)
    where !isTyping && character.wholeNumberValue.map { (1...choices.count).contains($0) } == true:
      return begin(with: choices[(character.wholeNumberValue ?? 1) - 1])
    case .character where !isTyping:
      // Whoever just starts typing means the line for typing.
      selection = 0
      _ = field.take(key)
    default:
      if isTyping { _ = field.take(key) } else { return .refuse(ScreenWords.noSuchKey) }
    }
    return .none
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

  /// Reads the text; a second Enter on the same text takes over what was understood.
  private mutating func read() -> Transition {
    if field.isEmpty { return .refuse(ScreenWords.intakeHint) }
    let intake = TextIntake(field.text, over: playbook)
    understood = intake.undisputed(in: playbook)
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
    guard !hasBegun else { return .none }
    let entry = playbook.header.entry
    var happenings: [Happening] = [.opened(PlaybookReference(playbook))]
    func observe(_ fact: Identifier<Fact>, _ value: String, _ provenance: Provenance) {
      guard let kind = playbook.fact(fact)?.kind else { return }
      happenings.append(
        .observed(
          Observation(FactAddress(Entity(kind), fact), .values([value]), from: provenance)))
    }
    for proposal in understood ?? [] where choice == nil || proposal.fact != entry {
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
