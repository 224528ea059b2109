/// Texts in which the longest one that another text begins with is found quickly, whatever the
/// case; those that begin with another of them are left out.
struct FoldedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []

  /// Makes the texts of a chain its own instead of those before.
  mutating func take(_ chain: Int32, in store: TextStore, as relation: Relation) {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    store.each(chain) { text in
      let start = bytes.count
      Self.withFolded(text, as: relation) { bytes.append(contentsOf: $0) }
      ranges.append(start..<bytes.count)
      return true
    }
    sortAndReduce()
  }

  /// Whether a text begins with one of these.
  func holdsBeginning(of text: UnsafeBufferPointer<UInt8>, as relation: Relation) -> Bool {
    if ranges.isEmpty { return false }
    return Self.withFolded(text, as: relation) { holdsBeginning(of: $0) }
  }

  private func holdsBeginning(of text: UnsafeRawBufferPointer) -> Bool {
    bytes.withUnsafeBytes { bytes in
      ranges.withUnsafeBufferPointer { ranges in
        var low = 0
        var high = ranges.count
        while low < high {
          let middle = (low + high) / 2
          let candidate = UnsafeRawBufferPointer(rebasing: bytes[ranges[middle]])
          if FoldedBytes.order(candidate, text) <= 0 { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return false }
        let nearest = UnsafeRawBufferPointer(rebasing: bytes[ranges[low - 1]])
        return FoldedBytes.isBeginning(nearest, of: text)
      }
    }
  }

  /// Hands over a text as it is compared: in lower case; a path with one kind of slash and one at
  /// its end.
  private static func withFolded<Result>(
    _ text: UnsafeBufferPointer<UInt8>, as relation: Relation,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    // A text outside ASCII may change its length.
    if !FoldedBytes.isASCII(text) {
      var lower = String(decoding: text, as: UTF8.self).lowercased()
      return lower.withUTF8 { withASCIIFolded($0, as: relation, body) }
    }
    return withASCIIFolded(text, as: relation, body)
  }

  private static func withASCIIFolded<Result>(
    _ text: UnsafeBufferPointer<UInt8>, as relation: Relation,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(byteCount: text.count + 1, alignment: 8) { folded in
      let bytes = folded.assumingMemoryBound(to: UInt8.self)
      FoldedBytes.lower(text, into: bytes)
      var count = text.count
      if relation == .under {
        for position in 0..<count where bytes[position] == UInt8(ascii: "\\") {
          bytes[position] = UInt8(ascii: "/")
        }
        while count > 1, bytes[count - 1] == UInt8(ascii: "/") { count -= 1 }
        bytes[count] = UInt8(ascii: "/")
        count += 1
      }
      return body(UnsafeRawBufferPointer(rebasing: folded[..<count]))
    }
  }

  private mutating func sortAndReduce() {
    var sorted: [Range<Int>] = []
    swap(&sorted, &ranges)
    bytes.withUnsafeBytes { bytes in
      func text(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
      }
      sorted.sort { FoldedBytes.order(text($0), text($1)) < 0 }
      var kept = 0
      for range in sorted {
        if kept > 0, FoldedBytes.isBeginning(text(sorted[kept - 1]), of: text(range)) { continue }
        sorted[kept] = range
        kept += 1
      }
      sorted.removeSubrange(kept...)
    }
    swap(&sorted, &ranges)
  }
}
