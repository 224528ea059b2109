/// A text as it is searched: its words without case, accents and the ways of writing an umlaut.
///
/// `ä`, `ae` and `a` are the same; what is neither letter nor digit parts words. Every folded byte
/// knows the character it came from, so that what matched can be shown.
struct SearchText: Hashable, Sendable {
  /// The folded bytes of all words, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each word begins in the bytes.
  private(set) var starts: [Int] = []
  /// The character of the text from which each byte came.
  private(set) var origins: [Int] = []

  init(_ text: String) {
    var isInWord = false
    for (position, character) in text.enumerated() {
      for scalar in character.unicodeScalars {
        if isInWord, Self.isMark(scalar) { continue }
        guard Self.isPart(scalar) else {
          isInWord = false
          continue
        }
        if !isInWord { starts.append(bytes.count) }
        append(scalar, at: position, isFirst: !isInWord)
        isInWord = true
      }
    }
  }

  var isEmpty: Bool { starts.isEmpty }

  /// Where each word lies in the bytes.
  var words: [Range<Int>] {
    starts.indices.map { position in
      starts[position]..<(position + 1 < starts.count ? starts[position + 1] : bytes.count)
    }
  }

  /// The characters that a range of the bytes stands for.
  func characters(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first else { return 0..<0 }
    // A letter that was folded away, as in `ae`, is shown with the one before it.
    let isWithinWord = range.upperBound < bytes.count && !starts.contains(range.upperBound)
    let end = isWithinWord ? origins[range.upperBound] : origins[range.upperBound - 1] + 1
    return origins[first]..<max(origins[first] + 1, end)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at position: Int, isFirst: Bool) {
    for folded in Self.folded(scalar) {
      // The `e` of an umlaut that was written with two letters.
      if folded == 0x65, !isFirst, let last = bytes.last, [0x61, 0x6F, 0x75].contains(last) {
        continue
      }
      bytes.append(folded)
      origins.append(position)
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPart(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether a scalar only adds to the letter before it, or is not seen at all.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar == "\u{AD}" || scalar == "\u{200D}"
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "A"..."Z": return [UInt8(truncatingIfNeeded: scalar.value + 0x20)]
    case _ where scalar.isASCII: return [UInt8(truncatingIfNeeded: scalar.value)]
    case "à"..."å", "À"..."Å": return [0x61]
    case "ç", "Ç": return [0x63]
    case "è"..."ë", "È"..."Ë": return [0x65]
    case "ì"..."ï", "Ì"..."Ï": return [0x69]
    case "ñ", "Ñ": return [0x6E]
    case "ò"..."ö", "Ò"..."Ö": return [0x6F]
    case "ù"..."ü", "Ù"..."Ü": return [0x75]
    case "ß", "ẞ": return [0x73, 0x73]
    default: return Array(String(scalar).lowercased().utf8)
    }
  }
}
