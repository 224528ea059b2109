import Wording

/// Spells words that cannot be understood by ear: codes, paths, commands, names.
struct Spelling: Sendable {
  private let language: Language
  private let alphabet: SpellingAlphabet

  init(_ language: Language) {
    self.language = language
    alphabet = SpellingAlphabet(language)
  }

  /// `0x8C` as "zero, x, eight, Charlie".
  func spelled(_ word: some StringProtocol) -> String {
    var names = word.map(name)
    // The x of a number is no letter of it, and everybody says it so.
    if Self.isCode(word), names.count > 1 { names[1] = "x" }
    return names.joined(separator: ", ")
  }

  private func name(of character: Character) -> String {
    if character.isASCII, let digit = character.wholeNumberValue {
      return SpellingWords.digits[digit][language]
    }
    return SpellingWords.marks[character]?[language] ?? alphabet.name(of: character)
      ?? String(character)
  }

  /// Whether it is a number that begins with `0x`.
  static func isCode(_ word: some StringProtocol) -> Bool {
    let digits = word.dropFirst(2)
    return word.lowercased().hasPrefix("0x") && !digits.isEmpty && digits.allSatisfy(\.isHexDigit)
  }

  /// Whether a word of a sentence has to be spelled: a code, a path, a name with digits in it.
  static func needsSpelling(_ word: some StringProtocol) -> Bool {
    if word.contains(where: { "\\_$".contains($0) }) { return true }
    if word.contains(where: \.isLetter) && word.contains(where: \.isNumber) { return true }
    var before: Character = " "
    var letters = 0
    var isAfterDot = false
    // A name such as PowerShell is a word to everybody; with a dash in it it is a command.
    let isCommand = word.contains("-")
    for character in word {
      if isCommand && character.isUppercase && before.isLowercase { return true }
      if isAfterDot && character.isLetter { return true }
      // One letter and a dot is an abbreviation, not the name of a file.
      isAfterDot = character == "." && letters > 1
      letters = character.isLetter ? letters + 1 : 0
      before = character
    }
    return false
  }

  /// A long word in pieces that can be kept in mind, each from one mark to the next.
  static func pieces(of word: some StringProtocol) -> [String] {
    var pieces: [String] = []
    for character in word {
      let startsNew = pieces.isEmpty || Self.opens(character) || (pieces.last?.count ?? 0) >= 12
      if startsNew && !isOnlyMarks(pieces.last) {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private static func opens(_ character: Character) -> Bool {
    "\\/-.:=|$('\"{[@,;".contains(character)
  }

  /// Whether what is begun has no letter yet, so that the next character belongs to it.
  private static func isOnlyMarks(_ piece: String?) -> Bool {
    guard let piece else { return false }
    return piece.count < 12 && !piece.contains { $0.isLetter || $0.isNumber }
  }
}
