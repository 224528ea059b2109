import Diagnosis

/// Writes text into a file of the registry editor.
package enum RegistryLiteral {
  /// A quoted string: backslash and quotation mark are escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in CleanText.line(text).unicodeScalars {
      if scalar == "\\" || scalar == "\"" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The bytes of a file: ASCII where that is enough, else UTF-16 with its mark, for the editor
  /// takes anything else for the code page of the machine.
  package static func bytes(of file: String) -> [UInt8] {
    if file.utf8.allSatisfy({ $0 < 0x80 }) { return Array(file.utf8) }
    return [0xFF, 0xFE]
      + file.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
