import Foundation
import Testing
import Wording

/// What the program does to the terminal, and that it gives it back.
@Suite("The terminal", .serialized)
struct TerminalTests {
  @Test("is given back after a key, a signal, a hangup", arguments: [0, SIGTERM, SIGHUP])
  func isGivenBack(signal: Int32) throws {
    let home = try Home()
    let modes = home.folder.path + "/modes"
    let shell = "stty -g > \(modes).before; PROGRAM; stty -g > \(modes).after; read line"
    try Screen.open(in: home, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      #expect(try screen.property("alternate_on") == "1")
      if signal == 0 {
        try screen.press("q")
      } else {
        // The shell leads the pane; the program is its child.
        let children = try Ending(
          of: "/usr/bin/env", ["pgrep", "-P", try screen.property("pane_pid")],
          environment: home.environment, in: home)
        let process = try #require(pid_t(children.output.trimmingCharacters(in: .newlines)))
        kill(process, signal)
      }
      try screen.wait("the modes of the terminal") {
        FileManager.default.fileExists(atPath: modes + ".after")
          && (try? String(contentsOfFile: modes + ".after", encoding: .utf8))?.isEmpty == false
      }
      #expect(try screen.property("alternate_on") == "0")
      #expect(try screen.property("cursor_flag") == "1")
      #expect(try screen.property("keypad_cursor_flag") == "0")
      let before = try String(contentsOfFile: modes + ".before", encoding: .utf8)
      #expect(try String(contentsOfFile: modes + ".after", encoding: .utf8) == before)
    }
  }

  @Test("that cannot place a cursor is refused, with the way out", arguments: ["dumb", "no-such"])
  func isRefused(name: String) throws {
    let shell = "PROGRAM; echo status $?; read line"
    try Screen.open(in: try Home(), environment: ["TERM": name], through: shell) { screen in
      try screen.waits(for: "status 64")
      try screen.waits(for: "--plain")
    }
  }

  @Test("that is none at all is refused as well")
  func isNone() throws {
    let home = try Home()
    let ending = try Program.run([], in: home)
    #expect(ending.status == 64)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("--plain"))
  }

  @Test("without UTF-8 shows ASCII alone")
  func ascii() throws {
    let home = try Home()
    try Screen.open(in: home, environment: ["LC_ALL": "C", "LANG": "C"]) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      #expect(screen.lines.joined().unicodeScalars.allSatisfy { $0.isASCII })
      #expect(screen.lines.joined().contains("> 1 Yes"))
    }
  }

  @Test("of 40 columns and 10 rows is whole")
  func small() throws {
    try Screen.open(in: try Home(), columns: 40, rows: 10) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "▸ 1 Yes, at least one")
      try screen.press("2")
      try screen.waits(for: "▸ 1 Yes, elevated")
      #expect(screen.lines.allSatisfy { $0.count <= 40 })
    }
  }

  @Test("that changes its size is drawn anew")
  func resized() throws {
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      let before = screen.lasting
      try screen.resize(columns: 50, rows: 14)
      // A terminal that was only cut would lack the head and the end of the keys.
      try screen.wait("a screen of 50 columns and 14 rows") {
        screen.lines.first?.hasPrefix(" hvdoctor") == true
          && screen.lines.contains { $0.hasSuffix("? help") }
      }
      try screen.resize(columns: 80, rows: 24)
      try screen.wait("the screen as it was") { screen.lasting == before }
    }
  }

  @Test("a program in the background gives it back and comes again")
  func suspended() throws {
    let home = try Home()
    let shell = "set -m; PROGRAM; echo stopped; read line; fg; echo over; read line"
    try Screen.open(in: home, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("C-z")
      try screen.waits(for: "stopped")
      #expect(try screen.property("alternate_on") == "0")
      try screen.press("Enter")
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("q")
      try screen.waits(for: "over")
    }
  }

  @Test("nothing in a paste reaches it")
  func pastedControls() throws {
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.paste("\u{1B}]2;owned\u{07}\u{1B}[2J 0x80070037")
      try screen.waits(for: ScreenWords.takeOver.english)
      #expect(try !screen.property("pane_title").contains("owned"))
    }
  }
}
