/// How well a typed word fits a word of the index, the best first.
enum WordMatch: UInt8, Comparable, Sendable {
  case whole
  case beginning
  /// In the middle: the second half of a long German noun.
  case inside
  /// Letters left out, in order, the first one kept.
  case letters
  case oneTypo
  case twoTypos
  case none

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether the word is written as it was typed.
  var isLiteral: Bool { self <= .inside }
}

/// A typed word, prepared to be held against many.
struct TypedWord: Sendable {
  let bytes: [UInt8]
  /// Which letters it has; a word that lacks more of them than typos are allowed is passed over.
  let letters: LetterSet
  /// How many typos are forgiven in a word of this length.
  let forgiven: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    letters = LetterSet(bytes[...])
    // In a short word, and in a number, another letter is another word.
    let isNumber = bytes.allSatisfy { (0x30...0x39).contains($0) }
    forgiven = isNumber || bytes.count < 4 ? 0 : bytes.count < 7 ? 1 : 2
  }

  /// How it fits without a typo.
  func literally(_ word: ArraySlice<UInt8>) -> WordMatch {
    if word.count < bytes.count { return .none }
    if word.starts(with: bytes) { return word.count == bytes.count ? .whole : .beginning }
    if bytes.count >= 3, place(in: word) != nil { return .inside }
    return isAbbreviation(of: word) ? .letters : .none
  }

  /// Where it stands inside a word, but not at its beginning.
  func place(in word: ArraySlice<UInt8>) -> Range<Int>? {
    guard bytes.count <= word.count, let first = bytes.first else { return nil }
    let last = word.endIndex - bytes.count
    for start in word.startIndex...last
    where word[start] == first && word[start...].starts(with: bytes) {
      return start..<start + bytes.count
    }
    return nil
  }

  /// Whether only letters were left out, and not too many.
  private func isAbbreviation(of word: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 4, word.count <= bytes.count + 3, word.first == bytes.first else {
      return false
    }
    var rest = bytes[...]
    for byte in word where rest.first == byte { rest.removeFirst() }
    return rest.isEmpty
  }

  /// How it fits when typos are forgiven, and at what cost; nil when it does not.
  func withTypos(_ word: ArraySlice<UInt8>) -> (match: WordMatch, cost: Int)? {
    guard forgiven > 0, mayBeNear(word) else { return nil }
    let cost = TypingDistance.cost(of: bytes, for: Array(word))
    if cost <= TypingDistance.dearest { return (.oneTypo, cost) }
    return forgiven > 1 && cost <= 2 * TypingDistance.dearest ? (.twoTypos, cost) : nil
  }

  /// Whether it is worth a closer look.
  func mayBeNear(_ word: ArraySlice<UInt8>) -> Bool {
    forgiven > 0 && word.count + forgiven >= bytes.count && beginsNear(word)
      && letters.missing(in: LetterSet(word)) <= forgiven
  }

  /// Whether it begins alike, but for a letter left out, put before, or swapped: hands seldom slip
  /// at the first letter, and this spares most of the close looks.
  private func beginsNear(_ word: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 1, let first = word.first else { return false }
    return first == bytes[0] || first == bytes[1] || word.dropFirst().first == bytes[0]
  }
}

/// The letters and digits of a word, however often they stand in it.
struct LetterSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { bits |= 1 << UInt64(byte & 63) }
  }

  /// How many of these letters another word lacks.
  func missing(in other: Self) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
