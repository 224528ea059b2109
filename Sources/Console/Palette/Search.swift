/// One search: what was typed, held against every word and every thing of an index.
struct Search: Sendable {
  /// How a thing was found, the best first.
  enum Fit: UInt8, Comparable, Sendable {
    /// The name is just what was typed.
    case name
    /// The name begins with it.
    case beginning
    /// It stands in the name, from the beginning of a word on.
    case words
    /// Every typed word begins a word of the name, in any order.
    case anyOrder
    /// Every typed word stands somewhere in the name.
    case inside
    /// Every typed word stands in the name, or begins a word of what is said about it.
    case body
    /// Letters of the name in order: the beginnings of its words, or a word with gaps.
    case letters
    case typos
    /// Some typed word stands only in the middle of a word of what is said about it.
    case chance

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A thing that was found.
  struct Hit: Hashable, Sendable {
    /// Its place in the index.
    let item: Int
    let fit: Fit
    /// Which of its names fits; 0 is the title.
    let name: Int
    let cost: Int
  }

  /// The things that fit, the best first.
  let hits: [Hit]
  /// How many words were looked at, and how many of these letter by letter for typos.
  let compared: Int
  let measured: Int

  /// More words than this say nothing more.
  private static let mostWords = 6
  private static let mostLetters = 64

  init(_ text: String, in index: SearchIndex) {
    let typed = Self.folded(text)
    let words = Self.words(of: typed)
    guard !words.isEmpty else {
      hits = []
      compared = 0
      measured = 0
      return
    }
    var matching = Matching(words, index)
    let whole = TypedWord(words.flatMap(\.bytes))
    var hits: [Hit] = []
    for position in index.items.indices {
      if let hit = matching.best(of: position, whole: whole, index) { hits.append(hit) }
    }
    let keyed = hits.map { (hit: $0, key: Self.key($0, index, words: words.count)) }
    self.hits = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.hit)
    compared = matching.compared
    measured = matching.measured
  }

  static func folded(_ text: String) -> SearchText { SearchText(String(text.prefix(mostLetters))) }

  static func words(of text: SearchText) -> [TypedWord] {
    text.words.prefix(mostWords).map { TypedWord(Array(text.bytes[$0])) }
  }

  /// What decides the order: of two that fit alike the one with fewer words more, and at last the
  /// place in the index.
  private static func key(_ hit: Hit, _ index: SearchIndex, words: Int) -> [Int] {
    let item = index.items[hit.item]
    let name = item.names[hit.name]
    return [
      Int(hit.fit.rawValue), hit.cost, max(0, name.starts.count - words), item.rank,
      hit.name == 0 ? 0 : 1, name.bytes.count, hit.item,
    ]
  }
}
