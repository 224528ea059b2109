/// The characters of which people and programs make codes.
enum CodeSpelling {
  /// The `x` of `0x`, and what a word processor or a telephone makes of it: the multiplication
  /// sign, and the letter that looks like it on a Cyrillic keyboard.
  static func isX(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "x", "X", "\u{D7}", "\u{2715}", "\u{445}", "\u{425}": true
    default: false
    }
  }

  /// A minus sign, or one of the dashes into which it is made.
  static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2212}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{FE63}", "\u{FF0D}": true
    default: false
    }
  }

  /// What may stand round a code that is the whole input.
  static func isWrapping(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar {
    case "\"", "'", "`", "(", ")", "[", "]", "<", ">", ".", ",", ";", ":", "!", "?": return true
    case "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}", "\u{2039}", "\u{203A}": return true
    default: return false
    }
  }

  static func hexadecimal(_ scalar: Unicode.Scalar) -> UInt64? {
    switch scalar.value {
    case 0x30...0x39: UInt64(scalar.value - 0x30)
    case 0x41...0x46: UInt64(scalar.value - 0x41 + 10)
    case 0x61...0x66: UInt64(scalar.value - 0x61 + 10)
    default: nil
    }
  }

  static func isDecimal(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Whether a code cannot end or begin beside this: it would be part of a longer word.
  static func isWordlike(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }
}
