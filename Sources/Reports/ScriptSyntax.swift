import Diagnosis

/// How values, remarks and lines are written so that nothing in them is taken for a command.
enum ScriptSyntax {
  case powerShell
  case registry

  /// What makes a comment of a line.
  var mark: String {
    switch self {
    case .powerShell: "# "
    case .registry: "; "
    }
  }

  /// Whether a file is known by its first line, before which nothing may stand.
  var hasFirstLine: Bool { self == .registry }

  /// A comment of one line, in ASCII.
  func comment(_ text: String) -> String {
    mark + PlainLetters.folded(text)
  }

  /// The text as one value, quoted.
  func literal(_ text: String) -> String {
    switch self {
    case .powerShell: PowerShellLiteral.expression(text)
    case .registry: RegistryLiteral.quoted(text)
    }
  }

  /// A sentence that a person sees who reads the file, and one who runs it.
  func warning(_ text: String) -> [String] {
    switch self {
    case .powerShell: ["Write-Warning " + PowerShellLiteral.expression(PlainLetters.folded(text))]
    case .registry: [comment(text)]
    }
  }

  /// Lines of the playbook's own, in ASCII.
  func code(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(PlainLetters.folded)
  }

  /// The whole file, every line ended as its reader expects.
  func file(_ lines: [String]) -> String {
    let end = self == .registry ? "\r\n" : "\n"
    return lines.map { $0 + end }.joined()
  }
}
