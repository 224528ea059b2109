import Testing
import Wording

@testable import Console

@Suite struct SpellingTests {
  struct Example: Sendable, CustomStringConvertible {
    let word: String
    let english: String
    let german: String
    var description: String { word }
  }

  private static let examples = [
    Example(
      word: "0x80070037", english: "zero, x, eight, zero, zero, seven, zero, zero, three, seven",
      german: "null, x, acht, null, null, sieben, null, null, drei, sieben"),
    Example(
      word: "0x8C", english: "zero, x, eight, Charlie", german: "null, x, acht, Cäsar"),
    Example(
      word: "C:\\Vm-1", english: "Charlie, colon, backslash, Victor, Mike, dash, one",
      german: "Cäsar, Doppelpunkt, umgekehrter Schrägstrich, Viktor, Martha, Bindestrich, eins"),
    Example(
      word: "'\"|$_", english: "single quote, double quote, pipe, dollar, underscore",
      german:
        "einfaches Hochkomma, doppeltes Anführungszeichen, senkrechter Strich, Dollar, Unterstrich"),
    Example(
      word: "äöüß", english: "ä, ö, ü, ß", german: "Ärger, Ökonom, Übermut, Eszett"),
  ]

  @Test(arguments: examples)
  func spells(_ example: Example) {
    #expect(Spelling(.english).spelled(example.word) == example.english)
    #expect(Spelling(.german).spelled(example.word) == example.german)
  }

  @Test func everyLetterHasANameOfItsOwnThatBeginsWithIt() {
    for language in Language.allCases {
      let alphabet = SpellingAlphabet(language)
      let names = "abcdefghijklmnopqrstuvwxyz".compactMap { letter -> String? in
        let name = alphabet.name(of: letter)
        #expect(name?.lowercased().first == letter)
        return name
      }
      #expect(Set(names).count == 26)
    }
  }

  @Test func everyMarkOfACommandHasAName() {
    for code in UInt8(0x21)...0x7E {
      let character = Character(Unicode.Scalar(code))
      for language in Language.allCases {
        let name = Spelling(language).spelled(String(character))
        #expect(name != String(character) && !name.isEmpty, "\(character)")
      }
    }
  }

  @Test(arguments: [
    ("printer", false), ("Spool-Service", false), ("0x8007", true), ("C:\\Temp", true),
    ("P1", true), ("spool.exe", true), ("PowerShell", false), ("Get-MpThing", true),
    ("Hyphen-V", false), ("3", false), ("e.g.", false),
    ("don't", false), ("$env", true),
  ])
  func knowsWhatTheEarCannot(_ word: String, _ needs: Bool) {
    #expect(Spelling.needsSpelling(word) == needs)
  }

  /// Nothing of a word is lost between its pieces, and none is too long to keep in mind.
  @Test(arguments: [
    "Get-Something", "C:\\ProgramData\\Vendor\\Long Folder", "'{0}:{1}'", "averyveryverylongword",
    "\\\\server\\share$\\x", "a",
  ])
  func piecesAreTheWord(_ word: String) {
    let pieces = Spelling.pieces(of: word)
    #expect(pieces.joined() == word)
    #expect(pieces.allSatisfy { $0.count <= 14 && !$0.isEmpty }, "\(pieces)")
  }

  @Test(arguments: [
    ("Look at it. Then go.", 2), ("z. B. das hier.", 1), ("Is it there? If not, ask.", 2),
    ("Open 0x1.exe now", 1), ("It says: stop.", 2), ("", 0), ("Version 10.0 is old.", 1),
  ])
  func sentencesEndWhereTheyEnd(_ text: String, _ count: Int) {
    #expect(Sentences.of(text).count == count, "\(Sentences.of(text))")
  }
}
