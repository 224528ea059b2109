/// A text in sentences, so that each can be said and understood by itself.
enum Sentences {
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentence.append(word)
      if ends(word) {
        sentences.append(sentence.joined(separator: " "))
        sentence = []
      }
    }
    if !sentence.isEmpty { sentences.append(sentence.joined(separator: " ")) }
    return sentences
  }

  /// Whether a word ends a sentence and is no abbreviation.
  private static func ends(_ word: Substring) -> Bool {
    let bare = word.reversed().drop { "”“\"')".contains($0) }
    guard let mark = bare.first, ".?!:;".contains(mark) else { return false }
    if mark != "." { return true }
    let letters = String(bare.dropFirst().reversed())
    return letters.count > 1 && !letters.contains(".") && !abbreviations.contains(letters)
  }

  private static let abbreviations: Set<String> = [
    "bzw", "usw", "ca", "Nr", "vgl", "etc", "evtl", "ggf", "inkl", "No", "approx",
  ]
}
