import Foundation
import Testing
import Wording

/// Flags, environment and file, as the program takes them.
@Suite("Settings", .serialized)
struct SettingsTests {
  /// A home with a file of settings.
  private func home(_ file: String) throws -> Home {
    let home = try Home()
    let folder = home.folder.appending(path: ".config/hvdoctor")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(file.utf8).write(to: folder.appending(path: "config"))
    return home
  }

  @Test("are printed with where each comes from")
  func origins() throws {
    let home = try home("# mine\ntheme = dark\nlanguage = de\n")
    let ending = try Program.run(
      ["config", "--plain"], in: home,
      environment: ["HVDOCTOR_MOUSE": "on", "HVDOCTOR_THEME": "light"])
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
    let rows = ending.output.split(separator: "\n").map { $0.replacing(#/ +/#, with: " ") }
    #expect(rows.contains("theme = light # Umgebung HVDOCTOR_THEME"))
    #expect(rows.contains("language = de # \(home.folder.path)/.config/hvdoctor/config:3"))
    #expect(rows.contains("mouse = on # Umgebung HVDOCTOR_MOUSE"))
    #expect(rows.contains("plain = on # Option --plain"))
    #expect(rows.contains("key.why = w # Vorgabe"))
    let json = try Program.run(["config", "--format", "json"], in: home)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let settings = try #require(object?["settings"] as? [[String: Any]])
    #expect(settings[0]["value"] as? String == "dark")
    #expect(settings[0]["from"] as? String == "file")
    #expect(settings[0]["line"] as? Int == 2)
  }

  @Test("that are wrong are named and stop nothing")
  func mistakes() throws {
    let home = try home("theme = pink\nkey.why = u\n")
    let place = "\(home.folder.path)/.config/hvdoctor/config"
    let facts = try Program.run("facts", in: home)
    #expect(facts.status == 0)
    #expect(facts.errors.contains("\(place):1:9: “pink” is no value of theme"))
    #expect(facts.errors.contains("\(place):2:11: u is the key of undo already"))
    #expect(try Program.run("config", in: home).status == 65)
    try Screen.open(in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      #expect(screen.reading.contains("config:1:9: “pink” is no value of theme"))
      #expect(screen.reading.contains("1 more: hvdoctor config"))
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
    }
  }

  @Test("in a file that is none are told and stop nothing", arguments: ["folder", "bytes", "pipe"])
  func unreadable(kind: String) throws {
    let home = try home("")
    let file = home.folder.path + "/.config/hvdoctor/config"
    try FileManager.default.removeItem(atPath: file)
    switch kind {
    case "folder":
      try FileManager.default.createDirectory(
        atPath: file, withIntermediateDirectories: false)
    case "bytes": try Data([0x74, 0xFF, 0x0A]).write(to: URL(filePath: file))
    default: #expect(mkfifo(file, 0o600) == 0)
    }
    let ending = try Program.run("facts", in: home)
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty == (kind == "pipe"), "\(ending.errors)")
  }

  @Test("choose lines instead of screens, and a flag says otherwise")
  func accessible() throws {
    let lines = try Program.run([], in: try Home(), input: "q\n", environment: ["ACCESSIBLE": "1"])
    #expect(lines.status == 0)
    #expect(lines.output.contains(ScreenWords.newIncident.english))
    let file = try Program.run([], in: try home("plain = on\n"), input: "q\n")
    #expect(file.status == 0)
    try Screen.open(["--no-plain"], in: try Home(), environment: ["ACCESSIBLE": "1"]) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      #expect(try screen.property("alternate_on") == "1")
    }
  }

  @Test("choose the colours of a real terminal")
  func colours() throws {
    func colored(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      var shown = ""
      try Screen.open(arguments, in: try Home(), environment: environment) { screen in
        try screen.waits(for: ScreenWords.newIncident.english)
        shown = try screen.colored
      }
      return shown
    }
    #expect(try colored(["--theme", "dark"]).contains("38;5;81"))
    #expect(try colored(["--theme", "high-contrast"]).contains("48;5;16"))
    for mono in [try colored([], ["NO_COLOR": "1"]), try colored(["--theme", "monochrome"])] {
      #expect(!mono.contains(/\u{1B}\[[0-9;]*3[0-8]/))
      #expect(mono.contains("\u{1B}[7m"))
    }
    let linux = try colored([], ["TERM": "linux"])
    #expect(linux.contains(/\u{1B}\[[0-9;]*36m/) && !linux.contains("38;5"))
  }

  @Test("give a person their own keys")
  func keys() throws {
    try Screen.open(in: try home("key.leave = x\nkey.undo = q\n")) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      #expect(screen.reading.contains("x \(KeyWords.quit.english)"))
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: "sign of an attack")
      try screen.press("q")
      try screen.waits(for: ScreenWords.answersTitle.english)
      try screen.press("Escape")
      try screen.waits(without: ScreenWords.answersTitle.english)
      try screen.press("x")
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("x")
      try screen.waitsForEnd()
    }
    let home = try home("key.leave = x\n")
    let help = try Program.run("--help", in: home)
    #expect(
      help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("· x leave")
    )
    let shown = try Program.run(["show", "--keys", "1 1"], in: home)
    #expect(shown.output.contains("x \(KeyWords.leave.english)"))
  }
}
