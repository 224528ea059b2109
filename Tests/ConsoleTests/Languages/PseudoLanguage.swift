import FoundationEssentials
import Playbooks
import Testing
import Wording

@testable import Console

/// A language made by rule: every letter has an accent or is another, so that English shows.
enum PseudoLanguage {
  /// The letters by which a sentence of it is known: none of them is in an English text.
  private static let stands: [Character: Character] = [
    "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "y": "ý", "A": "Á", "E": "É", "I": "Í",
    "O": "Ó", "U": "Ú", "n": "ñ", "s": "š", "t": "ţ", "r": "ř", "l": "ł", "c": "ç", "d": "ď",
    "g": "ğ", "h": "ħ", "k": "ķ", "m": "ɱ", "p": "ƥ", "b": "ƀ", "f": "ƒ", "w": "ŵ", "v": "ṽ",
    "x": "ẋ", "z": "ž", "j": "ĵ", "q": "ʠ", "S": "Š", "T": "Ţ", "R": "Ř", "L": "Ł", "C": "Ç",
    "D": "Ď", "N": "Ñ", "G": "Ğ", "H": "Ħ", "K": "Ķ", "M": "Ɱ", "P": "Ƥ", "B": "Ɓ", "F": "Ƒ",
    "W": "Ŵ", "V": "Ṽ", "X": "Ẋ", "Z": "Ž", "J": "Ĵ", "Q": "Ɋ", "Y": "Ý",
  ]

  /// A sentence with other letters; what stands in braces is a place and stays.
  static func sentence(_ english: String) -> String {
    var isPlace = false
    return String(
      english.map { character in
        if character == "{" { isPlace = true }
        if character == "}" { isPlace = false }
        return isPlace ? character : stands[character] ?? character
      })
  }

  /// The file of it for a playbook of the tests, made once.
  static func file(for playbook: TestPlaybook) throws -> TranslationFile {
    switch playbook {
    case .printer: try printer.get()
    case .shipped: try shipped.get()
    }
  }

  private static let printer = Result { try file(for: try TestPlaybook.printer.read()) }
  private static let shipped = Result { try file(for: try TestPlaybook.shipped.read()) }

  /// The file of it, as somebody would have filled in the template.
  private static func file(for playbook: Playbook) throws -> TranslationFile {
    let list = SentenceList(interface: try interface(), playbook: playbook)
    let template = list.template(of: "xx").replacing("name: \n", with: "name: Ẋẋ\n")
    var filled = ""
    var last = ""
    for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "xx:" {
        filled += "xx: \(sentence(last))\n"
      } else {
        if line.hasPrefix("en: ") { last = String(line.dropFirst(4)) }
        filled += "\(line)\n"
      }
    }
    return TranslationFile(filled.replacing("\\ñ", with: "\\n"), named: "xx.txt")
  }

  static func interface() throws -> [String] {
    let file = "\(try #require(root))/Resources/languages/sentences.txt"
    let bytes = try #require(FileManager.default.contents(atPath: file))
    return SentenceList.lines(of: String(decoding: bytes, as: UTF8.self))
  }

  private static var root: String? {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    while let last = parts.popLast(), last != "Tests" {}
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
