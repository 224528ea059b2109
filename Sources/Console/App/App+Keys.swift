extension App {
  /// What the letters of the keyboard are on the screen that is shown.
  private enum Letters {
    case commands
    /// The first one begins a text; only the one for help is a command.
    case beginnings
    case text
  }

  /// What a person means who has chosen keys of their own; nil for a key that means nothing.
  ///
  /// Nothing is changed in a text that is being typed.
  func meaning(of input: Input) -> Input? {
    guard !keys.isUsual, case .key(let key) = input else { return input }
    switch letters {
    case .text: return input
    case .beginnings:
      let help = Binding.of(.help)?.changeable
      return keys.usual(for: key) == help ? help.map { .key($0) } : input
    case .commands: return keys.usual(for: key).map { .key($0) }
    }
  }

  private var letters: Letters {
    if let palette { return palette.isTyping ? .text : .commands }
    return switch screen {
    case .start: .commands
    case .intake(let intake): intake.isTyping ? .text : .beginnings
    case .lookup: .text
    case .incident(let incident): incident.isTyping ? .text : .commands
    }
  }
}
