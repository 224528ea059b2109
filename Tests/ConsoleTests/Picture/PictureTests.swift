import Testing
import Wording

@testable import Console

@Suite struct PictureTests {
  private func frame(_ text: String, style: Style = .plain) -> Frame {
    var frame = Frame(size: Size(columns: 20, rows: 2))
    frame.write(text, at: .origin, style: style)
    return frame
  }

  private func texts(_ picture: String) -> [String] {
    picture.matches(of: /<text[^>]*>(.*)<\/text>/).map { String($0.1) }
  }

  @Test func wordsStandOnTheGrid() {
    let picture = frame("  go on   now").picture(in: .dark)
    #expect(picture.contains("<text x=\"30\" y=\"27\" textLength=\"45\">go on</text>"))
    #expect(picture.contains("<text x=\"102\" y=\"27\" textLength=\"27\">now</text>"))
  }

  @Test func aWideGlyphHasTwoCellsAndAMarkNone() {
    let picture = frame("a日e\u{301}b").picture(in: .dark)
    #expect(texts(picture) == ["a", "日", "e\u{301}", "b"])
    #expect(picture.contains("<text class=\"w\" x=\"30\" y=\"27\">日</text>"))
    #expect(picture.contains("x=\"43.5\" y=\"27\">e\u{301}</text>"))
    #expect(picture.contains("<text x=\"48\" y=\"27\">b</text>"))
  }

  @Test func whatMarkupMeansIsText() {
    let picture = frame("a<b>&\"c\"</text>").picture(in: .light)
    #expect(texts(picture) == ["a&lt;b&gt;&amp;\"c\"&lt;/text&gt;"])
  }

  @Test func linesAreDrawnAndMeet() {
    let picture = frame("├──┐", style: .frame).picture(in: .dark)
    #expect(texts(picture).isEmpty)
    #expect(picture.contains("M16.5 22.5H21M16.5 12V32"))
    #expect(picture.contains("M21 22.5H39"))
    #expect(picture.contains("M39 22.5H43.5M43.5 22.5V32"))
  }

  @Test func rolesHaveTheirColours() {
    let picture = frame("stop", style: .danger).picture(in: .highContrast)
    #expect(picture.contains(".danger{fill:#ffafaf;font-weight:bold}"))
    #expect(picture.contains("<text class=\"danger\""))
    #expect(picture.contains(".paper{fill:#000000;"))
    let selected = frame("here", style: .selected).picture(in: .light)
    #expect(selected.contains("<rect class=\"b-selected\" x=\"12\" y=\"12\" width=\"36\""))
    // Empty cells of a line for typing are seen too.
    let field = frame("   ", style: .input).picture(in: .monochrome)
    #expect(field.contains("<rect class=\"b-input\" x=\"12\" y=\"30\" width=\"27\" height=\"1\"/>"))
  }

  @Test func nothingIsFetchedFromAnywhere() {
    #expect(!frame("x").picture(in: .dark).contains("http://www.w3.org/1999"))
    #expect(!frame("x").picture(in: .dark).contains("url("))
  }

  /// Every screen: whatever is read on it is read in its picture, in the same order, and every tag
  /// that is opened is closed.
  @Test(arguments: Scene.all)
  func everyWordIsThere(_ scene: Scene) throws {
    let frame = try scene.person(.german).sees()
    let picture = frame.picture(in: .any)
    let drawn = frame.rows.joined().unicodeScalars.filter {
      $0 != " " && BoxArms($0) == nil
    }
    let shown = texts(picture).joined().replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&").unicodeScalars.filter { $0 != " " }
    #expect(String(String.UnicodeScalarView(shown)) == String(String.UnicodeScalarView(drawn)))
    #expect(picture.matches(of: /<text/).count == picture.matches(of: /<\/text>/).count)
    #expect(picture == frame.picture(in: .any))
  }
}
