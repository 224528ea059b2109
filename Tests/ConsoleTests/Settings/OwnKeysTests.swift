import Testing
import Wording

@testable import Console

/// Somebody who has chosen keys of their own.
@Suite struct OwnKeysTests {
  private func person(
    _ file: String, _ language: Language = .english
  ) throws -> Person {
    let file = SettingsFile(file)
    #expect(file.mistakes.isEmpty)
    return Person(try TestPlaybook.printer.read(), language, keys: file.keys)
  }

  @Test func pressesTheirOwnKey() throws {
    var person = try person("key.why = x")
    try person.press("1 1 d x")
    guard case .why = person.incident?.overlay else {
      Issue.record("no explanation")
      return
    }
  }

  @Test func theUsualKeyDoesNothingAndSaysSo() throws {
    var person = try person("key.why = x")
    try person.press("1 1 d w")
    #expect(person.incident?.overlay == nil)
    #expect(person.app.notice?.text == ScreenWords.noSuchKey)
  }

  @Test func exchangedKeysMeanEachOther() throws {
    var person = try person("key.why = u\nkey.undo = w")
    try person.press("1 1 d w")
    guard case .answers = person.incident?.overlay else {
      Issue.record("no answers")
      return
    }
  }

  /// Also where an incident is gone on with at once.
  @Test func aWarningStaysUntilTheFirstKey() throws {
    var first = try person("")
    try first.press("1 1")
    let number = try #require(first.incident?.incident.number)
    let warning = Text("mind this", "Achtung")
    var app = App(
      language: .english, time: LocalTime(offset: 0), unfinished: [], codeNames: .shipped,
      warning: warning)
    #expect(app.view(Size(columns: 40, rows: 10)).rows.joined().contains("mind this"))
    _ = app.update(.playbook(first.desk.playbook))
    _ = app.update(.opened(number, first.recorded))
    #expect(app.notice?.text == warning)
    _ = app.update(.input(.key(.down)))
    #expect(app.notice == nil)
  }

  @Test func nothingIsChangedInWhatIsTyped() throws {
    var person = try person("key.why = x\nkey.note = z\nkey.leave = =")
    try person.press("1 1 d z 'wax on'")
    #expect(person.screen.contains("wax on"))
    try person.press("enter")
    let note = person.recorded.last.map { $0.happening }
    #expect(note == .noted("wax on"))
  }

  /// Letters begin a text on the intake, whatever they are bound to.
  @Test func lettersBeginTheTextOfTheIntake() throws {
    var person = try person("key.why = x\nkey.help = z")
    try person.press("1 x w")
    #expect(person.screen.contains("xw"))
    try person.press("esc 1 z")
    #expect(person.screen.contains(ScreenWords.helpTitle.english))
  }

  @Test(arguments: [Language.english, .german])
  func everythingShownNamesTheirKeys(_ language: Language) throws {
    var person = try person("key.why = x\nkey.help = z\nkey.toggle-plan = f5", language)
    try person.press("1 1 d")
    let footer = person.sees().rows.last ?? ""
    #expect(footer.contains("x \(KeyWords.why[language])"))
    #expect(footer.contains("z \(KeyWords.help[language])"))
    #expect(footer.contains("F5 \(KeyWords.plan[language])"))
    var listener = Listener(person)
    #expect(listener.type("?").contains("x: \(KeyWords.why[language])"))
    try person.press("w")
    #expect(person.sees().rows.joined().contains("; z "))
    try person.press("z")
    #expect(person.screen.contains("x          \(HelpText.sentence(KeyWords.why)[language])"))
    #expect(!person.screen.contains("w          \(HelpText.sentence(KeyWords.why)[language])"))
  }

  @Test func plainLinesTakeTheirKeys() throws {
    var person = try person("key.why = x\nkey.toggle-plan = f5")
    try person.press("1 1 d")
    person.type("f5")
    #expect(person.incident?.pane == .plan)
    person.type("x")
    guard case .why = person.incident?.overlay else {
      Issue.record("no explanation")
      return
    }
  }

  @Test func noTextShowsABrace() throws {
    for scene in Scene.all {
      for language in [Language.english, .german] {
        let person = try scene.person(language)
        for binding in Binding.all {
          let place = "{\(binding.shown)}"
          #expect(!person.screen.contains(place), "\(scene)")
          #expect(!person.plainText.contains(place), "\(scene)")
        }
      }
    }
  }

  @Test func everyNameOfACommandIsOfTheField() {
    for command in Command.allCases {
      #expect(command.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(command)")
    }
  }

  /// Random wishes: whatever is taken leaves every command a key, and no key two commands.
  @Test func everyCommandKeepsAKey() {
    var random = SeededRandom(seed: 11)
    let names = Command.changeable
    let keys = ["w", "u", "x", "n", "f5", "tab", "space", "q", "?", "alt-w", "j"]
    for _ in 0..<500 {
      let file = (0..<6).map { _ in
        "key.\(names.randomElement(using: &random) ?? "") = \(keys.randomElement(using: &random) ?? "")"
      }.joined(separator: "\n")
      let table = SettingsFile(file).keys
      for binding in Binding.all {
        let key = table.chosen[binding.command] ?? binding.keys[0]
        let meant = table.usual(for: key)
        #expect(meant.flatMap(Command.from) == binding.command, "\(file)")
      }
    }
  }
}
