/// A text whose lines each begin with a key of fixed width and are sorted by it, searched where it
/// lies in memory: nothing is read or copied but the line that is looked for.
struct SortedLines: @unchecked Sendable {
  // Never written to, and there as long as the program runs.
  private let bytes: UnsafeRawBufferPointer
  private let keyWidth: Int

  private static let lineFeed: UInt8 = 0x0A
  private static let space: UInt8 = 0x20

  /// - Parameters:
  ///   - bytes: lines of a key, a space and words with a space between; they must never change nor
  ///     go away.
  ///   - keyWidth: the length of a key in bytes.
  init(_ bytes: UnsafeRawBufferPointer, keyWidth: Int) {
    self.bytes = bytes
    self.keyWidth = keyWidth
  }

  /// The words behind a key; none when there is no such line.
  func words(behind key: String) -> [String] {
    let key = Array(key.utf8)
    guard key.count == keyWidth else { return [] }
    var low = 0
    var high = bytes.count
    while low < high {
      let start = startOfLine(at: (low + high) / 2)
      let here = bytes[start..<min(start + keyWidth, bytes.count)]
      if here.elementsEqual(key) { return words(ofLineAt: start) }
      if key.lexicographicallyPrecedes(here) { high = start } else { low = end(ofLineAt: start) }
    }
    return []
  }

  /// Hands out each key with each of its words, line by line.
  func visit(_ body: (_ key: String, _ word: String) -> Void) {
    var start = 0
    while start < bytes.count {
      let key = String(decoding: bytes[start..<min(start + keyWidth, bytes.count)], as: UTF8.self)
      for word in words(ofLineAt: start) { body(key, word) }
      start = end(ofLineAt: start)
    }
  }

  private func startOfLine(at position: Int) -> Int {
    var start = position
    while start > 0, bytes[start - 1] != Self.lineFeed { start -= 1 }
    return start
  }

  /// Where the next line begins.
  private func end(ofLineAt start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != Self.lineFeed { end += 1 }
    return min(end + 1, bytes.count)
  }

  private func words(ofLineAt start: Int) -> [String] {
    bytes[start..<end(ofLineAt: start)].dropFirst(keyWidth)
      .split { $0 == Self.space || $0 == Self.lineFeed }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
