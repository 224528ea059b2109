import Testing
import Wording

@testable import Console

/// The one table of keys.
@Suite struct KeyTableTests {
  @Test func everyCommandHasItsBindingAndItsWords() {
    for command in Command.allCases {
      let bindings = Binding.all.filter { $0.command == command }
      #expect(bindings.count == 1, "\(command)")
      for binding in bindings {
        #expect(!binding.keys.isEmpty, "\(command)")
        #expect(!binding.label.english.isEmpty && !binding.label.german.isEmpty, "\(command)")
      }
    }
  }

  @Test func noTwoBindingsShareAKey() {
    let keys = Binding.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyBoundKeyMeansItsCommand() {
    for binding in Binding.all {
      for key in binding.keys { #expect(Command.from(key) == binding.command) }
    }
  }

  @Test(arguments: [Language.english, .german])
  func theHelpListsThemAll(_ language: Language) throws {
    var person = Person(try TestPlaybook.printer.read(), language)
    try person.press("1 1 d ?")
    let screen = person.screen
    for binding in Binding.all {
      #expect(screen.contains(binding.shown), "\(binding.shown)")
      // A key that does something of its own here is listed with that.
      guard binding.command != .accept, binding.command != .block else { continue }
      let sentence = try #require(KeySentences.all[binding.label])
      #expect(screen.contains(sentence[language]), "\(binding.shown)")
    }
  }

  /// The footer names only keys that do something.
  @Test(arguments: Scene.all)
  func aFooterNeverCutsALabel(_ scene: Scene) throws {
    for language in [Language.english, .german] {
      let person = try scene.person(language)
      for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)] {
        let footer = person.sees(size).rows.last ?? ""
        #expect(!footer.contains("…") && !footer.isEmpty)
        #expect(footer.displayWidth <= size.columns - 1 || footer.hasSuffix("help"))
      }
    }
  }

  @Test(arguments: Scene.all)
  func thereIsAWayOut(_ scene: Scene) throws {
    var person = try scene.person(.english)
    var presses = 0
    while person.effects.last != .quit && presses < 6 {
      try person.press("esc")
      presses += 1
    }
    #expect(presses <= 4)
  }

  @Test(arguments: Scene.all)
  func aKeyThatDoesNothingSaysWhy(_ scene: Scene) throws {
    let person = try scene.person(.english)
    for key: Key in [.function(5), .alt("x"), .backTab] {
      var other = person
      other.take(.key(key))
      let isQuiet = other.sees().rows == person.sees().rows && other.app.notice == nil
      #expect(!isQuiet, "\(key)")
    }
  }
}
