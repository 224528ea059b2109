import Console
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Größe", 5), ("日本", 4), ("👍", 2), ("e\u{301}", 1), ("⚠\u{FE0F}", 1),
    ("👩\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("─│┌▸✓·…“”", 9), ("a\u{200B}b", 2), ("Auf\u{AD}ruf", 6), ("a\tb", 3), ("\u{1B}[2J", 4),
    ("\u{301}", 1), ("\u{E000}", 1), ("￥", 2), ("ｱ", 1), ("🇫🇷", 2), ("〪", 1), ("〿", 1),
  ])
  func width(of text: String, is expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test(arguments: [
    (Unicode.Scalar("a"), DisplayWidth.narrow), ("\u{7F}", .unsafe), ("\u{9B}", .unsafe),
    ("\u{1100}", .wide), ("\u{115F}", .wide), ("\u{1160}", .mark), ("\u{10FF}", .narrow),
    ("\u{3134A}", .wide), ("\u{202E}", .hidden), ("\u{2028}", .unsafe), ("\u{10FFFF}", .unsafe),
  ])
  func kind(of scalar: Unicode.Scalar, is expected: DisplayWidth) {
    #expect(DisplayWidth(of: scalar) == expected)
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}]0;x\u{07}", "·]0;x·"), ("a\u{202E}b\tc\nd", "ab c d"),
    ("👩\u{200D}👧e\u{301}", "👩e\u{301}"),
  ])
  func printable(_ text: String, is expected: String) {
    #expect(text.printable == expected)
  }

  @Test func nothingATerminalActsUponComesThrough() {
    for value in UInt32(0)...0xA0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Glyphs(String(scalar)) {
        #expect(glyph.scalar.value >= 0x20 && !(0x7F...0xA0).contains(glyph.scalar.value))
      }
    }
  }
}
