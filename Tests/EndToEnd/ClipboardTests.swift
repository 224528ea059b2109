import Foundation
import Testing
import Wording

/// Copying through the terminal, by every way that there is one.
@Suite("A copy", .serialized)
struct ClipboardTests {
  /// What finds out the answer to the question that the tests go to.
  private static let command = "whoami /groups | findstr"

  /// Goes to a question that a command answers.
  private func atQuestion(
    _ environment: [String: String] = [:], in home: Home, through shell: String? = nil,
    _ body: (Screen) throws -> Void
  ) throws {
    try Screen.open(in: home, environment: environment, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      try screen.press("2")
      try screen.waits(for: "1 Yes, elevated")
      try body(screen)
    }
  }

  /// Every byte that one copy sends, and what is said of it.
  private func sent(
    _ environment: [String: String], by key: String = "y", saying words: Text
  ) throws -> String {
    let home = try Home()
    let file = home.folder.path + "/bytes"
    try atQuestion(environment, in: home) { screen in
      try screen.record(to: file)
      try screen.press(key)
      try screen.waits(for: words.english)
      try screen.wait("the notice in \(file)") {
        (try? String(contentsOfFile: file, encoding: .utf8))?.contains("terminal") == true
      }
    }
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  /// The text in the first copy of a sequence of bytes.
  private func text(in bytes: String) throws -> String {
    let encoded = try #require(bytes.firstMatch(of: /\x1b\]52;c;([A-Za-z0-9+\/=]*)\x07/)).1
    return String(decoding: try #require(Data(base64Encoded: String(encoded))), as: UTF8.self)
  }

  @Test("lies on the clipboard of the terminal")
  func arrives() throws {
    try atQuestion(in: try Home()) { screen in
      try screen.set("set-clipboard", "on")
      try screen.press("y")
      try screen.waits(for: CopyWords.sent.english)
      try screen.wait("the command on the clipboard") {
        screen.clipboard.hasPrefix(Self.command)
      }
      try screen.press("b")
      try screen.wait("the block on the clipboard") { screen.clipboard.hasPrefix("& {\n") }
    }
  }

  @Test(
    "in tmux goes both ways, and says what tmux needs",
    arguments: [["TMUX": "/tmp/x,1,0"], ["TERM": "tmux-256color", "STY": "1.x"]])
  func tmux(environment: [String: String]) throws {
    let bytes = try sent(environment, saying: CopyWords.sentThroughTmux)
    #expect(try text(in: bytes).hasPrefix(Self.command))
    let wrapped = try #require(bytes.firstMatch(of: /\x1bPtmux;(.*?[^\x1b])\x1b\\/)).1
    let inner = wrapped.replacing("\u{1B}\u{1B}", with: "\u{1B}")
    #expect(try text(in: String(inner)).hasPrefix(Self.command))
    // Before anything is wrapped it goes out plain.
    #expect(
      bytes.firstMatch(of: /\x1b\]52;c;/)?.range.lowerBound ?? bytes.endIndex < wrapped.startIndex)
  }

  @Test("in tmux that only passes on arrives at the terminal outside")
  func nestedTmux() throws {
    let home = try Home()
    let settings = try home.write("set -g allow-passthrough on\n", to: "tmux.conf")
    let shell = "tmux -L inner -f \(settings) new-session PROGRAM; tmux -L inner kill-server"
    try atQuestion(in: home, through: shell) { screen in
      try screen.set("set-clipboard", "on")
      try screen.press("y")
      try screen.waits(for: CopyWords.sentThroughTmux.english)
      try screen.wait("the command on the outer clipboard") {
        screen.clipboard.hasPrefix(Self.command)
      }
      try screen.press("C-c")
      try screen.waitsForEnd()
    }
  }

  @Test(
    "in screen goes in pieces that it passes on",
    arguments: [
      ["STY": "1.x"], ["TERM": "screen"], ["TERM": "screen-256color"],
      ["STY": "1.x", "TMUX": "/tmp/x,1,0"],
    ])
  func screen(environment: [String: String]) throws {
    let bytes = try sent(environment, by: "b", saying: CopyWords.sentThroughScreen)
    let pieces = bytes.matches(of: /\x1bP(.*?)\x1b\\/).map { String($0.1) }
    #expect(pieces.count > 2 && pieces.allSatisfy { $0.utf8.count <= 200 })
    // A long one that is not wrapped would be shown.
    #expect(!bytes.replacing(/\x1bP.*?\x1b\\/, with: "").contains("]52;"))
    #expect(try text(in: pieces.joined()).hasPrefix("& {\n"))
  }

  @Test("in a real screen arrives at the terminal outside and leaves no trace")
  func realScreen() throws {
    let home = try Home()
    let settings = try home.write("startup_message off\n", to: "screenrc")
    let shell = "SCREENDIR=$(mktemp -d) screen -U -c \(settings) PROGRAM"
    try atQuestion(in: home, through: shell) { screen in
      try screen.set("set-clipboard", "on")
      let before = screen.lines
      for (key, start) in [("y", Self.command), ("b", "& {\n")] {
        try screen.press(key)
        try screen.waits(for: CopyWords.sentThroughScreen.english)
        try screen.wait("\(start) on the outer clipboard") { screen.clipboard.hasPrefix(start) }
        #expect(screen.lines.prefix(21) == before.prefix(21))
      }
      try screen.press("C-c")
      try screen.waitsForEnd()
    }
  }

  @Test(
    "on a terminal without a clipboard is not pretended", arguments: ["vt100", "linux", "ansi"])
  func without(name: String) throws {
    let bytes = try sent(["TERM": name], saying: CopyWords.notHere)
    #expect(!bytes.contains("]52;"))
  }

  @Test("that is too long is refused in words")
  func tooLong() throws {
    let home = try Home()
    let file = home.folder.path + "/bytes"
    let name = try home.write(String(repeating: "Tray", count: 16_000), to: "name")
    try Screen.open(["--playbook", Program.printer], in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: "It never comes out")
      try screen.press("1")
      try screen.waits(for: "#1")
      try screen.press("r")
      try screen.waits(for: ScreenWords.namesTitle.english)
      try screen.press("1")
      try screen.waits(for: "Name:")
      try screen.paste(file: name)
      try screen.waits(for: "TrayTray")
      try screen.press("Enter", "d")
      try screen.waits(for: "1 Running")
      try screen.record(to: file)
      try screen.press("y")
      try screen.waits(for: CopyWords.tooLong.english)
    }
    let bytes = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    #expect(!bytes.contains("]52;"))
  }
}
