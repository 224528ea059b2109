/// The glyphs of a text, as cells can hold them: cleaned, measured, one at a time.
///
/// Control characters and everything a terminal may act upon become `·`, white space becomes a
/// space, format characters vanish, and of an emoji sequence only its first member stays, because
/// terminals disagree about all of them.
package struct Glyphs: Sequence, IteratorProtocol {
  /// One glyph and the number of cells that it takes.
  package struct Glyph: Hashable, Sendable {
    package let scalar: Unicode.Scalar
    package var firstMark: Unicode.Scalar?
    package var secondMark: Unicode.Scalar?
    package let columns: Int
  }

  private var rest: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  /// Not generic, as the runtime looks for every type that stands in for a generic one by its name.
  package init(_ text: some StringProtocol) {
    rest = String(text).unicodeScalars.makeIterator()
    pending = rest.next()
  }

  package mutating func next() -> Glyph? {
    while let scalar = pending {
      pending = rest.next()
      let width = DisplayWidth(of: scalar)
      switch width {
      case .hidden: continue
      case .unsafe: return Glyph(scalar: Self.isSpace(scalar) ? " " : "·", columns: 1)
      case .mark: return Glyph(scalar: "·", columns: 1)
      case .narrow, .wide:
        var glyph = Glyph(scalar: scalar == "\u{A0}" ? " " : scalar, columns: width.columns)
        if let follower = pending, follower.value >= 0x300 || follower == "\u{AD}" {
          takeFollowers(of: &glyph)
        }
        return glyph
      }
    }
    return nil
  }

  /// Takes the marks that belong to a glyph and drops what a sequence hangs on it.
  private mutating func takeFollowers(of glyph: inout Glyph) {
    while let follower = pending {
      if follower == "\u{200D}" {
        pending = rest.next()
        if let tail = pending, tail.properties.isEmoji { pending = rest.next() }
      } else if follower.properties.isEmojiModifier && glyph.scalar.properties.isEmojiModifierBase {
        pending = rest.next()
      } else {
        switch DisplayWidth(of: follower) {
        case .hidden: break
        case .mark where glyph.firstMark == nil: glyph.firstMark = follower
        case .mark where glyph.secondMark == nil: glyph.secondMark = follower
        case .mark: break
        case .narrow, .wide, .unsafe: return
        }
        pending = rest.next()
      }
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{85}"
      || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}

extension Glyphs.Glyph {
  /// Appends what the glyph shows.
  package func append(to text: inout String) {
    text.unicodeScalars.append(scalar)
    if let firstMark { text.unicodeScalars.append(firstMark) }
    if let secondMark { text.unicodeScalars.append(secondMark) }
  }
}

extension StringProtocol {
  /// The number of cells that the text takes on one line.
  package var displayWidth: Int {
    if isPrintableASCII { return utf8.count }
    var columns = 0
    for glyph in Glyphs(self) { columns += glyph.columns }
    return columns
  }

  /// Whether every byte is a glyph of one cell: the commonest text by far, and cheap to measure.
  private var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

  /// The text as cells would show it: nothing in it can act upon a terminal.
  package var printable: String {
    var text = ""
    for glyph in Glyphs(self) { glyph.append(to: &text) }
    return text
  }

  /// The text cut to a width, its end replaced by `…` where something was lost.
  package func truncated(to width: Int) -> String {
    guard width > 0 else { return "" }
    if utf8.count <= width && isPrintableASCII { return String(self) }
    var kept = ""
    var used = 0
    var fitting = ""
    for glyph in Glyphs(self) {
      used += glyph.columns
      guard used <= width else { return fitting + "…" }
      glyph.append(to: &kept)
      if used < width { fitting = kept }
    }
    return kept
  }

  /// The text cut or filled with spaces to exactly this width.
  package func padded(to width: Int) -> String {
    let text = truncated(to: width)
    return text + String(repeating: " ", count: Swift.max(0, width - text.displayWidth))
  }
}
