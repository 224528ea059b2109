import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// A third language is one file: with it no screen says an English sentence.
@Suite struct ThirdLanguageTests {
  @Test(arguments: TestPlaybook.allCases)
  func theFilledTemplateHasNoFault(_ playbook: TestPlaybook) throws {
    let file = try PseudoLanguage.file(for: playbook)
    let list = SentenceList(
      interface: try PseudoLanguage.interface(), playbook: try playbook.read())
    #expect(file.faults(knowing: list.all) == [])
    #expect(file.count(of: list.all) == list.all.count)
    #expect(list.playbook.count > 30 && list.interface.count > 500)
  }

  @Test(arguments: Scene.all)
  func noSceneSaysEnglish(_ scene: Scene) throws {
    let translation = try #require(
      try PseudoLanguage.file(for: scene.playbook).translation)
    var person = try scene.person(.english)
    person.desk.languages = [.english, .translated(translation)]
    repeat {
      person.take(.key(.function(2)))
    } while person.app.language != .translated(translation)
    let size = Size(columns: 120, rows: 60)
    // What stays as it is: names of keys, commands, what a person typed, and titles of sources.
    let same =
      Self.words(
        try scene.person(.german).sees(size).rows.joined(separator: " ")) + [
        "Enter", "Tab", "lpstat", "Symptom",
      ]
    for word in Self.words(person.sees(size).rows.joined(separator: " ")) {
      #expect(same.contains(word), "“\(word)” is English in \(scene.name)")
    }
    // The same in lines, where nothing is cut.
    let said = Set(Self.words(Listener(person).last))
    let german = Set(Self.words(Listener(try scene.person(.german)).last))
    #expect(said.subtracting(german).subtracting(same).isEmpty, "\(said.subtracting(german))")
  }

  /// Whether it is the name of a letter, which is the same in every language but German.
  private static func isSpelling(_ word: String) -> Bool {
    word.first.flatMap(SpellingAlphabet.international.name) == word
  }

  /// The words of plain letters, as English has them.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init).filter { word in
      word.count > 2 && word.allSatisfy(\.isASCII) && !isSpelling(word)
    }
  }

  @Test func aSentenceKeepsItsValuesInTheirPlaces() throws {
    let language = Language.translated(
      Translation(
        code: "xx", name: "X",
        sentences: [
          "The window is too small: at least {1}x{2}, please.": "{2} puis {1}",
          "Did you mean {1}?": "Voulez-vous dire {1} ?", "or": "ou",
        ]))
    #expect(ScreenWords.tooSmall(40, 10)[language] == "10 puis 40")
    #expect(ScreenWords.didYouMean("{1}")[language] == "Voulez-vous dire {1} ?")
    #expect([ExplanationWords.or, ExplanationWords.or].joined(separator: " ")[language] == "ou ou")
    #expect(Text(verbatim: "or")[language] == "or")
    #expect(ScreenWords.newIncident[language] == "New incident")
  }

  @Test func aFileBringsItsWayOfWriting() throws {
    let file = TranslationFile(
      "language: fr\nname: Français\ndecimal: ,\ndate: {day}/{month}/{year}\n", named: "fr.txt")
    let language = Language.translated(try #require(file.translation))
    #expect(LocalTime(offset: 0).full(MemoryDesk.now, in: language) == "23/11/2026 03:12")
    #expect(language.writing.number("2.5") == "2,5")
    #expect(language.name == "Français" && language.rawValue == "fr")
  }

  @Test(arguments: [
    ("", ["1:1 noLanguage", "1:1 noName"]),
    ("language: fr\nname: F\nen: Undo\n", ["3:1 noTranslationLine(\"fr\")"]),
    ("language: fr\nname: F\nfr: Annuler\n", ["3:1 noSentence"]),
    ("language: fr\nname: F\nhello\n", ["3:1 noKey"]),
    ("language: fr\nname: F\nes: x\n", ["3:1 unknownKey(\"es\")"]),
    ("language: fr\nname: F\ndecimal: ,,\n", ["3:10 notAMark"]),
    (
      "language: fr\nname: F\nen: Undo\nfr: a\nen: Undo\nfr: b\n", ["5:1 twice(first: 3)"]
    ),
    (
      "language: fr\nname: F\nen: Sleep well\nfr: Dormez\n",
      ["3:5 unknownSentence(\"Sleep well\")"]
    ),
    (
      "language: fr\nname: F\nen: Did you mean {1}?\nfr: Quoi ?\n", ["4:5 missingPlace(\"1\")"]
    ),
    (
      "language: fr\nname: F\nen: Undo\nfr: Annuler {1}\n", ["4:13 unknownPlace(\"1\")"]
    ),
    ("language: fr\nname: F\n\n# nothing\nen: Undo\nfr:\n", []),
  ])
  func aFaultHasItsPlace(_ text: String, _ faults: [String]) throws {
    let found = TranslationFile(text, named: "fr.txt")
      .faults(knowing: try PseudoLanguage.interface())
    #expect(found.map { "\($0.line):\($0.column) \($0.problem)" } == faults)
    for fault in found {
      let sentence = fault.sentence[.english]
      #expect(sentence.hasPrefix("fr.txt:\(fault.line):\(fault.column): "), "\(sentence)")
    }
  }

  /// A translation that lost a value would hide it: the English sentence is said instead.
  @Test func aTranslationThatLostAPlaceIsNotUsed() throws {
    let file = TranslationFile(
      "language: fr\nname: F\nen: Did you mean {1}?\nfr: Quoi ?\n", named: "fr.txt")
    let language = Language.translated(try #require(file.translation))
    #expect(ScreenWords.didYouMean("0x1")[language] == "Did you mean 0x1?")
  }

  /// A file for a language inside the program does not replace it.
  @Test func noFileReplacesGerman() {
    #expect(TranslationFile("language: de\nname: D\n", named: "de.txt").translation == nil)
  }
}
