/// Texts in which the longest one that another text begins with is found quickly, whatever the
/// case; those that begin with another of them are left out.
struct FoldedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []

  init(_ chain: Int32, in store: TextStore, as relation: Relation) {
    store.each(chain) { text in
      let start = bytes.count
      Self.fold(text, as: relation, into: &bytes)
      ranges.append(start..<bytes.count)
      return true
    }
    sortAndReduce()
  }

  /// Whether a folded text begins with one of these.
  func holdsBeginning(of text: UnsafeRawBufferPointer) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        let candidate = UnsafeRawBufferPointer(rebasing: bytes[ranges[middle]])
        if Self.order(candidate, text) <= 0 { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return false }
      let nearest = UnsafeRawBufferPointer(rebasing: bytes[ranges[low - 1]])
      return Self.isBeginning(nearest, of: text)
    }
  }

  /// A text as it is compared: in lower case; a path with one kind of slash and one at its end.
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, as relation: Relation, into folded: inout [UInt8]
  ) {
    let start = folded.count
    if text.contains(where: { $0 >= 0x80 }) {
      folded += String(decoding: text, as: UTF8.self).lowercased().utf8
    } else {
      folded.append(contentsOf: text)
      folded.withUnsafeMutableBufferPointer { bytes in
        for position in start..<bytes.count where (0x41...0x5A).contains(bytes[position]) {
          bytes[position] |= 0x20
        }
      }
    }
    guard relation == .under else { return }
    for position in start..<folded.count where folded[position] == UInt8(ascii: "\\") {
      folded[position] = UInt8(ascii: "/")
    }
    while folded.count - start > 1, folded.last == UInt8(ascii: "/") { folded.removeLast() }
    folded.append(UInt8(ascii: "/"))
  }

  private mutating func sortAndReduce() {
    var ranges = ranges
    bytes.withUnsafeBytes { bytes in
      func text(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
      }
      ranges.sort { Self.order(text($0), text($1)) < 0 }
      var kept: [Range<Int>] = []
      for range in ranges {
        if let last = kept.last, Self.isBeginning(text(last), of: text(range)) { continue }
        kept.append(range)
      }
      ranges = kept
    }
    self.ranges = ranges
  }

  private static func isBeginning(
    _ first: UnsafeRawBufferPointer, of second: UnsafeRawBufferPointer
  ) -> Bool {
    first.count <= second.count
      && order(first, UnsafeRawBufferPointer(rebasing: second[..<first.count])) == 0
  }

  /// Negative, zero or positive as the first comes before the second; eight bytes at a time.
  private static func order(
    _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
  ) -> Int {
    let shared = min(first.count, second.count)
    var position = 0
    while position + 8 <= shared {
      let left = first.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let right = second.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if left != right { return left.bigEndian < right.bigEndian ? -1 : 1 }
      position += 8
    }
    while position < shared {
      if first[position] != second[position] { return first[position] < second[position] ? -1 : 1 }
      position += 1
    }
    return first.count - second.count
  }
}
