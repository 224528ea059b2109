import Diagnosis
import FoundationEssentials

/// Writes text into PowerShell so that nothing in it is executed, in ASCII only: a script copied
/// through a console with another code page still says the same.
enum PowerShellLiteral {
  /// An expression whose value is the text.
  static func expression(_ text: String) -> String {
    let clean = CleanText.line(text)
    if clean.utf8.allSatisfy({ $0 < 0x80 }) { return quoted(clean) }
    let encoded = Data(clean.utf8).base64EncodedString()
    return "([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('\(encoded)')))"
  }

  /// A comment of one line; letters outside ASCII are written as people write them without.
  static func comment(_ text: String) -> String {
    var comment = "# "
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case "ä": comment += "ae"
      case "ö": comment += "oe"
      case "ü": comment += "ue"
      case "Ä": comment += "Ae"
      case "Ö": comment += "Oe"
      case "Ü": comment += "Ue"
      case "ß": comment += "ss"
      case "\u{2018}"..."\u{201B}": comment += "'"
      case "\u{201C}"..."\u{201F}", "«", "»": comment += "\""
      case "\u{2010}"..."\u{2015}": comment += "-"
      case "…": comment += "..."
      case _ where scalar.isASCII: comment.unicodeScalars.append(scalar)
      default: comment += "?"
      }
    }
    return comment
  }

  /// PowerShell ends a single-quoted string at the typographic quotes too; in ASCII only the plain
  /// one is left to double.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
