/// The help over a screen outside of an incident: whether it is open, and how far it is scrolled.
struct OpenHelp: Hashable, Sendable {
  /// Nil while it is closed.
  var scroll: Int?

  var isOpen: Bool { scroll != nil }

  mutating func open() { scroll = 0 }

  mutating func close() { scroll = nil }

  /// Scrolls by a key, or closes by any other; false when it is not open.
  mutating func take(_ key: Key, page: Int) -> Bool {
    guard let scroll else { return false }
    self.scroll = Command.from(key)?.scrolled(scroll, page: page)
    return true
  }
}
