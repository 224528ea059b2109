/// The typed words held against every different word of an index, and then against each thing.
struct Matching {
  private let words: [TypedWord]
  /// How many letters of a next word a word must reach into for being two written as one.
  private static let leastOfLastWord = 3
  /// For every typed word, how each word of the vocabulary fits, and the cost of its typos.
  private var fits: [[WordMatch]] = []
  private var costs: [[Int]] = []
  private(set) var compared = 0
  private(set) var measured = 0

  init(_ words: [TypedWord], _ index: SearchIndex) {
    self.words = words
    for word in words {
      var fit = [WordMatch](repeating: .none, count: index.vocabulary.count)
      var cost = [Int](repeating: 0, count: index.vocabulary.count)
      for id in fit.indices {
        compared += 1
        fit[id] = word.literally(index.vocabulary[id])
        guard fit[id] == .none, index.isName[id], word.mayBeNear(index.vocabulary[id]) else {
          continue
        }
        measured += 1
        if let near = word.withTypos(index.vocabulary[id]) {
          fit[id] = near.match
          cost[id] = near.cost
        }
      }
      fits.append(fit)
      costs.append(cost)
    }
  }

  /// How a thing fits best; nil when it does not.
  mutating func best(
    of position: Int, whole: TypedWord, _ index: SearchIndex
  ) -> Search.Hit? {
    let item = index.items[position]
    var best: Search.Hit?
    for name in item.names.indices {
      guard let fit = fit(of: name, of: item, whole: whole) else { continue }
      if let known = best, (known.fit.rawValue, known.cost) <= (fit.fit.rawValue, fit.cost) {
        continue
      }
      best = Search.Hit(item: position, fit: fit.fit, name: name, cost: fit.cost)
    }
    return best
  }

  private func fit(
    of name: Int, of item: SearchIndex.Item, whole: TypedWord
  ) -> (fit: Search.Fit, cost: Int)? {
    let text = item.names[name]
    // Another name is worth a little less than the title.
    let other = name == 0 ? 0 : 1
    if let fit = joined(whole.bytes, text) {
      return fit == .name && other == 1 ? (.beginning, other) : (fit, other)
    }
    let ids = item.nameWords[name]
    let matches = words.indices.map { best(of: $0, among: ids) }
    if matches.allSatisfy({ $0.match <= .beginning }) { return (.anyOrder, other) }
    if matches.allSatisfy({ $0.match.isLiteral }) { return (.inside, other) }
    let everywhere = words.indices.map { word in
      matches[word].match.isLiteral ? matches[word] : nearest(of: word, in: item, matches[word])
    }
    // The more of it stands in the name, the better.
    let elsewhere = matches.count { !$0.match.isLiteral }
    let byChance = zip(matches, everywhere).count { !$0.match.isLiteral && $1.match == .inside }
    if byChance == 0, everywhere.allSatisfy({ $0.match.isLiteral }) {
      return (.body, elsewhere)
    }
    if matches.allSatisfy({ $0.match <= .letters }) { return (.letters, 0) }
    if Self.initials(whole.bytes, text) { return (.letters, 1) }
    if matches.allSatisfy({ $0.match != .none }) {
      return (.typos, matches.reduce(other) { $0 + $1.cost })
    }
    guard everywhere.allSatisfy({ $0.match != .none }) else { return nil }
    let cost = everywhere.reduce(other) { $0 + $1.cost }
    // A typo beside what is said about it is dearer than one in the name alone.
    return (byChance > 0 ? .chance : .typos, cost + elsewhere)
  }

  private typealias Matched = (match: WordMatch, cost: Int)

  private func best(of word: Int, among ids: [Int]) -> Matched {
    var best: Matched = (.none, 0)
    for id in ids {
      let match = fits[word][id]
      let cost = costs[word][id]
      if (match.rawValue, cost) < (best.match.rawValue, best.cost) { best = (match, cost) }
    }
    return best
  }

  /// What fits a word in the other names, or literally in what is said about a thing.
  private func nearest(of word: Int, in item: SearchIndex.Item, _ known: Matched) -> Matched {
    var nearest = known
    for ids in item.nameWords {
      let other = best(of: word, among: ids)
      if other.match < nearest.match { nearest = other }
    }
    let body = best(of: word, among: item.bodyWords)
    // A few letters in the middle of some word of a sentence are chance.
    let isChance = body.match == .inside && words[word].bytes.count < 5
    if body.match.isLiteral, !isChance, body.match < nearest.match { nearest = body }
    return nearest
  }

  /// What was typed as one word, held against the name as one: blanks and hyphens do not count.
  private func joined(_ typed: [UInt8], _ name: SearchText) -> Search.Fit? {
    guard typed.count <= name.bytes.count else { return nil }
    for start in name.starts where name.bytes[start...].starts(with: typed) {
      // One letter more that happens to begin the next word is no sign of it.
      let end = start + typed.count
      let last = name.starts.last { $0 < end } ?? start
      if last > start, end - last < Self.leastOfLastWord, words.count == 1 { continue }
      if start > 0 { return .words }
      return typed.count == name.bytes.count ? .name : .beginning
    }
    return nil
  }

  /// Whether what was typed is made of the beginnings of words of the name, in order.
  private static func initials(_ typed: [UInt8], _ name: SearchText) -> Bool {
    guard typed.count >= 2, name.starts.count >= 2, typed.count <= 12 else { return false }
    return follows(typed[...], name, from: 0)
  }

  private static func follows(
    _ typed: ArraySlice<UInt8>, _ name: SearchText, from first: Int
  ) -> Bool {
    if typed.isEmpty { return true }
    let words = name.words
    for position in first..<max(first, words.count) {
      let word = name.bytes[words[position]]
      var shared = zip(word, typed).prefix { $0 == $1 }.count
      while shared > 0 {
        if follows(typed.dropFirst(shared), name, from: position + 1) { return true }
        shared -= 1
      }
      // The words between may be left out, but the first one may not.
      if first == 0 { return false }
    }
    return false
  }
}
