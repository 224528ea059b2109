import ArgumentParser
import Playbooks
import Wording

/// What every command can be told: the language and the playbook.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: CommandHelpWords.language.help)
  var chosenLanguage: Language?

  @Option(
    help: ArgumentHelp(CommandHelpWords.playbook.spoken, valueName: "dir"))
  var playbook: String?

  /// The chosen language, else the one of the locale.
  var language: Language {
    chosenLanguage ?? Surroundings.language
  }

  var source: PlaybookSource { PlaybookSource(folder: playbook) }

  /// Does the work of a command; a failure is told on standard error and becomes the exit status.
  func reporting(_ work: () throws(CommandFailure) -> ExitStatus) throws {
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try work()
    } catch {
      for sentence in error.sentences { StandardStreams.aside("hvdoctor: \(sentence[language])") }
      status = error.status
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

extension Language: ExpressibleByArgument {}
