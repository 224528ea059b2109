/// A code as it stands in a text.
package struct SpelledCode: Hashable, Sendable {
  package let code: ErrorCode
  /// The code as it was written, without a line break inside it.
  package let spelling: String
  /// The number of the line on which it begins, from 0.
  package let line: Int
}

extension ErrorCode {
  /// Reads a text that is nothing but one code, in any spelling, in quotes or brackets or not.
  package init?(spelled text: String, known: KnownCodes) {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, CodeSpelling.isWrapping(last) { scalars.removeLast() }
    scalars.removeFirst(scalars.prefix(while: CodeSpelling.isWrapping).count)
    var scanner = CodeScanner(scalars, known: known, isWholeInput: true)
    guard let found = scanner.scan(), found.range == 0..<scalars.count else { return nil }
    self = found.code
  }

  /// Every code that stands somewhere in a running text, in the order in which they stand.
  package static func found(in text: String, known: KnownCodes) -> [SpelledCode] {
    let scalars = Array(text.unicodeScalars)
    var scanner = CodeScanner(scalars, known: known, isWholeInput: false)
    var found: [SpelledCode] = []
    var line = 0
    var seen = 0
    while let next = scanner.scan() {
      line += scalars[seen..<next.range.lowerBound].count { $0 == "\n" }
      seen = next.range.lowerBound
      var spelling = String.UnicodeScalarView()
      spelling.append(
        contentsOf: scalars[next.range].filter { !$0.properties.isWhitespace })
      found.append(SpelledCode(code: next.code, spelling: String(spelling), line: line))
    }
    return found
  }
}

extension ErrorCode {
  /// Words that begin like a code but have a digit too few or too many, in canonical case.
  static func miswritten(in line: String) -> [String] {
    line.unicodeScalars.split { !CodeSpelling.isWordlike($0) && !CodeSpelling.isX($0) }
      .compactMap { word in
        let word = Array(word)
        guard [9, 11].contains(word.count), word[0] == "0", CodeSpelling.isX(word[1]),
          word.dropFirst(2).allSatisfy({ CodeSpelling.hexadecimal($0) != nil })
        else { return nil }
        return "0x" + String(String.UnicodeScalarView(word.dropFirst(2))).uppercased()
      }
  }
}
