import Diagnosis

/// Text in ASCII only, with letters as people write them where they have no others.
enum PlainLetters {
  /// One line; what has no such spelling becomes a question mark.
  static func folded(_ text: some StringProtocol) -> String {
    var folded = ""
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case "ä": folded += "ae"
      case "ö": folded += "oe"
      case "ü": folded += "ue"
      case "Ä": folded += "Ae"
      case "Ö": folded += "Oe"
      case "Ü": folded += "Ue"
      case "ß": folded += "ss"
      case "\u{2018}"..."\u{201B}": folded += "'"
      case "\u{201C}"..."\u{201F}", "«", "»": folded += "\""
      case "\u{2010}"..."\u{2015}": folded += "-"
      case "…": folded += "..."
      case _ where scalar.isASCII: folded.unicodeScalars.append(scalar)
      default: folded += "?"
      }
    }
    return folded
  }
}
