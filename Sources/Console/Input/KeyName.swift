extension Key {
  /// The keys that have a name in a key script.
  package static let named: [(name: String, key: Key)] = [
    ("enter", .enter), ("esc", .escape), ("escape", .escape), ("tab", .tab),
    ("backtab", .backTab), ("backspace", .backspace), ("delete", .delete), ("up", .up),
    ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
    ("pageup", .pageUp), ("pagedown", .pageDown), ("space", .character(" ")),
  ]

  /// Reads the name of a key as a key script spells it: `j`, `enter`, `ctrl-c`, `alt-x`, `f1`.
  package init?(name: String) {
    if name.count == 1, let character = name.first {
      self = .character(character)
    } else if let known = Self.named.first(where: { $0.name == name }) {
      self = known.key
    } else if let held = Self.held("ctrl-", in: name), held.isASCII, held.isLowercase {
      self = .control(held)
    } else if let held = Self.held("alt-", in: name) {
      self = .alt(held)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The one character that a name holds after a prefix.
  private static func held(_ prefix: String, in name: String) -> Character? {
    guard name.hasPrefix(prefix), name.count == prefix.count + 1 else { return nil }
    return name.last
  }
}
