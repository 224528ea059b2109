import Foundation
import Testing
import Wording

/// The editor and the pager, which get the terminal for a while, and files.
@Suite("A program beside this one", .serialized)
struct ProgramTests {
  private func atQuestion(
    _ environment: [String: String] = [:], _ arguments: [String] = [], in home: Home,
    through shell: String? = nil, _ body: (Screen) throws -> Void
  ) throws {
    try Screen.open(arguments, in: home, environment: environment, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      try screen.press("2")
      try screen.waits(for: "1 Yes, elevated")
      try screen.settles()
      try body(screen)
    }
  }

  /// An editor that a script plays; `$1` is the file, `$HOME` the test's own folder.
  private func editor(_ script: String, in home: Home) throws -> [String: String] {
    let path = try home.write("#!/bin/sh\n\(script)\n", to: "ed it")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return ["EDITOR": "'\(path)'"]
  }

  private func kept(_ name: String, _ home: Home) -> String {
    (try? String(contentsOfFile: home.folder.path + "/" + name, encoding: .utf8)) ?? ""
  }

  @Test("writes a note, in a file of its own that is gone afterwards")
  func note() throws {
    let home = try Home()
    let environment = try editor(
      "cat \"$1\" > $HOME/seen; stat -c '%a %n' \"$1\" \"${1%/*}\" > $HOME/place;"
        + " cp \"$1\" \"$1~\"; printf 'asked Eve\\n# not this\\nand Bob\\n' > \"$1\"", in: home)
    try atQuestion(environment, in: home) { screen in
      try screen.press("e")
      try screen.waits(for: ScreenWords.recorded.english)
      try screen.settles()
      try screen.press("e")
      try screen.waits(for: ScreenWords.recorded.english)
    }
    let places = kept("place", home).split(separator: "\n").map { $0.split(separator: " ") }
    #expect(places.map { $0[0] } == ["600", "700"])
    for place in places {
      #expect(!FileManager.default.fileExists(atPath: String(place[1])), "\(place[1])")
    }
    let seen = kept("seen", home)
    #expect(seen.contains("#   asked Eve\n#   and Bob\n") && !seen.contains("not this"))
    #expect(seen.hasPrefix("\n\n# "))
  }

  @Test("has the terminal as the shell has it, and its own ^C", arguments: ["", "LESS=x "])
  func ownsTheTerminal(before prefix: String) throws {
    let home = try Home()
    let environment = try editor(
      "trap 'touch $HOME/interrupted' INT; stty -a > $HOME/modes; echo here;"
        + " while [ ! -e $HOME/go ]; do sleep 0.02; done; true", in: home)
    let command = ["EDITOR": prefix + (environment["EDITOR"] ?? "")]
    try atQuestion(command, ["--mouse"], in: home) { screen in
      let before = screen.lasting
      try screen.press("e")
      try screen.waits(for: "here")
      for (name, value) in [
        ("alternate_on", "0"), ("cursor_flag", "1"), ("mouse_any_flag", "0"),
        ("keypad_cursor_flag", "0"),
      ] {
        #expect(try screen.property(name) == value, "\(name)")
      }
      // `cat -v` is not there to tell, but a paste that is bracketed would be seen.
      try screen.paste("pasted")
      try screen.waits(for: "pasted")
      #expect(!screen.lines.joined().contains("200~"))
      try screen.press("C-c")
      try screen.wait("the editor's own ^C") {
        FileManager.default.fileExists(atPath: home.folder.path + "/interrupted")
      }
      _ = try home.write("", to: "go")
      try screen.wait("the screen, painted whole") { screen.lasting == before }
      #expect(try screen.property("mouse_any_flag") == "1")
      #expect(try screen.property("alternate_on") == "1")
      try screen.waits(for: ProgramWords.nothingWritten.english)
    }
    let modes = kept("modes", home)
    let set = Set(modes.split(whereSeparator: \.isWhitespace))
    for mode in ["icanon", "echo", "isig", "icrnl"] { #expect(set.contains(mode[...])) }
  }

  @Test("that fails records nothing and says so")
  func fails() throws {
    let home = try Home()
    try atQuestion(["EDITOR": "false"], in: home) { screen in
      try screen.press("e")
      try screen.waits(for: ProgramWords.failed("false", 1).english)
    }
    try atQuestion(["VISUAL": "no-such-editor -w", "EDITOR": "true"], in: try Home()) { screen in
      try screen.press("e")
      try screen.waits(for: ProgramWords.notFound("no-such-editor -w").english)
    }
    try atQuestion(in: try Home()) { screen in
      try screen.press("e")
      try screen.waits(for: ProgramWords.noEditor.english)
    }
  }

  @Test("ends with this one, and leaves no file", arguments: [SIGTERM, SIGHUP])
  func ended(signal: Int32) throws {
    let home = try Home()
    let environment = try editor(
      "echo \"$1\" > $HOME/path; echo $$ > $HOME/pid; echo here; read line", in: home)
    try atQuestion(environment, in: home) { screen in
      try screen.press("e")
      try screen.waits(for: "here")
      try screen.signal(signal)
      try screen.waitsForEnd()
    }
    let path = kept("path", home).trimmingCharacters(in: .newlines)
    #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
    let process = kept("pid", home).trimmingCharacters(in: .newlines)
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(process)/exe"))
  }

  @Test("is stopped together with this one by ^Z")
  func stopped() throws {
    let home = try Home()
    let environment = try editor("echo here; read line; echo 'stopped once' > \"$1\"", in: home)
    let shell = "set -m; PROGRAM; echo stopped; read line; fg; echo over; read line"
    try atQuestion(environment, in: home, through: shell) { screen in
      try screen.press("e")
      try screen.waits(for: "here")
      try screen.press("C-z")
      try screen.waits(for: "stopped")
      try screen.press("Enter")
      try screen.waits(for: "hvdoctor")
      try screen.press("Enter")
      try screen.waits(for: ScreenWords.recorded.english)
    }
  }

  @Test("shows the report, and the screen comes back", arguments: ["less", nil, "less -S"])
  func pager(name: String?) throws {
    let environment = name.map { ["PAGER": $0] } ?? [:]
    try atQuestion(environment, in: try Home()) { screen in
      let before = screen.lasting
      try screen.press("v")
      try screen.waits(for: IncidentReportWords.known.english)
      try screen.press("C-c")
      try screen.press("q")
      try screen.wait("the screen as it was") { screen.lasting == before }
    }
  }

  @Test("that shows everything at once waits to be read")
  func shortPager() throws {
    try atQuestion(["PAGER": "tail -n 3"], in: try Home()) { screen in
      let before = screen.lasting
      try screen.press("v")
      try screen.waits(for: ProgramWords.goBack.english)
      try screen.waits(for: "(answered)")
      try screen.press("Enter")
      try screen.wait("the screen as it was") { screen.lasting == before }
    }
  }

  @Test("is more where there is no less")
  func withoutLess() throws {
    let home = try Home()
    let folder = home.folder.path + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for name in ["sh", "more"] {
      let found = try #require(
        ["/bin", "/usr/bin"].map { "\($0)/\(name)" }.first(
          where: FileManager.default.fileExists(atPath:)))
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(name)", withDestinationPath: found)
    }
    try atQuestion(["PATH": folder], in: home) { screen in
      let before = screen.lasting
      try screen.press("v")
      try screen.waits(for: "--More--")
      try screen.press("q")
      try screen.waits(for: ProgramWords.goBack.english)
      try screen.press("Enter")
      try screen.wait("the screen as it was") { screen.lasting == before }
    }
    try atQuestion(["PAGER": "false"], in: home) { screen in
      try screen.press("v")
      try screen.waits(for: ProgramWords.pagerFailed("false", 1).english)
    }
  }

  @Test("takes a command from a file")
  func file() throws {
    let home = try Home()
    let shell = "cd \(home.folder.path); PROGRAM; read line"
    let path = home.folder.path + "/hvdoctor-elevated.ps1"
    try atQuestion(in: home, through: shell) { screen in
      try screen.press("o")
      try screen.waits(for: "./hvdoctor-elevated.ps1")
      try screen.press("Enter")
      try screen.waits(for: FileWords.written(path).english)
      #expect(kept("hvdoctor-elevated.ps1", home).contains("\nwhoami /groups"))
      try Data("mine".utf8).write(to: URL(filePath: path))
      try screen.press("o", "Enter")
      try screen.waits(for: FileWords.exists(path).english)
      #expect(kept("hvdoctor-elevated.ps1", home) == "mine")
      try screen.press("2")
      try screen.waits(for: FileWords.written(path).english)
      #expect(kept("hvdoctor-elevated.ps1", home).contains("\nwhoami /groups"))
      for (typed, words) in [
        ("/no/such/folder/x", FileWords.noFolder("/no/such/folder/x")),
        ("/tmp", FileWords.notAFile("/tmp")), ("/dev/null", FileWords.notAFile("/dev/null")),
        ("/proc/x", FileWords.noFolder("/proc/x")),
      ] {
        try screen.press("o")
        try screen.waits(for: "./hvdoctor-elevated.ps1")
        try screen.press("C-u")
        try screen.type(typed)
        try screen.press("Enter")
        try screen.waits(for: words.english)
        try screen.press("Escape")
        try screen.waits(for: "1 Yes, elevated")
      }
    }
  }

  @Test("is never started by a screen that is only shown")
  func shownOnly() throws {
    let home = try Home()
    let ending = try Program.run(
      ["show", "--keys", "1 1 2 o paste:'\(home.folder.path)/x.ps1' enter"], in: home)
    #expect(ending.status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/x.ps1"))
  }
}
