import CNcurses
import Console
import Glibc
import Wording

/// The editor and the pager of the person, and how they are run.
enum Programs {
  /// The editor by the environment; nil where nobody has said which.
  static var editor: String? { Terminal.environment("VISUAL") ?? Terminal.environment("EDITOR") }

  /// A program with its arguments, as a person writes it into the environment, run by the shell on
  /// a file.
  static func start(_ command: String, on file: String) -> Child? {
    Child("sh", ["-c", "\(line(of: command)) \"$1\"", "sh", file])
  }

  /// The same, reading from a file that is open.
  static func start(_ command: String, reading input: Int32) -> Child? {
    Child("sh", ["-c", line(of: command)], input: input)
  }

  /// The shell gives its place to the program, so that signals reach that alone; where it cannot,
  /// it outlives a ^C that was meant for the program.
  private static func line(of command: String) -> String {
    command.contains { ";&|<>()`=".contains($0) }
      ? "trap : INT QUIT; \(command)" : "exec \(command)"
  }

  /// What the person is told; a shell says 127 of what it does not find.
  static func outcome(
    of program: String, _ end: Child.End, _ text: () -> String
  ) -> ProgramOutcome {
    switch end {
    case .exited(0): .ended(text())
    case .notFound, .exited(127): .notFound(program)
    case .exited(let status): .failed(program, status: status)
    }
  }
}

extension Terminal {
  /// Has the person write a note in their editor.
  mutating func edit(_ draft: NoteDraft) -> ProgramOutcome {
    guard let editor = Programs.editor else { return .noEditor }
    guard let file = ScratchFile(draft.text(Surroundings.localTime), named: "note.txt") else {
      return .noScratch
    }
    defer { file.remove() }
    let end = lend(tidy: file.remove) { Programs.start(editor, on: file.path) }
    return Programs.outcome(of: editor, end) { file.text ?? "" }
  }

  /// Shows a text in the person's pager.
  mutating func page(_ text: String, _ language: Language) -> ProgramOutcome {
    guard let file = ScratchFile(text, named: "report.md") else { return .noScratch }
    defer { file.remove() }
    var program = Terminal.environment("PAGER") ?? "less"
    var end = show(file, in: program)
    if end == .exited(127), Terminal.environment("PAGER") == nil {
      program = "more"
      end = show(file, in: program)
    }
    let name = program.split(separator: " ").first?.split(separator: "/").last ?? ""
    // Others may be gone as soon as the end is on the screen.
    if name != "less", end == .exited(0) { lendUntilEnter(ProgramWords.goBack[language]) }
    return Programs.outcome(of: program, end) { "" }
  }

  /// The pager reads its standard input, as every pager can, and the keys from the terminal.
  private mutating func show(_ file: ScratchFile, in program: String) -> Child.End {
    let input = file.descriptor()
    defer { close(input) }
    return lend(tidy: file.remove) { Programs.start(program, reading: input) }
  }
}
