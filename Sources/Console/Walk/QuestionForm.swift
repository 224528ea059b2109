import Diagnosis
import Playbooks
import Wording

/// A question on the screen, and the answer as far as the person has given it.
struct QuestionForm: Sendable {
  /// How the answer is given.
  enum Shape: Hashable, Sendable {
    /// One of these values.
    case choice([Choice])
    /// Any of these values.
    case several([Choice])
    /// Typed.
    case typed
  }

  /// What a key made of it.
  enum Result: Sendable {
    case handled
    case notMine
    case answered([Answer])
    case refused(Text)
  }

  let address: FactAddress
  let fact: Fact
  /// Whether it replaces an earlier answer.
  let isRevision: Bool
  let shape: Shape
  private(set) var selection = 0
  private(set) var marked: Set<Int> = []
  private(set) var field = LineField()
  private(set) var isTyping = false

  init(_ address: FactAddress, _ fact: Fact, isRevision: Bool, _ language: Language) {
    self.address = address
    self.fact = fact
    self.isRevision = isRevision
    let choices = fact.choices
    if choices.isEmpty {
      shape = .typed
    } else {
      shape = fact.arity == .single ? .choice(choices) : .several(choices)
    }
  }

  var choices: [Choice] {
    switch shape {
    case .choice(let choices), .several(let choices): choices
    case .typed: []
    }
  }

  /// Whether the line for typing is on the screen: for open facts, and for lists that accept more.
  var takesTyping: Bool { shape == .typed || fact.acceptsOtherValues }

  /// Rows that can be selected: the choices, the line for typing, "none of these", "don't know".
  var rows: [Row] {
    var rows = choices.indices.map { Row.choice($0) }
    if takesTyping { rows.append(.typing) }
    if case .several = shape { rows.append(.none) }
    return rows + [.dontKnow]
  }

  enum Row: Hashable, Sendable {
    case choice(Int)
    case typing
    case none
    case dontKnow
  }

  /// Puts the cursor on a value, if it is one to choose from.
  mutating func select(_ value: String) {
    guard let position = choices.firstIndex(where: { $0.name == value }) else { return }
    isTyping = false
    selection = position
  }

  mutating func take(_ key: Key) -> Result {
    if isTyping { return type(key) }
    if let digit = key.number, digit > 0 || zeroIsTyped {
      return takeDigit(digit, key)
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: rows.count) {
      selection = row
      return .handled
    }
    switch command {
    case .mark: return mark()
    case .dontKnow: return .answered([.dontKnow])
    case .accept: return accept()
    default: return .notMine
    }
  }

  /// Whether a zero begins a typed answer, such as a code, so that it cannot mean "don't know".
  var zeroIsTyped: Bool { shape == .typed || (takesTyping && fact.type == .code) }

  /// Pasted text goes into the line for typing.
  mutating func paste(_ text: String) -> Bool {
    guard takesTyping else { return false }
    startTyping()
    field.insert(text)
    return true
  }

  private mutating func takeDigit(_ digit: Int, _ key: Key) -> Result {
    if shape == .typed || digit == 0 {
      startTyping()
      return type(key)
    }
    guard digit <= choices.count else { return .notMine }
    selection = digit - 1
    if case .several = shape { return mark() }
    return accept()
  }

  private mutating func mark() -> Result {
    guard case .several = shape, case .choice(let position) = rows[selection] else {
      return .notMine
    }
    if marked.remove(position) == nil { marked.insert(position) }
    return .handled
  }

  private mutating func accept() -> Result {
    switch rows[selection] {
    case .dontKnow: return .answered([.dontKnow])
    case .none: return .answered(choices.map { .isNot($0.name) })
    case .typing:
      startTyping()
      return .handled
    case .choice(let position):
      if case .several = shape {
        let chosen = marked.isEmpty ? [position] : marked.sorted()
        return .answered([.values(chosen.map { choices[$0].name } + typedValues)])
      }
      return .answered([.values([choices[position].name])])
    }
  }

  private mutating func startTyping() {
    isTyping = true
    selection = rows.firstIndex(of: .typing) ?? 0
  }

  private mutating func type(_ key: Key) -> Result {
    switch key {
    case .enter:
      isTyping = false
      let values = typedValues
      if values.isEmpty { return .handled }
      let chosen = marked.sorted().map { choices[$0].name }
      return .answered([.values(chosen + values)])
    case .escape, .up, .down, .tab: isTyping = false
    case .function(1): return .notMine
    default:
      if !field.take(key) { return .refused(ScreenWords.noSuchKey) }
    }
    return .handled
  }

  /// What was typed: one value, or for a set one for each line or semicolon.
  private var typedValues: [String] {
    let pieces =
      fact.arity == .single ? [field.text[...]] : field.text.split { $0 == ";" || $0.isNewline }
    return pieces.map(Self.trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    var end = start
    while end.last?.isWhitespace == true { end.removeLast() }
    return String(end)
  }
}

extension Fact {
  /// The values to choose from; for a yes/no fact the plain words unless it has its own.
  var choices: [Choice] {
    guard type == .yesNo else { return type == .choice || !values.isEmpty ? values : [] }
    return [("yes", AnswerWords.yes), ("no", AnswerWords.no)].map { name, label in
      values.first { $0.name == name }
        ?? Choice(name: name, label: label, hint: nil, source: nil, saidAs: [])
    }
  }

  /// What a value is called.
  func label(of value: String, _ language: Language) -> String {
    choices.first { $0.name == value }?.label[language] ?? written(value, in: language)
  }
}
