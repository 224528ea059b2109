/// A language in a file: a head, then each English sentence with its own below it.
///
/// ```
/// language: fr
/// name: Français
/// decimal: ,
/// date: {day}/{month}/{year}
///
/// en: New incident
/// fr: Nouvel incident
/// ```
package struct TranslationFile: Sendable {
  /// A sentence and what the file says for it; empty where it says nothing yet.
  package struct Entry: Sendable {
    package let english: String
    package let translation: String
    /// Where the sentence and its translation stand.
    let line: Int
    let translationLine: Int
  }

  package private(set) var code = ""
  package private(set) var name = ""
  package private(set) var writing = Writing.international
  package private(set) var entries: [Entry] = []
  /// What is wrong with the file by itself.
  package private(set) var faults: [TranslationFault] = []
  private let file: String

  package init(_ text: String, named file: String) {
    self.file = file
    var decimalMark: Character = "."
    var day = Writing.international.day
    var english: (text: String, line: Int)?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, raw) in lines.enumerated() {
      let number = index + 1
      let line = raw.last == "\r" ? raw.dropLast() : raw
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      guard let colon = line.firstIndex(of: ":") else {
        fault(.noKey, number)
        continue
      }
      let key = line[..<colon]
      let value = Self.unescaped(Self.trimmed(line[line.index(after: colon)...]))
      switch key {
      case "language": code = value
      case "name": name = value
      case "date": day = value
      case "decimal":
        if let mark = value.first, value.count == 1 {
          decimalMark = mark
        } else {
          fault(.notAMark, number, column: key.count + 3)
        }
      case "en":
        if let english { fault(.noTranslationLine(code), english.line) }
        english = (value, number)
      case Substring(code) where !code.isEmpty:
        guard let source = english else {
          fault(.noSentence, number)
          continue
        }
        entries.append(
          Entry(
            english: source.text, translation: value, line: source.line, translationLine: number))
        english = nil
      default: fault(.unknownKey(String(key)), number)
      }
    }
    if let english { fault(.noTranslationLine(code), english.line) }
    writing = Writing(decimalMark: decimalMark, day: day)
    if code.isEmpty { fault(.noLanguage, 1) }
    if name.isEmpty { fault(.noName, 1) }
    checkEntries()
  }

  /// The language, as far as the file says it; a sentence that lost a place stays English.
  package var translation: Translation? {
    guard !code.isEmpty, Language(rawValue: code) == nil else { return nil }
    var sentences: [String: String] = [:]
    for entry in entries where !entry.translation.isEmpty {
      if Self.places(in: entry.english) == Self.places(in: entry.translation) {
        sentences[entry.english] = entry.translation
      }
    }
    return Translation(
      code: code, name: name.isEmpty ? code : name, writing: writing, sentences: sentences)
  }

  /// What is wrong, given every sentence that there is: also those that nobody says any more.
  package func faults(knowing sentences: [String]) -> [TranslationFault] {
    let known = Set(sentences)
    let strangers = entries.filter { !known.contains($0.english) }.map {
      TranslationFault(.unknownSentence($0.english), file, $0.line, column: 5)
    }
    return (faults + strangers).sorted { $0.line < $1.line }
  }

  /// How many of these sentences it translates.
  package func count(of sentences: [String]) -> Int {
    let said = Set(entries.lazy.filter { !$0.translation.isEmpty }.map(\.english))
    return sentences.count { said.contains($0) }
  }

  private mutating func checkEntries() {
    var lines: [String: Int] = [:]
    for entry in entries {
      if let first = lines[entry.english] {
        fault(.twice(first: first), entry.line)
      }
      lines[entry.english] = entry.line
      if entry.translation.isEmpty { continue }
      let wanted = Self.places(in: entry.english)
      let found = Self.places(in: entry.translation)
      let column = code.count + 3
      if let missing = wanted.first(where: { !found.contains($0) }) {
        fault(.missingPlace(missing), entry.translationLine, column: column)
      } else if let strange = found.first(where: { !wanted.contains($0) }) {
        let before = entry.translation.components(before: "{\(strange)}")
        fault(.unknownPlace(strange), entry.translationLine, column: column + before)
      }
    }
  }

  private mutating func fault(_ problem: TranslationFault.Problem, _ line: Int, column: Int = 1) {
    faults.append(TranslationFault(problem, file, line, column: column))
  }

  /// The names in braces, each once, in order.
  static func places(in sentence: String) -> [String] {
    var places: Set<String> = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = rest[..<close]
      if !name.isEmpty && name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) {
        places.insert(String(name))
      }
    }
    return places.sorted()
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.first == " " ? text.dropFirst() : text
  }

  /// A sentence on one line: a line break is `\n`, a backslash is doubled.
  package static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("\\") else { return String(text) }
    var plain = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        plain.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}

extension String {
  /// How many characters stand before a part of it.
  fileprivate func components(before part: String) -> Int {
    firstRange(of: part).map { distance(from: startIndex, to: $0.lowerBound) } ?? 0
  }
}
