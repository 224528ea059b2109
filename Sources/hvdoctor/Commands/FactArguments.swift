import ArgumentParser
import Diagnosis
import Playbooks
import Wording

/// Facts as they are given on the command line and in a file.
struct FactArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(CommandHelpWords.fact.spoken, valueName: "fact"))
  var facts: [String] = []

  @Option(
    name: .customLong("facts"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(CommandHelpWords.factFile.spoken, valueName: "file"))
  var files: [String] = []

  /// The session that these facts amount to, with what a text adds.
  func input(text: String?, over playbook: Playbook) throws(CommandFailure) -> SessionInput {
    var statements = facts.map { WrittenStatement($0) }
    for path in files {
      statements += FactList.statements(in: try InputFile(path: path).text(), file: path)
    }
    do throws(InputRefusal) {
      return try SessionInput(statements: statements, text: text, over: playbook)
    } catch {
      throw CommandFailure(.unusableInput, sentences: error.sentences)
    }
  }
}
