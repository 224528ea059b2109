import Testing

@testable import Console

/// The short ways for text that nearly everything is made of lead where the long way leads.
@Suite struct SimpleTextTests {
  private static let alphabet: [String] = [
    "a", "ß", "7", " ", "–", "„", "─", "■", "\u{25A1}", "\u{A0}", "\u{AD}", "日", "👍", "e\u{301}",
    "\u{301}", "\n", "\u{7F}", "\u{200D}", "\u{FE0F}", "→", "\u{2FF}", "\u{300}", "~", "\u{1F}",
  ]

  @Test func bothWaysMeasureAndDrawTheSame() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<3_000 {
      let simple = Int.random(in: 2...Self.alphabet.count, using: &random)
      let text = (0..<Int.random(in: 0...24, using: &random))
        .compactMap { _ in Self.alphabet.prefix(simple).randomElement(using: &random) }.joined()
      let glyphs = Array(Glyphs(text))
      #expect(text.displayWidth == glyphs.reduce(0) { $0 + $1.columns }, "seed \(seed)")
      var whole = Frame(size: Size(columns: 20, rows: 1))
      whole.write(text, at: .origin)
      var single = Frame(size: Size(columns: 20, rows: 1))
      var column = 0
      for glyph in glyphs {
        var shown = ""
        glyph.append(to: &shown)
        single.write(shown, at: Position(row: 0, column: column))
        column += glyph.columns
      }
      #expect(whole == single, "seed \(seed): \(text.debugDescription)")
    }
  }
}
