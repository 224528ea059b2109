/// Names and paths that end a string, begin a command or cannot be written in ASCII.
enum AwkwardText {
  static let pieces = [
    "'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\"", "\u{201C}", "\u{201D}", "`", "$",
    "$(calc)", "$x", "(", ")", "[", "]", "{", "}", ";", "&", "|", "\n", "\r\n", "\t", "\u{202E}",
    "\u{200F}", "\u{2028}", "\u{FEFF}", "ä", "ß", "日本", "#", "<#", "#>", "@'", "'@", "@\"", "%x%",
    "{value}", "--%", ",", " ", "''", "VMs", "\u{1B}[2J", "^", "!", "=", "+", "~", "\u{0}", "é",
    "🖥",
  ]

  static let values = [
    "O'Neil", "\u{2018}a\u{2019}b\u{201A}c\u{201B}", "'; Remove-Item x; '", "$(calc)",
    "a\"; calc; \"",
    "`n`'", "[x] (y) {z}", "Größe ß", "@'\nx\n'@", "a & b | c ; d", "<# x #>", "tab\there",
    "\u{202E}evil", "--% x", "{value}", "日本",
  ]
}

/// A small generator of numbers that are the same in every run with the same seed.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
