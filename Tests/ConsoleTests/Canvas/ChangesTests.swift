import Console
import Testing

@Suite struct ChangesTests {
  private func frame(_ text: String, _ style: Style = .plain, columns: Int = 8) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    frame.write(text, at: .origin, style: style)
    return frame
  }

  @Test(
    arguments: [
      ("abcd", "abcd", []),
      ("abcd", "abXd", [2..<3]),
      ("abcd", "XbcX", [0..<1, 3..<4]),
      ("abcd", "", [0..<4]),
      ("日本", "日x", [2..<4]),
      ("日本", "x本", [0..<4]),
      ("a本", "日本", [0..<4]),
      ("e\u{301}", "e", [0..<1]),
    ] as [(String, String, [Range<Int>])])
  func between(_ old: String, and new: String, are columns: [Range<Int>]) {
    #expect(frame(new).changes(from: frame(old)).map(\.columns) == columns)
  }

  @Test func aChangeOfRoleIsAChange() {
    let changes = frame("ab", .danger).changes(from: frame("ab"))
    #expect(changes == [Run(row: 0, columns: 0..<2, style: .danger)])
  }

  @Test func nothingOrAnotherSizeMeansEverything() {
    let new = frame("ab", .code)
    let all = [
      Run(row: 0, columns: 0..<2, style: .code), Run(row: 0, columns: 2..<8, style: .plain),
    ]
    #expect(new.changes(from: nil) == all)
    #expect(new.changes(from: frame("ab", .code, columns: 7)) == all)
  }

  @Test func aWideGlyphTakesTheRoleOfItsFirstHalf() {
    var half = frame("日本")
    half.restyle(Rect(row: 0, column: 1, columns: 2, rows: 1), .good)
    #expect(
      half.changes(from: frame("日本")) == [Run(row: 0, columns: 2..<4, style: .good)])
  }
}
