import Testing
import Wording

@testable import Console

@Suite struct SettingsFileTests {
  @Test func everySettingIsRead() {
    let file = SettingsFile(
      """
      # mine
      theme = high-contrast   # for the projector
        language=de
      mouse = on

      plain = off
      key.why = x
      """)
    #expect(file.mistakes.isEmpty)
    #expect(
      file.layer
        == SettingsLayer(theme: .highContrast, language: .german, mouse: true, plain: false))
    #expect(file.keys == KeyTable([.why: .character("x")]))
  }

  @Test func anEmptyFileAndWindowsLinesAreFine() {
    #expect(SettingsFile("").mistakes.isEmpty)
    let file = SettingsFile("theme = dark\r\n\r\n# end\r\nmouse = on\r\n")
    #expect(file.mistakes.isEmpty)
    #expect(file.layer == SettingsLayer(theme: .dark, mouse: true))
  }

  /// What is wrong, with its place and a part of what is said to put it right.
  @Test(arguments: [
    ("theme", 1, 1, "name = value"),
    ("theme =", 1, 8, "theme has no value"),
    ("thene = dark", 1, 1, "did you mean “theme”?"),
    ("qqqqqqqqqq = 1", 1, 1, "theme, language, mouse, plain, or key.COMMAND"),
    ("\n  theme = drak", 2, 11, "any, dark, light, high-contrast, monochrome"),
    ("language = fr", 1, 12, "en, de"),
    ("mouse = yes", 1, 9, "on, off"),
    ("plain = on\nplain = off", 2, 1, "line 1"),
    ("key.wy = x", 1, 1, "did you mean “why”?"),
    ("key.why =", 1, 10, "key.why has no value"),
    ("key.why = xx", 1, 11, "is no key"),
    ("key.why = 3", 1, 11, "same for everybody"),
    ("key.why = up", 1, 11, "same for everybody"),
    ("key.why = ctrl-c", 1, 11, "same for everybody"),
    ("key.accept = x", 1, 1, "leave this line out"),
    ("key.redraw = x", 1, 1, "leave this line out"),
    ("key.why = u", 1, 11, "the key of undo already"),
    ("key.why = x\nkey.undo = x", 2, 12, "the key of why already"),
    ("key.why = x\nkey.why = z", 2, 1, "line 1"),
  ])
  func aMistakeIsNamed(_ text: String, _ line: Int, _ column: Int, _ said: String) throws {
    let file = SettingsFile(text)
    let mistake = try #require(file.mistakes.first)
    #expect(file.mistakes.count == 1)
    #expect(mistake.line == line)
    #expect(mistake.column == column)
    #expect(mistake.text.english.contains(said), "\(mistake.text.english)")
    #expect(mistake.text.german != mistake.text.english)
  }

  @Test func whatIsRightCountsBesideAMistake() {
    let file = SettingsFile("theme = pink\nmouse = on\nkey.why = u\nkey.note = x\n")
    #expect(file.mistakes.map(\.line) == [1, 3])
    #expect(file.layer == SettingsLayer(mouse: true))
    #expect(file.keys == KeyTable([.note: .character("x")]))
  }

  @Test func keysMayBeExchanged() {
    let file = SettingsFile("key.why = u\nkey.undo = w\nkey.find-nothing = z")
    #expect(file.mistakes.count == 1)
    #expect(file.keys == KeyTable([.why: .character("u"), .undo: .character("w")]))
  }

  /// One that yields takes its usual key again, which another one wanted.
  @Test func aChainOfWishesEndsWithOneKeyForEach() {
    let file = SettingsFile("key.undo = w\nkey.why = n\nkey.note = q")
    #expect(file.keys == KeyTable())
    #expect(file.mistakes.map(\.line) == [1, 2, 3])
  }

  @Test func aNumberSignCanBeAKey() {
    #expect(SettingsFile("key.why = #").keys == KeyTable([.why: .character("#")]))
    #expect(SettingsFile("key.why = # # comment").keys == KeyTable([.why: .character("#")]))
  }

  /// Whatever bytes: it is read or complained about, and never with a place outside the text.
  @Test func anyTextIsTaken() {
    var random = SeededRandom(seed: 7)
    let pieces = ["theme", "=", " ", "\n", "key.", "why", "#", "dark", "ä", "日", "\t", "x", "1"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for mistake in SettingsFile(text).mistakes {
        #expect(lines.indices.contains(mistake.line - 1), "\(text)")
        #expect((1...lines[mistake.line - 1].count + 1).contains(mistake.column), "\(text)")
      }
    }
  }
}
