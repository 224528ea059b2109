/// Every different word of the index, once.
struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  private var ids: [[UInt8]: Int] = [:]

  var count: Int { ranges.count }

  subscript(id: Int) -> ArraySlice<UInt8> { bytes[ranges[id]] }

  /// The number of a word; the same word always has the same one.
  mutating func id(of word: ArraySlice<UInt8>) -> Int {
    let key = Array(word)
    if let known = ids[key] { return known }
    ids[key] = ranges.count
    ranges.append(bytes.count..<bytes.count + key.count)
    bytes += key
    return ranges.count - 1
  }

  /// The numbers are given; the words that give them are not needed any more.
  mutating func close() { ids = [:] }
}
