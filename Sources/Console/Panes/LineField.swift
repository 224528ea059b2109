/// One line of text that a person types, with the place of the cursor in it.
struct LineField: Hashable, Sendable {
  private(set) var text: String
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

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
    let place = text.index(text.startIndex, offsetBy: cursor)
    text.insert(contentsOf: piece, at: place)
    cursor = min(text.count, cursor + piece.count)
  }

  private mutating func remove(before position: Int) {
    guard position > 0, position <= text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: position - 1))
    cursor = position - 1
  }

  /// The part of the text to show in so many cells, and where in it the cursor stands.
  func window(columns: Int) -> (text: String, cursor: Int) {
    let before = String(text.prefix(cursor)).map { $0.isNewline ? " " : $0 }
    var visible = before[...]
    while String(visible).displayWidth >= max(1, columns) { visible = visible.dropFirst() }
    let shown = String(visible)
    let after = String(text.dropFirst(cursor).map { $0.isNewline ? " " : $0 })
    return ((shown + after).truncated(to: columns), shown.displayWidth)
  }
}
