import Wording

/// Why the terminal cannot be drawn on.
enum TerminalError: Error, Hashable {
  case notATerminal
  /// There is no description for what `TERM` names; empty when it is not set.
  case unknown(String)
  /// It cannot place the cursor, as `TERM=dumb`.
  case incapable(String)

  /// The sentence that says what to do instead.
  var text: Text {
    switch self {
    case .notATerminal: TerminalWords.notATerminal
    case .unknown(""): TerminalWords.unnamedTerminal
    case .unknown(let name): TerminalWords.unknownTerminal(name)
    case .incapable(let name): TerminalWords.incapableTerminal(name)
    }
  }
}
