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

  /// PowerShell ends a single-quoted string at the typographic quotes too; in ASCII only the plain
  /// one is left to double.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
