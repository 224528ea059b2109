import ArgumentParser
import Console
import Wording

/// Where the incidents are.
///
/// A group of its own, called the same in every command: the parser hands an option that the root
/// knows under another name to the root alone.
struct CasebookOption: ParsableArguments {
  @Option(help: ArgumentHelp(CommandHelpWords.store.spoken, valueName: "file"))
  var store: String?
}

/// What the commands that open the assistant can be told.
struct AssistantOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @OptionGroup var casebook: CasebookOption

  @OptionGroup var display: DisplayOptions

  func open(resuming name: String? = nil) throws {
    let status = openAssistant(
      AssistantRequest(
        settings: display.settings(common.chosenLanguage), source: common.source,
        store: casebook.store, resuming: name))
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

/// `hvdoctor resume`: go on with an incident.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: CommandHelpWords.resume.spoken)

  @Argument(help: CommandHelpWords.number.help)
  var incident: String?

  @OptionGroup var options: AssistantOptions

  func run() throws {
    try options.open(resuming: incident ?? "")
  }
}

/// `hvdoctor incidents`: the incidents in the casebook.
struct IncidentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents", abstract: CommandHelpWords.incidents.spoken)

  @OptionGroup var casebook: CasebookOption

  @Flag(help: CommandHelpWords.closedToo.help)
  var all = false

  @Option(help: CommandHelpWords.format.help)
  var format: ReportFormat = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let opened = try Surroundings.casebook(at: casebook.store)
      let list = try IncidentList(opened, all: all, common.language)
      try StandardStreams.result(format == .json ? list.json : list.text)
      return .success
    }
  }
}
