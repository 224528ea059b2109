import Wording

/// Marks that every screen reader and every terminal knows.
enum PlainPunctuation {
  /// The text with plain marks, without lines and pointers, and with single blanks.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if character.isNewline {
        while plain.last == " " { plain.removeLast() }
        plain.append("\n")
      } else if let stand = standIns[character] {
        for character in stand
        where character != " " || plain.last.map({ !$0.isWhitespace }) == true {
          if character == "," && plain.last == " " { plain.removeLast() }
          plain.append(character)
        }
      } else if character.isWhitespace {
        if plain.last.map({ !$0.isWhitespace }) == true { plain.append(" ") }
      } else if !isDrawing(character) {
        plain.append(character)
      }
    }
    while plain.last?.isWhitespace == true { plain.removeLast() }
    return plain
  }

  /// The part of a marker that is a word or a number; what only points or decorates is none.
  static func word(of marker: String) -> String {
    let word = plain(marker)
    return word.contains { $0.isLetter || $0.isNumber } ? word : ""
  }

  /// Whether it is a part of a line or box, or points at something.
  private static func isDrawing(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return (0x2500...0x25FF).contains(scalar) || pointers.contains(character)
  }

  private static let pointers: Set<Character> = [
    "▸", "▶", "✓", "✗", "○", "•", "⊘", "⋮", "⏎", "⇒", "↳",
  ]

  private static let standIns: [Character: String] = [
    "·": ", ", "–": "-", "—": "-", "‑": "-", "−": "-", "…": "...", "“": "\"", "”": "\"",
    "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "→": "->", "←": "<-", "↑": "up ",
    "↓": "down ", "≤": "<=", "≥": ">=", "≠": "!=", "×": "x", "\u{A0}": " ", "\u{202F}": " ",
  ]
}
