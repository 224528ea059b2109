import Foundation
import Testing
import Wording

/// What is pasted is data, never keys.
@Suite("A paste", .serialized)
struct PasteTests {
  @Test("reaches no control of the terminal")
  func controls() throws {
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.paste("\u{1B}]2;owned\u{07}\u{1B}[2J 0x80070037")
      try screen.waits(for: ScreenWords.takeOver.english)
      #expect(try !screen.property("pane_title").contains("owned"))
    }
  }

  @Test("of keys presses none")
  func keys() throws {
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      let before = screen.lasting
      // Answers, arrows, a close, an end of the program: none of it may happen.
      try screen.paste("2\r1\u{1B}[B\r\u{1B}OAc3q\u{03}\u{1A}qq\r\n")
      try screen.waits(for: ScreenWords.nothingUnderstood.english)
      try screen.press("Escape")
      try screen.wait("the screen as it was") { screen.lasting == before }
    }
  }

  @Test("of many lines is counted, taken over, and taken back")
  func takenBack() throws {
    let home = try Home()
    try Screen.open(["--playbook", Program.printer], in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: "It never comes out")
      try screen.press("1")
      try screen.waits(for: "#1")
      try screen.press("d")
      try screen.waits(for: "1 Running")
      let lines = (0..<212).map { "line \($0)" } + ["printer a disabled", "Error 0x0000000D"]
      try screen.paste(lines.joined(separator: "\n") + "\n")
      try screen.waits(for: PasteWords.pastedForAnIncident(214).english)
      try screen.press("Enter")
      try screen.waits(for: PasteWords.recorded(2).english)
      try screen.press("u")
      try screen.waits(for: "▸ 1 \(PasteWords.row(2).english)")
      try screen.press("Enter")
      try screen.waits(for: PasteWords.title.english)
      try screen.press("Enter")
      try screen.waits(for: ScreenWords.changedTitle.english)
      try screen.press("Escape")
      try screen.waits(for: "▸ 1 Running")
    }
  }

  @Test("longer than a million characters is cut, and says so")
  func cut() throws {
    let home = try Home()
    let file = try home.write(String(repeating: "0123456789abcde\n", count: 70_000), to: "long")
    try Screen.open(in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.paste(file: file)
      try screen.waits(for: PasteWords.cut(1_000_000).english)
      // And it is still there for the next key.
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
    }
  }
}
