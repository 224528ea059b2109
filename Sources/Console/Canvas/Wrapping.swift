extension StringProtocol {
  /// The text in lines no wider than so many cells, broken between words.
  ///
  /// Line breaks in the text stay. A word that is wider than a line, such as a path, is broken
  /// after a separator, or anywhere where there is none. Lines that follow keep the indentation.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Paragraph(width: width).lines(of: $0) }
  }
}

/// The wrapping of one paragraph.
private struct Paragraph {
  let width: Int
  private var done: [String] = []
  private var line = ""
  private var used = 0
  private var indentation = 0

  init(width: Int) {
    self.width = width
  }

  func lines(of text: some StringProtocol) -> [String] {
    var copy = self
    return copy.wrap(text)
  }

  private mutating func wrap(_ text: some StringProtocol) -> [String] {
    let indent = text.prefix { $0 == " " || $0 == "\t" }
    if indent.count <= width / 2 { indentation = indent.count }
    startLine()
    var spaces = 0
    for word in text.dropFirst(indent.count).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      add(word, after: spaces)
      spaces = word.isEmpty ? spaces + 1 : 1
    }
    done.append(line)
    return done
  }

  private mutating func startLine() {
    line = String(repeating: " ", count: indentation)
    used = indentation
  }

  private mutating func breakLine() {
    done.append(line)
    startLine()
  }

  private mutating func add(_ word: some StringProtocol, after spaces: Int) {
    guard !word.isEmpty else { return }
    let columns = word.displayWidth
    let gap = used == indentation ? 0 : spaces
    if used + gap + columns <= width {
      line += String(repeating: " ", count: gap)
      line += String(word)
      used += gap + columns
    } else {
      if used > indentation { breakLine() }
      addPieces(of: word)
    }
  }

  /// Fills lines with a word that may be too long for one.
  private mutating func addPieces(of word: some StringProtocol) {
    var piece = ""
    var columns = 0
    // What may stay on the line when the word has to be broken: up to its last separator.
    var breakable = ""
    var breakableColumns = 0
    for glyph in Glyphs(word) {
      if glyph.columns > width { continue }
      if indentation + columns + glyph.columns > width {
        if breakableColumns * 2 > columns {
          line += breakable
          piece = String(piece.unicodeScalars.dropFirst(breakable.unicodeScalars.count))
          columns -= breakableColumns
        } else {
          line += piece
          piece = ""
          columns = 0
        }
        breakLine()
        breakable = ""
        breakableColumns = 0
      }
      glyph.append(to: &piece)
      columns += glyph.columns
      if Self.separators.contains(glyph.scalar) {
        breakable = piece
        breakableColumns = columns
      }
    }
    line += piece
    used = indentation + columns
  }

  private static let separators: Set<Unicode.Scalar> = [
    "\\", "/", "-", ".", ",", ";", "_", "=", ":", "|",
  ]
}
