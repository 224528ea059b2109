/// Bytes of texts, compared whatever the case, many at a time.
enum FoldedBytes {
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte | (byte &- 0x41 < 26 ? 0x20 : 0)
  }

  /// Writes a text with small letters instead of the capitals of ASCII.
  static func lower(
    _ text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard let from = text.baseAddress, let to = folded.baseAddress else { return }
    for position in 0..<text.count { to[position] = lower(from[position]) }
  }

  static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return true }
    var all: UInt8 = 0
    for position in 0..<text.count { all |= start[position] }
    return all < 0x80
  }

  /// Whether a text of ASCII alone ends with another, which is in small letters; nil for any other.
  static func ends(_ text: UnsafeBufferPointer<UInt8>, with ending: [UInt8]) -> Bool? {
    if !isASCII(text) { return nil }
    if text.count < ending.count { return false }
    let start = text.count - ending.count
    return ending.withUnsafeBufferPointer { ending in
      for position in ending.indices where lower(text[start + position]) != ending[position] {
        return false
      }
      return true
    }
  }

  static func isBeginning(
    _ first: UnsafeRawBufferPointer, of second: UnsafeRawBufferPointer
  ) -> Bool {
    first.count <= second.count
      && order(first, UnsafeRawBufferPointer(rebasing: second[..<first.count])) == 0
  }

  /// Negative, zero or positive as the first comes before the second; eight bytes at a time.
  static func order(
    _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
  ) -> Int {
    guard let left = first.baseAddress, let right = second.baseAddress else {
      return first.count - second.count
    }
    let shared = min(first.count, second.count)
    var position = 0
    while position + 8 <= shared {
      let one = left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let two = right.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if one != two { return one.bigEndian < two.bigEndian ? -1 : 1 }
      position += 8
    }
    while position < shared {
      let one = left.load(fromByteOffset: position, as: UInt8.self)
      let two = right.load(fromByteOffset: position, as: UInt8.self)
      if one != two { return one < two ? -1 : 1 }
      position += 1
    }
    return first.count - second.count
  }
}
