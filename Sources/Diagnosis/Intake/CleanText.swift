/// Cleans text that comes from outside, once, where it comes in.
package enum CleanText {
  /// Whether a character could steer a terminal, or make text read otherwise than it is stored.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// One line without anything unsafe; a tab becomes a space.
  package static func line(_ text: some StringProtocol) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" { clean.append(" ") } else if !isUnsafe(scalar) { clean.append(scalar) }
    }
    return String(clean)
  }

  /// The lines of a text, each clean, whatever ended them: LF, CR LF or CR.
  package static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var endedWithReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where endedWithReturn: break
      case "\n", "\r":
        lines.append(self.line(String(line)))
        line.removeAll()
      default: line.append(scalar)
      }
      endedWithReturn = scalar == "\r"
    }
    lines.append(self.line(String(line)))
    return lines
  }

  /// Without white space at either end.
  package static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = Substring(text).unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
