import Diagnosis

/// A file into which a command is to be written.
package struct CommandFile: Hashable, Sendable {
  /// As the person has it: a name, or a path.
  package let path: String
  package let text: String
  /// Whether the person wants a file that is there already to be replaced.
  package let isReplacing: Bool

  /// The commands with what to know of each, below a line that says what it is about.
  init(at path: String, _ commands: [FilledCommand], about title: String, isReplacing: Bool) {
    self.path = path
    self.isReplacing = isReplacing
    let lines = commands.flatMap { command in
      (command.note.map { ["# " + CleanText.line($0)] } ?? []) + CleanText.lines(command.line)
    }
    text = (["# " + CleanText.line(title)] + lines).joined(separator: "\n") + "\n"
  }

  /// The name that is proposed for what is done or found out by it.
  static func proposedName(for name: String) -> String { "hvdoctor-\(name).ps1" }
}

/// What came of writing it; the path is whole.
package enum FileOutcome: Hashable, Sendable {
  case written(to: String)
  /// Something of that name is there, and was left alone.
  case exists(at: String)
  case failed(FileFault)
}
