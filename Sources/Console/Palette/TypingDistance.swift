/// How far what was typed is from a word, or from its beginning while it is still being typed.
///
/// The distance of Damerau and Levenshtein, in which a swap is the cheapest slip and another letter
/// the dearest, because that is how often hands make them.
enum TypingDistance {
  static let swap = 2
  static let gap = 3
  static let other = 4
  /// What one typo costs at most.
  static let dearest = 4
  /// What it costs that a word goes on after what was typed.
  private static let unfinished = 1

  static func cost(of typed: [UInt8], for word: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = (0...word.count).map { $0 * gap }
    for (row, letter) in typed.enumerated() {
      var current = [(row + 1) * gap]
      current.reserveCapacity(word.count + 1)
      for (column, other) in word.enumerated() {
        var cost = min(last[column + 1] + gap, current[column] + gap)
        cost = min(cost, last[column] + (letter == other ? 0 : self.other))
        if row > 0, column > 0, letter == word[column - 1], typed[row - 1] == other,
          letter != other
        {
          cost = min(cost, beforeLast[column - 1] + swap)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    let whole = last[word.count]
    // At most as many letters as were typed, and one that was left out, have been reached.
    let begun = last.prefix(min(word.count, typed.count + 1)).min() ?? whole
    return min(whole, begun + unfinished)
  }
}
