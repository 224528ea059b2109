/// Things that can be searched, by their names and by what is said about them.
///
/// Built once; a search goes through every different word and every thing once, whatever is typed.
struct SearchIndex: Sendable {
  /// One thing, as the index keeps it.
  struct Item: Sendable {
    /// The title first, then what else it is called.
    let names: [SearchText]
    /// The numbers of the words of each name.
    let nameWords: [[Int]]
    /// The numbers of the words that are said about it.
    let bodyWords: [Int]
    /// Which of two that fit alike comes first.
    let rank: Int
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var items: [Item] = []
  /// Which words stand in a name, where typos are forgiven.
  private(set) var isName: [Bool] = []

  /// Adds a thing behind the others.
  mutating func add(names: [String], body: [String], rank: Int) {
    let names = names.map(SearchText.init)
    let nameWords = names.map { words(of: $0, isName: true) }
    var seen: Set<Int> = []
    let bodyWords = body.flatMap { words(of: SearchText($0), isName: false) }
      .filter { seen.insert($0).inserted }
    items.append(
      Item(names: names, nameWords: nameWords, bodyWords: bodyWords, rank: rank))
  }

  mutating func close() { vocabulary.close() }

  private mutating func words(of text: SearchText, isName: Bool) -> [Int] {
    text.words.map { range in
      let id = vocabulary.id(of: text.bytes[range])
      if id == self.isName.count { self.isName.append(false) }
      if isName { self.isName[id] = true }
      return id
    }
  }
}
