import ArgumentParser
import Diagnosis
import Playbooks
import Reports
import Wording

/// `hvdoctor exclusions`: the list of the playbook with that name, generated from facts.
struct ExclusionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exclusions",
    abstract: CommandHelpWords.exclusions.spoken,
    discussion: CommandHelpWords.exclusionsMore.spoken)

  private static let list = Identifier<PlaybookList>("exclusions")

  @OptionGroup var facts: FactArguments
  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("path"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(CommandHelpWords.path.spoken, valueName: "path"))
  var paths: [String] = []

  @Option(help: CommandHelpWords.listFormat.help)
  var format: ListFormat = .text

  @Flag(help: CommandHelpWords.checkLines.help)
  var check = false

  @Flag(help: CommandHelpWords.undoLines.help)
  var undo = false

  func validate() throws {
    if check && undo { throw ValidationError(CommandWords.oneOfCheckAndUndo[common.language]) }
    if (check || undo) && format != .powershell {
      throw ValidationError(CommandWords.onlyForPowerShell[common.language])
    }
  }

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let playbook = try common.source.playbook()
      guard let list = playbook.lists.first(where: { $0.id == Self.list }) else {
        throw CommandFailure(.unusableInput, CommandWords.noList(Self.list.name))
      }
      let diagnosis = try facts.input(text: nil, over: playbook).session.diagnosed()
      let report = ListReport(list, from: diagnosis, adding: paths, in: common.language)
      try StandardStreams.result(try text(of: report))
      return .success
    }
  }

  private func text(of report: ListReport) throws(CommandFailure) -> String {
    switch format {
    case .text: return report.text
    case .json: return report.json.text
    case .powershell:
      guard let script = report.powerShell(undo ? .undoing : check ? .checks : .lines) else {
        throw CommandFailure(
          .unusableInput, CommandWords.noForm(Self.list.name, format.rawValue))
      }
      return script
    }
  }
}

/// The forms in which a list is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case powershell
  case json
}
