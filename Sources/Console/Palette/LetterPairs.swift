/// How alike words look by the pairs of letters in them, for text that fits nothing.
enum LetterPairs {
  private static let most = 3
  /// Less than this, in percent, is no likeness.
  private static let least = 30

  /// The things whose title looks most like what was typed, the most alike first.
  static func closest(to typed: SearchText, among index: SearchIndex) -> [Int] {
    let wanted = typed.words.map { Set(pairs(of: typed.bytes[$0])) }.filter { !$0.isEmpty }
    guard !wanted.isEmpty else { return [] }
    let alike = index.isName.indices.map { word in
      index.isName[word] ? likeness(of: pairs(of: index.vocabulary[word]), wanted) : 0
    }
    let scored = index.items.enumerated().compactMap { position, item -> [Int]? in
      let best = item.nameWords.first?.map { alike[$0] }.max() ?? 0
      return best >= least ? [-best, item.rank, position] : nil
    }
    return scored.sorted { $0.lexicographicallyPrecedes($1) }.prefix(most).map { $0[2] }
  }

  /// Shared pairs with the typed word that shares most, in percent of all.
  private static func likeness(of pairs: [UInt16], _ wanted: [Set<UInt16>]) -> Int {
    wanted.map { 200 * pairs.count(where: $0.contains) / max(1, $0.count + pairs.count) }.max() ?? 0
  }

  private static func pairs(of word: ArraySlice<UInt8>) -> [UInt16] {
    zip(word, word.dropFirst()).map { UInt16($0) << 8 | UInt16($1) }
  }
}
