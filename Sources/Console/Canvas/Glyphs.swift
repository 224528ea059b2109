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

  /// The bytes from an index on that must be read together: a scalar and all that may hang on it.
  static func part(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = start + 1
    while end < bytes.count && (bytes[end] >= 0x80 || followsJoiner(end, of: bytes)) { end += 1 }
    return start..<end
  }

  /// Whether the scalar before an index is U+200D, which may take along even a digit.
  private static func followsJoiner(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index >= 3 && bytes[index - 1] == 0x8D && bytes[index - 2] == 0x80 && bytes[index - 3] == 0xE2
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
    if let columns = withBytes(SimpleText.columns) { return columns }
    var columns = 0
    for glyph in Glyphs(self) { columns += glyph.columns }
    return columns
  }

  /// The text as cells would show it: nothing in it can act upon a terminal.
  package var printable: String {
    if withBytes(SimpleText.columns) != nil { return String(self) }
    var text = ""
    for glyph in Glyphs(self) { glyph.append(to: &text) }
    return text
  }

  /// The text cut to a width, its end replaced by `…` where something was lost.
  package func truncated(to width: Int) -> String {
    guard width > 0 else { return "" }
    if let columns = withBytes(SimpleText.columns), columns <= width { return String(self) }
    var kept = ""
    var used = 0
    // How much may stay when the end has to go.
    var fitting = 0
    for glyph in Glyphs(self) {
      used += glyph.columns
      guard used <= width else { return (String(kept.utf8.prefix(fitting)) ?? "") + "…" }
      glyph.append(to: &kept)
      if used < width { fitting = kept.utf8.count }
    }
    return kept
  }

  /// The text cut or filled with spaces to exactly this width.
  package func padded(to width: Int) -> String {
    let text = truncated(to: width)
    return text + String(spaces: Swift.max(0, width - text.displayWidth))
  }
}
