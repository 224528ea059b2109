/// The ASCII stand-ins for a terminal that cannot show more.
package enum PlainGlyphs {
  /// The stand-in for a glyph: one ASCII character, a question mark where none comes near.
  package static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let known = standIns[scalar] { return known }
    if (0x2500...0x257F).contains(scalar.value) { return "+" }
    if (0x2580...0x259F).contains(scalar.value) { return "#" }
    return letters[scalar] ?? "?"
  }

  /// The frame with ASCII alone, each glyph still in its place; a wide one leaves a space behind.
  package static func ascii(_ frame: Frame) -> Frame {
    frame.mapCells { cell in
      if cell.extent == .continuation { return .blank(cell.style) }
      if cell.scalar.isASCII && cell.firstMark == nil { return cell }
      return Cell(ascii(cell.scalar), style: cell.style)
    }
  }

  private static let standIns: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "━": "-", "═": "=", "╌": "-", "┄": "-", "│": "|", "┃": "|", "║": "|",
    "▸": ">", "▶": ">", "►": ">", "❯": ">", "→": ">", "◂": "<", "◀": "<", "←": "<",
    "▾": "v", "▼": "v", "↓": "v", "▴": "^", "▲": "^", "↑": "^", "⏎": "<", "↵": "<",
    "✓": "+", "✔": "+", "☑": "+", "✗": "x", "✘": "x", "☒": "x", "×": "x", "⚠": "!",
    "·": ".", "•": "*", "●": "*", "○": "o", "◌": "o", "◆": "*", "◇": "o", "■": "#", "□": "_",
    "☐": "_", "…": "~", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'",
    "‚": "'", "‹": "'", "›": "'", "–": "-", "—": "-", "‑": "-", "−": "-", "⊘": "/", "⇒": ">",
    "≤": "<", "≥": ">", "≠": "#", "≈": "~", "°": "o", "§": "S", "€": "E", "¿": "?", "¡": "!",
  ]

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U", "ß": "s", "à": "a", "á": "a",
    "â": "a", "ã": "a", "å": "a", "æ": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e",
    "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "õ": "o",
    "ø": "o", "ù": "u", "ú": "u", "û": "u", "ý": "y", "ÿ": "y", "À": "A", "Á": "A", "Â": "A",
    "Ã": "A", "Å": "A", "Æ": "A", "Ç": "C", "È": "E", "É": "E", "Ê": "E", "Ë": "E", "Ì": "I",
    "Í": "I", "Î": "I", "Ï": "I", "Ñ": "N", "Ò": "O", "Ó": "O", "Ô": "O", "Õ": "O", "Ø": "O",
    "Ù": "U", "Ú": "U", "Û": "U", "Ý": "Y", "š": "s", "ž": "z", "č": "c", "ł": "l", "ő": "o",
  ]
}
