import Foundation
import Testing
import Wording

/// What the program shows on terminals of every size and kind.
@Suite("The terminal", .serialized)
struct TerminalTests {
  @Test("that is none at all is refused as well")
  func isNone() throws {
    let home = try Home()
    let ending = try Program.run([], in: home)
    #expect(ending.status == 64)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("--plain"))
  }

  @Test(
    "that cannot place a cursor is asked line by line, with one sentence",
    arguments: ["dumb", "no-such", ""])
  func isLineByLine(name: String) throws {
    let home = try Home()
    let errors = home.folder.path + "/errors"
    let shell = "PROGRAM 2> \(errors); echo status $?; read line"
    try Screen.open(in: home, environment: ["TERM": name], through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.type("1\n1\n2\n")
      try screen.waits(for: "1. Yes, elevated")
      try screen.type("q\nq\n")
      try screen.waits(for: "status 0")
      #expect(try screen.property("alternate_on") == "0")
    }
    let said = try String(contentsOfFile: errors, encoding: .utf8)
    #expect(said.contains("line by line") && said.split(separator: "\n").count == 1)
    // The incident is there for whoever comes with a better terminal.
    #expect(try Program.run("incidents", in: home).output.contains("#1"))
  }

  /// The screen after some keys.
  private func shown(_ environment: [String: String]) throws -> (lines: [String], styled: String) {
    var result: (lines: [String], styled: String) = ([], "")
    try Screen.open(in: try Home(), environment: environment) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      try screen.press("2")
      try screen.waits(for: "1 Yes, elevated")
      try screen.press("Down")
      try screen.wait("the second answer") { screen.lasting.contains { $0.contains("▸ 2") } }
      result = (screen.lasting, screen.styled)
    }
    return result
  }

  @Test(
    "of any other kind shows the same",
    arguments: ["vt100", "linux", "screen", "tmux-256color", "xterm", "screen-256color"])
  func kinds(name: String) throws {
    let usual = try shown([:])
    let other = try shown(["TERM": name])
    #expect(other.lines == usual.lines)
    // Colours are only those that the terminal is known to have.
    let has256 = other.styled.contains("[38;5;")
    #expect(has256 == name.hasSuffix("256color"))
    #expect(usual.styled.contains("[38;5;") && usual.styled.contains(/\[(\d+;)*3[0-7]m/))
    if name == "vt100" { #expect(!other.styled.contains(/\[(\d+;)*3[0-7]m/)) }
  }

  @Test("with NO_COLOR shows the same without a colour")
  func noColor() throws {
    let plain = try shown(["NO_COLOR": "1"])
    #expect(plain.lines == (try shown([:]).lines))
    #expect(!plain.styled.contains(/\[(\d+;)*[34][0-8][;m]/))
  }

  @Test("in a storm of sizes ends up right")
  func resizeStorm() throws {
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      let before = screen.lasting
      for round in 0..<40 {
        try screen.resize(columns: 20 + (round * 37) % 180, rows: 3 + (round * 11) % 60)
        if round % 8 == 0 { try screen.press("Down") }
      }
      try screen.resize(columns: 80, rows: 24)
      try screen.press("C-l")
      // Five times down, past the last of three answers, and once more down.
      try screen.press("Down")
      try screen.wait("the screen as it was") { screen.lasting == before }
    }
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
}
