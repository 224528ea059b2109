/// A key as a person thinks of it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// Held together with Ctrl; the letter in lower case.
  case control(Character)
  /// Held together with Alt.
  case alt(Character)
  /// F1 to F12.
  case function(Int)
}

extension Key {
  /// The digit that it is; nil for any other key.
  var number: Int? {
    if case .character(let character) = self, character.isASCII {
      return character.wholeNumberValue
    }
    return nil
  }
}

/// What comes from the person at the terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that the terminal said was pasted, line breaks as `\n`.
  case paste(String)
  case resize(Size)
}
