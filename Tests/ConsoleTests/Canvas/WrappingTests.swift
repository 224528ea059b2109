import Console
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("one\n\ntwo", 5, ["one", "", "two"]),
    ("a  b", 9, ["a  b"]),
    ("trailing ", 20, ["trailing"]),
    ("  indented text here", 12, ["  indented", "  text here"]),
    (#"D:\Hyper-V\Machines\FS01"#, 12, [#"D:\Hyper-V\"#, #"Machines\"#, "FS01"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("at abcdefghij", 6, ["at", "abcdef", "ghij"]),
    ("Virenschutzausnahmen prüfen", 12, ["Virenschutza", "usnahmen", "prüfen"]),
    ("日本語です", 5, ["日本", "語で", "す"]),
    ("日本", 1, [""]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("a", 0, []),
  ])
  func wraps(_ text: String, to width: Int, as lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("", 3, ""),
  ])
  func truncates(_ text: String, to width: Int, as expected: String) {
    #expect(text.truncated(to: width) == expected)
  }

  @Test(arguments: [("ab", 4, "ab  "), ("日本", 3, "日…"), ("日本語", 4, "日… "), ("abc", 2, "a…")])
  func pads(_ text: String, to width: Int, as expected: String) {
    #expect(text.padded(to: width) == expected)
  }

  @Test func noLineIsWiderThanAsked() {
    let text = "Ein Donaudampfschifffahrtsgesellschaftskapitän öffnet C:\\ProgramData\\日本語\\x-y-z 👍"
    for width in 2...60 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "width \(width)")
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " }, "width \(width)")
    }
  }
}
