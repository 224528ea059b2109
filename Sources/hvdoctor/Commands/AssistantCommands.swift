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

  @Flag(help: CommandHelpWords.plain.help)
  var plain = false

  @Flag(help: CommandHelpWords.mouse.help)
  var mouse = false

  func open(resuming name: String? = nil) throws {
    let status = openAssistant(
      AssistantRequest(
        language: common.language, source: common.source, store: casebook.store, isPlain: plain,
        mouse: mouse, resuming: name))
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

/// `hvdoctor show`: a screen without a terminal, over an empty casebook and a clock that stands.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandHelpWords.show.spoken)

  @Option(help: CommandHelpWords.keys.help)
  var keys = ""

  @Option(help: CommandHelpWords.size.help)
  var size = "80x24"

  @Flag(help: CommandHelpWords.styles.help)
  var styles = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      guard let size = Size(size) else {
        throw CommandFailure(.usage, CommandWords.badSize(self.size))
      }
      let inputs: [Input]
      do throws(KeyScriptError) {
        inputs = try KeyScript.inputs(of: keys)
      } catch {
        throw CommandFailure(.usage, error.text)
      }
      var app = App(
        language: common.language, time: LocalTime(offset: 0), unfinished: [], codeNames: .shipped)
      var desk = Desk(
        store: PassingIncidents(), source: common.source,
        playbook: try common.source.extendedPlaybook(), author: "",
        now: { 1_767_236_400 })
      for input in inputs { _ = app.settle([.input(input)], at: &desk) }
      let frame = app.view(size)
      let text = styles ? frame.description : frame.rows.joined(separator: "\n") + "\n"
      try StandardStreams.result(text)
      return .success
    }
  }
}
