import Playbooks

@testable import Console

/// The words that a screen may show: those of every text, and those that a person typed.
struct Vocabulary {
  private var words: Set<Substring> = []
  /// Those that no narrow line holds, so that they may be broken.
  private var long: [Substring] = []
  /// The narrowest strip of text that any layout leaves.
  private static let narrowest = 20

  init(_ texts: [String]) {
    for text in texts { add(text) }
  }

  mutating func add(_ text: String) {
    for word in Self.words(of: text) where words.insert(word).inserted {
      if word.displayWidth > Self.narrowest { long.append(word) }
    }
  }

  /// The words of a row that are cut without a mark.
  func cut(in row: String) -> [Substring] {
    Self.words(of: row).filter { word in
      // A number that was put into a text stands in no text.
      if word.contains("…") || word.allSatisfy({ !$0.isLetter }) { return false }
      return !words.contains(word) && !long.contains { $0.contains(word) }
    }
  }

  /// Runs between blanks and rules, without the punctuation at their ends.
  static func words(of text: String) -> [Substring] {
    text.split { $0.isWhitespace || $0 == "│" || $0 == "─" }.compactMap { run in
      var word = run
      func isEdge(_ character: Character?) -> Bool {
        character.map { !$0.isLetter && !$0.isNumber && $0 != "…" } ?? false
      }
      while isEdge(word.first) { word.removeFirst() }
      while isEdge(word.last) { word.removeLast() }
      return word.isEmpty ? nil : word
    }
  }
}
