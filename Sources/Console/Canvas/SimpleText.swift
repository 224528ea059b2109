/// Text of which every scalar takes one cell and stands by itself: ASCII, accented letters, dashes,
/// quotation marks, rules.
///
/// Nearly every sentence is made of nothing else, and can be measured, broken and drawn by its
/// bytes.
enum SimpleText {
  /// The number of bytes of the scalar at an index; 0 when it is none of these.
  @inline(__always)
  static func length(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[index]
    if first < 0x80 { return isPrintable(first) ? 1 : 0 }
    switch first {
    // U+00A0 becomes a space, and U+00AD is hidden.
    case 0xC2: return bytes[index + 1] > 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
    case 0xC3...0xCB: return 2
    case 0xE2: return isDrawn(bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// The scalar of so many bytes at an index.
  @inline(__always)
  static func scalar(
    at index: Int, length: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar {
    if length == 1 { return Unicode.Scalar(bytes[index]) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    let value =
      length == 2
      ? UInt32(bytes[index] & 0x1F) << 6 | second
      : UInt32(bytes[index] & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2] & 0x3F)
    return Unicode.Scalar(value) ?? "·"
  }

  /// The number of cells; nil where a scalar is none of these.
  static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if isPrintableASCII(bytes) { return bytes.count }
    var index = 0
    var columns = 0
    while index < bytes.count {
      let length = length(at: index, of: bytes)
      guard length > 0 else { return nil }
      index += length
      columns += 1
    }
    return columns
  }

  /// Whether every byte is a glyph of one cell: the commonest text by far, and cheap to measure.
  static func isPrintableASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    // Eight bytes at a time: the upper bit of each is set where the byte is above 0x7E or, borrowing
    // from it, below 0x20.
    while index + 8 <= bytes.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let outside =
        eight | (eight & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0101_0101_0101_0101
        | ~((eight | 0x8080_8080_8080_8080) &- 0x2020_2020_2020_2020)
      if outside & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < bytes.count {
      guard isPrintable(bytes[index]) else { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  private static func isPrintable(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

  /// U+2010 to U+2027 and U+2500 to U+25A0, from their second and third bytes.
  private static func isDrawn(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xA7).contains(third)
    case 0x94, 0x95: true
    case 0x96: third <= 0xA0
    default: false
    }
  }
}

extension StringProtocol {
  /// Hands on the bytes of the text; copies it first where they do not lie together.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(self)
    return copy.withUTF8(body)
  }
}

extension String {
  /// So many spaces, put there at once: repeating a text appends it again and again.
  init(spaces count: Int) {
    self.init(unsafeUninitializedCapacity: count) { bytes in
      for index in 0..<count { bytes[index] = UInt8(ascii: " ") }
      return count
    }
  }
}
