import Console
import Testing

@Suite struct FrameTests {
  private let small = Size(columns: 6, rows: 2)

  @Test(arguments: [
    ("abc", 0, 0, ["abc", ""], 3),
    ("abcdefgh", 1, 2, ["", "  abcd"], 4),
    ("abc", 0, -1, ["bc", ""], 2),
    ("日本", 0, -1, [" 本", ""], 3),
    ("日本語訳", 0, 1, [" 日本", ""], 5),
    ("abc", 2, 0, ["", ""], 0),
    ("abc", -1, 0, ["", ""], 0),
    ("a\u{1B}[1mb", 0, 0, ["a·[1mb", ""], 6),
  ])
  func clips(_ text: String, row: Int, column: Int, rows: [String], used: Int) {
    var frame = Frame(size: small)
    let columns = frame.write(text, at: Position(row: row, column: column))
    #expect(frame.rows == rows)
    #expect(columns == used)
  }

  @Test func countsFromTheRectangleAndStaysInside() {
    var frame = Frame(size: small)
    let area = Rect(row: 1, column: 2, columns: 3, rows: 9)
    #expect(frame.write("12345", at: .origin, in: area) == 3)
    #expect(frame.write("below", at: Position(row: 1, column: 0), in: area) == 0)
    #expect(frame.rows == ["", "  123"])
  }

  @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
  func overwritingHalfAWideGlyphLeavesASpace(column: Int, row: String) {
    var frame = Frame(size: small)
    frame.write("日本", at: .origin)
    frame.write("x", at: Position(row: 0, column: column))
    #expect(frame.rows[0] == row)
    #expect(frame.isWhole)
  }

  @Test func wideOverWideLeavesNoHalves() {
    var frame = Frame(size: small)
    frame.write("日本語", at: .origin)
    frame.write("大", at: Position(row: 0, column: 1))
    #expect(frame.rows[0] == " 大 語")
    #expect(frame.isWhole)
  }

  @Test func aWideFillIsADot() {
    var frame = Frame(size: small)
    frame.fill(Rect(row: 0, column: 4, columns: 9, rows: 1), with: "日")
    #expect(frame.rows == ["    ··", ""])
  }

  @Test func rectanglesSplitWithoutLosingACell() {
    let area = Rect(row: 1, column: 1, columns: 10, rows: 4)
    #expect(area.split(top: 1).top == Rect(row: 1, column: 1, columns: 10, rows: 1))
    #expect(area.split(top: 1).rest == Rect(row: 2, column: 1, columns: 10, rows: 3))
    #expect(area.split(bottom: 9).bottom == area)
    #expect(area.split(bottom: 9).rest.isEmpty)
    #expect(area.split(left: 3).rest == Rect(row: 1, column: 4, columns: 7, rows: 4))
  }

  @Test(arguments: [("80x24", Size(columns: 80, rows: 24)), ("0x9", nil), ("80", nil), ("9x", nil)])
  func readsASize(_ text: String, _ size: Size?) {
    #expect(Size(text) == size)
  }

  @Test func goldenFormat() {
    var frame = Frame(size: Size(columns: 24, rows: 5))
    frame.write("Größe 日本 ✓", at: .origin, style: .title)
    frame.rule(row: 1, in: frame.bounds)
    frame.write("▸ ", at: Position(row: 2, column: 1), style: .key)
    frame.write("„eins“ · zwei…", at: Position(row: 2, column: 3))
    frame.rule(column: 20, in: Rect(row: 2, column: 0, columns: 24, rows: 3))
    frame.restyle(Rect(row: 2, column: 0, columns: 20, rows: 1), .selected)
    frame.cursor = Position(row: 3, column: 4)
    frame.title = "hvdoctor"
    expectFrame(frame, named: "canvas-golden")
    expectFrame(PlainGlyphs.ascii(frame), named: "canvas-golden-ascii")
  }

  @Test func asciiKeepsEveryGlyphInItsPlace() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.write("日e\u{301}→ä", at: .origin)
    let plain = PlainGlyphs.ascii(frame)
    #expect(plain.rows == ["? e>a"])
    #expect(plain.isWhole)
    #expect(plain.cells.allSatisfy { $0.scalar.isASCII && $0.firstMark == nil })
  }
}
