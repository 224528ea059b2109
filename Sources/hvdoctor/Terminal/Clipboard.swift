import CNcurses
import Console
import FoundationEssentials

/// A program between this one and the terminal, which passes on only what is wrapped for it.
enum Multiplexer {
  case tmux
  case screen

  /// The one that this process runs in, as far as the environment says it.
  ///
  /// Where one runs within the other, both have left their marks. Then it is taken for screen: tmux
  /// shows nothing of what is wrapped for screen, but screen shows what is wrapped for tmux.
  static var here: Self? {
    let terminal = Terminal.environment("TERM") ?? ""
    if terminal.hasPrefix("tmux") { return .tmux }
    if Terminal.environment("STY") != nil { return .screen }
    if Terminal.environment("TMUX") != nil { return .tmux }
    return terminal.hasPrefix("screen") ? .screen : nil
  }
}

extension Terminal {
  /// What xterm takes; the most that can be counted on.
  private static let longestCopy = 74_994
  /// What screen ignores as it should.
  ///
  /// Of a sequence of more than 770 bytes it shows the rest. Shorter ones are sent for a tmux that
  /// calls itself screen at the other end of an ssh.
  private static let longestPlainInScreen = 700

  /// Hands a text to the clipboard of the machine that the person sits at, through any ssh.
  func copy(_ text: String) -> CopyOutcome {
    let multiplexer = Multiplexer.here
    if multiplexer == nil {
      guard nc_has("Ms"), Self.environment("TERM") != "linux" else { return .notHere }
    }
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= Self.longestCopy else { return .tooLong }
    let plain = "\u{1B}]52;c;\(encoded)\u{07}"
    if multiplexer != .screen || plain.utf8.count <= Self.longestPlainInScreen { emit(plain) }
    // The plain sequence is for those that take it themselves, the wrapped one for those that only
    // pass on; whoever does both copies the same twice, and whoever does neither shows nothing.
    switch multiplexer {
    case .tmux:
      emit("\u{1B}Ptmux;\(plain.replacing("\u{1B}", with: "\u{1B}\u{1B}"))\u{1B}\\")
      return .sentThroughTmux
    case .screen:
      for chunk in Self.chunks(of: plain) { emit("\u{1B}P\(chunk)\u{1B}\\") }
      return .sentThroughScreen
    case nil: return .sent
    }
  }

  /// Pieces of a sequence that screen passes on one by one; longer ones it drops.
  private static func chunks(of sequence: String) -> [Substring] {
    var chunks: [Substring] = []
    var rest = sequence[...]
    while !rest.isEmpty {
      chunks.append(rest.prefix(200))
      rest = rest.dropFirst(200)
    }
    return chunks
  }
}
