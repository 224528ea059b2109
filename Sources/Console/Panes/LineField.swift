import Diagnosis

/// One line of text that a person types, with the place of the cursor in it.
///
/// Line breaks of a pasted text are kept; nothing else that could steer a terminal is.
struct LineField: Hashable, Sendable {
  private(set) var text: String
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// The text as one line without white space at its ends, as a name or a reason is kept.
  var line: String {
    CleanText.trimmed(String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Takes a key; false when it is not one for editing.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(before: cursor)
    case .delete: remove(before: cursor + 1)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"):
      text.removeFirst(cursor)
      cursor = 0
    default: return false
    }
    return true
  }

  mutating func insert(_ piece: String) {
    let clean = CleanText.lines(piece).joined(separator: "\n")
    let place = text.index(text.startIndex, offsetBy: cursor)
    let after = text.distance(from: place, to: text.endIndex)
    text.insert(contentsOf: clean, at: place)
    // Counted from the end, because a mark may have joined the character before it.
    cursor = max(0, text.count - after)
  }

  private mutating func remove(before position: Int) {
    guard position > 0, position <= text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: position - 1))
    cursor = position - 1
  }

  /// The part of a field that is in sight.
  struct Window: Hashable, Sendable {
    let text: String
    /// How many characters of it stand before the cursor, and how many columns these take.
    let before: Int
    let cursor: Int
  }

  /// The part of the text to show in so many cells, so that the cursor is in it.
  func window(columns: Int) -> Window {
    let place = text.index(text.startIndex, offsetBy: min(cursor, text.count))
    var before: [String] = []
    var used = 0
    for character in text[..<place].reversed() {
      let shown = Self.shown(character)
      used += shown.displayWidth
      if used >= max(1, columns) {
        // What went out of sight at the left is marked as well.
        if !before.isEmpty { before[before.count - 1] = "…" }
        break
      }
      before.append(shown)
    }
    let lead = before.reversed().joined()
    let tail = text[place...].prefix(max(1, columns) * 2).map(Self.shown).joined()
    return Window(
      text: (lead + tail).truncated(to: columns), before: lead.count, cursor: lead.displayWidth)
  }

  private static func shown(_ character: Character) -> String {
    character.isNewline ? " " : String(character)
  }
}
