import ArgumentParser
import Wording

/// The command line as a whole; a bare `hvdoctor` never comes here.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hvdoctor",
    abstract: CommandHelpWords.hvdoctor.spoken,
    discussion: """
      \(CommandHelpWords.hvdoctorMore.spoken)

      \(SettingsWords.keys.spoken) \(Surroundings.settingsFile.keys.summary(in: Surroundings.language))
      """,
    subcommands: [
      DiagnoseCommand.self, LookupCommand.self, ExclusionsCommand.self, CheckCommand.self,
      FactsCommand.self, GraphCommand.self, BlockCommand.self, IncidentsCommand.self,
      ResumeCommand.self,
      ShowCommand.self, LanguageFileCommand.self, ConfigCommand.self,
    ])

  @OptionGroup var options: AssistantOptions

  func run() throws {
    try options.open()
  }
}
