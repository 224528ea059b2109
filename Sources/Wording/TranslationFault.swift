/// Something that is wrong with the file of a language, and where.
package struct TranslationFault: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case noLanguage
    case noName
    case noKey
    case unknownKey(String)
    case notAMark
    /// An English sentence without a line for its translation, which begins with this.
    case noTranslationLine(String)
    case noSentence
    case twice(first: Int)
    case unknownSentence(String)
    case missingPlace(String)
    case unknownPlace(String)
  }

  package let problem: Problem
  package let file: String
  package let line: Int
  package let column: Int

  init(_ problem: Problem, _ file: String, _ line: Int, column: Int) {
    self.problem = problem
    self.file = file
    self.line = line
    self.column = column
  }

  /// One line in the form that editors jump to.
  package var sentence: Text {
    let place = "\(file):\(line):\(column)"
    let words = words
    return Text("\(place): \(words)", "\(place): \(words)")
  }

  private var words: Text {
    switch problem {
    case .noLanguage:
      Text(
        "the file must begin with a line such as “language: fr”",
        "die Datei muss mit einer Zeile wie „language: fr“ beginnen")
    case .noName:
      Text(
        "a line such as “name: Français” is missing", "eine Zeile wie „name: Français“ fehlt")
    case .noKey:
      Text(
        "the line has no key before a colon", "die Zeile hat keinen Schlüssel vor einem Doppelpunkt"
      )
    case .unknownKey(let key):
      Text("“\(key)” is not a key here", "„\(key)“ ist hier kein Schlüssel")
    case .notAMark:
      Text("the decimal mark is one character", "das Dezimalzeichen ist ein einzelnes Zeichen")
    case .noTranslationLine(let code):
      Text(
        "no line “\(code):” follows this sentence", "auf diesen Satz folgt keine Zeile „\(code):“")
    case .noSentence:
      Text(
        "no line “en:” stands before this translation",
        "vor dieser Übersetzung steht keine Zeile „en:“")
    case .twice(let first):
      Text("line \(first) has this sentence already", "Zeile \(first) hat diesen Satz schon")
    case .unknownSentence(let sentence):
      Text("nobody says this sentence: \(sentence)", "diesen Satz sagt niemand: \(sentence)")
    case .missingPlace(let name):
      Text("the place {\(name)} is missing", "der Platzhalter {\(name)} fehlt")
    case .unknownPlace(let name):
      Text("the sentence has no place {\(name)}", "der Satz hat keinen Platzhalter {\(name)}")
    }
  }
}
