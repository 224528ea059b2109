extension StringProtocol {
  /// The text in lines no wider than so many cells, broken between words.
  ///
  /// Line breaks in the text stay. A word that is wider than a line, such as a path, is broken
  /// after a separator, or anywhere where there is none. Lines that follow keep the indentation.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    let whole = withBytes { bytes in
      let paragraph = Paragraph(width: width)
      return paragraph.lines(ofSimple: bytes)
        ?? (Paragraph.mayBreak(bytes) ? nil : paragraph.lines(of: bytes))
    }
    if let whole { return whole }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { paragraph in
        paragraph.withBytes { Paragraph(width: width).lines(of: $0) }
      }
  }
}

/// The wrapping of one paragraph, over its bytes.
private struct Paragraph {
  let width: Int
  private var done: [String] = []
  /// What the line begins with that is no stretch of the text: the indentation, part of a word.
  private var start = ""
  /// The stretch of the text that follows it.
  private var stretch = 0..<0
  private var used = 0
  private var indentation = 0

  init(width: Int) {
    self.width = width
  }

  /// The lines of a text that is one paragraph and can be measured by its bytes; nil for another.
  func lines(ofSimple bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard let columns = SimpleText.columns(bytes) else { return nil }
    let space = UInt8(ascii: " ")
    if columns <= width, let first = bytes.first, first != space, bytes.last != space {
      return [String(decoding: bytes, as: UTF8.self)]
    }
    return lines(of: bytes)
  }

  /// Whether a line break can be among the bytes.
  static func mayBreak(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { byte in
      // U+0085, U+2028 and U+2029 by their last bytes, which others may have as well.
      (0x0A...0x0D).contains(byte) || byte == 0x85 || byte == 0xA8 || byte == 0xA9
    }
  }

  func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var copy = self
    return copy.wrap(bytes)
  }

  private mutating func wrap(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    let space = UInt8(ascii: " ")
    let indent = bytes.prefix { $0 == space || $0 == UInt8(ascii: "\t") }.count
    if indent <= width / 2 { indentation = indent }
    startLine()
    var index = indent
    var wordEnd = indent
    while index < bytes.count {
      if bytes[index] == space {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count && bytes[end] != space { end += 1 }
      add(index..<end, after: index - wordEnd, of: bytes)
      wordEnd = end
      index = end
    }
    endLine(of: bytes)
    return done
  }

  private mutating func startLine() {
    start = indentation == 0 ? "" : String(spaces: indentation)
    stretch = 0..<0
    used = indentation
  }

  private mutating func endLine(of bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes[stretch], as: UTF8.self)
    done.append(start.isEmpty ? text : start + text)
  }

  private mutating func breakLine(of bytes: UnsafeBufferPointer<UInt8>) {
    endLine(of: bytes)
    startLine()
  }

  private mutating func add(
    _ word: Range<Int>, after spaces: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[word])
    let columns =
      SimpleText.columns(text) ?? String(decoding: text, as: UTF8.self).displayWidth
    let gap = used == indentation ? 0 : spaces
    if used + gap + columns <= width {
      // A line that ends with a stretch goes on with the spaces behind it.
      stretch = (stretch.isEmpty ? word.lowerBound - gap : stretch.lowerBound)..<word.upperBound
      used += gap + columns
    } else {
      if used > indentation { breakLine(of: bytes) }
      if indentation + columns <= width {
        stretch = word
        used += columns
      } else {
        addPieces(of: String(decoding: text, as: UTF8.self))
      }
    }
  }

  /// Fills lines with a word that is too long for one.
  private mutating func addPieces(of word: String) {
    var piece = ""
    var columns = 0
    // What may stay on the line when the word has to be broken: up to its last separator.
    var breakable = ""
    var breakableColumns = 0
    for glyph in Glyphs(word) {
      if glyph.columns > width { continue }
      if indentation + columns + glyph.columns > width {
        if breakableColumns * 2 > columns {
          done.append(start + breakable)
          piece = String(piece.unicodeScalars.dropFirst(breakable.unicodeScalars.count))
          columns -= breakableColumns
        } else {
          done.append(start + piece)
          piece = ""
          columns = 0
        }
        breakable = ""
        breakableColumns = 0
      }
      glyph.append(to: &piece)
      columns += glyph.columns
      if Self.isSeparator(glyph.scalar) {
        breakable = piece
        breakableColumns = columns
      }
    }
    start += piece
    used = indentation + columns
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "/", "-", ".", ",", ";", "_", "=", ":", "|": true
    default: false
    }
  }
}
