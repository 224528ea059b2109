import Testing
import Wording

/// The mouse, which is asked for and else not touched.
@Suite("The mouse", .serialized)
struct MouseTests {
  @Test("is left to the terminal unless it was asked for")
  func isOff() throws {
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      #expect(try screen.property("mouse_any_flag") == "0")
    }
  }

  @Test("selects and scrolls", arguments: ["xterm-256color", "tmux-256color"])
  func selects(terminal: String) throws {
    try Screen.open(
      ["--mouse"], in: try Home(), environment: ["TERM": terminal]
    ) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      let row = try #require(screen.lines.firstIndex { $0.contains("2 No, none of these") })
      try screen.click(row: row, column: 45, isOld: terminal.hasPrefix("tmux"))
      try screen.wait("the second answer selected") {
        screen.lines.contains { $0.contains("▸ 2 No, none of these") }
      }
      // Selected is not answered.
      #expect(screen.reading.contains("sign of an attack"))
      try screen.press("Enter")
      try screen.waits(for: "1 Yes, elevated")
    }
  }
}
