import Wording

/// What came of handing a text to the clipboard of the terminal.
package enum CopyOutcome: CaseIterable, Hashable, Sendable {
  /// Sent; no terminal ever says whether it took it.
  case sent
  /// Sent, with a program between that passes on only what it is set to.
  case sentThroughTmux
  case sentThroughScreen
  /// The terminal has no way to take it.
  case notHere
  /// It is longer than terminals take.
  case tooLong
  /// There is no clipboard in sight, so the text was printed.
  case shown

  /// What the person is told; a block has another way out than a command.
  func notice(isBlock: Bool) -> Notice {
    switch self {
    case .sent: Notice(CopyWords.sent, .good)
    case .sentThroughTmux: Notice(CopyWords.sentThroughTmux, .good)
    case .sentThroughScreen: Notice(CopyWords.sentThroughScreen, .good)
    case .shown: Notice(CopyWords.shown, .good)
    case .notHere: Notice(isBlock ? CopyWords.blockNotHere : CopyWords.notHere, .warning)
    case .tooLong: Notice(isBlock ? CopyWords.blockTooLong : CopyWords.tooLong, .warning)
    }
  }
}
