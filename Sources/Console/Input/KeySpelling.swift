extension Key {
  /// How the key is shown to a person.
  var shown: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): "\(character)"
    case .control(let character): "^\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }

  /// The name by which a key script and the file of settings call it.
  var spelled: String {
    if let known = Self.named.first(where: { $0.key == self }) { return known.name }
    return switch self {
    case .character(let character): "\(character)"
    case .control(let character): "ctrl-\(character)"
    case .alt(let character): "alt-\(character)"
    case .function(let number): "f\(number)"
    default: shown
    }
  }

  /// Whether it means the same for everybody: digits, arrows, and the ways out.
  ///
  /// Ctrl with some letters is another key for every terminal, such as ^M for Enter.
  var isFixed: Bool {
    switch self {
    case .enter, .escape, .up, .down, .left, .right: true
    case .control(let letter): "clzhijm".contains(letter)
    case .character: number != nil
    default: false
    }
  }
}
