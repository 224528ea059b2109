/// A text in which phrases are found whatever their case, their quotes and their line breaks.
struct FoldedText: Sendable {
  private var bytes: [UInt8] = []
  /// The number of the line from which each byte comes.
  private var lineNumbers: [Int] = []

  /// - Parameter skipped: numbers of lines that are read as if they were empty.
  init(_ lines: [String], without skipped: Set<Int> = []) {
    for (number, line) in lines.enumerated() where !skipped.contains(number) {
      append(Self.folded(line), line: number)
    }
  }

  /// Where a phrase stands, as whole words.
  func places(of phrase: String) -> [Range<Int>] {
    let needle = Self.needle(phrase)
    guard let first = needle.first, needle.count <= bytes.count else { return [] }
    var places: [Range<Int>] = []
    for start in 0...(bytes.count - needle.count) where bytes[start] == first {
      let end = start + needle.count
      guard bytes[start..<end].elementsEqual(needle), isBoundary(start), isBoundary(end) else {
        continue
      }
      places.append(start..<end)
    }
    return places
  }

  /// Where a phrase stands, but not as a part of a path or of a name such as `Old-Phrase`.
  func placesInProse(of phrase: String) -> [Range<Int>] {
    places(of: phrase).filter { place in
      let before = place.lowerBound > 0 ? bytes[place.lowerBound - 1] : 0x20
      let after = place.upperBound < bytes.count ? bytes[place.upperBound] : 0x20
      return before != 0x5C && before != 0x2D && after != 0x5C
    }
  }

  /// The line on which a found place begins.
  func line(of place: Range<Int>) -> Int {
    lineNumbers[place.lowerBound]
  }

  private mutating func append(_ text: String, line: Int) {
    for byte in (bytes.isEmpty ? text : " " + text).utf8 {
      if byte == 0x20 && (bytes.last ?? 0x20) == 0x20 { continue }
      bytes.append(byte)
      lineNumbers.append(line)
    }
  }

  /// Whether a word begins or ends here.
  private func isBoundary(_ position: Int) -> Bool {
    guard position > 0, position < bytes.count else { return true }
    return !(Self.isWordlike(bytes[position - 1]) && Self.isWordlike(bytes[position]))
  }

  private static func isWordlike(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  /// A phrase without the full stop at its end, which people leave out.
  private static func needle(_ phrase: String) -> [UInt8] {
    var folded = FoldedText([phrase]).bytes[...]
    while let last = folded.last, [0x20, 0x2E, 0x21].contains(last) { folded.removeLast() }
    return Array(folded)
  }

  /// Lower case, plain quotes and dashes, plain spaces.
  static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in line.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}"..."\u{201B}", "\u{60}", "\u{B4}": folded.append("'")
      case "\u{201C}"..."\u{201F}", "\u{AB}", "\u{BB}": folded.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": folded.append("-")
      case "\u{AD}": continue
      case _ where scalar.properties.isWhitespace: folded.append(" ")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
