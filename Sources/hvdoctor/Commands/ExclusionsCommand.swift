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
      let refused = report.refusedByHand
      if !refused.isEmpty {
        throw CommandFailure(
          .unusableInput,
          sentences: refused.map { CommandWords.refusedValue($0.value, $0.limit.why) })
      }
      try print(report)
      return .success
    }
  }

  private func print(_ report: ListReport) throws(CommandFailure) {
    switch format {
    case .text: try StandardStreams.result(report.text)
    case .json: try StandardStreams.result(report.json.text)
    case .csv:
      for remark in report.asides { StandardStreams.aside("hvdoctor: \(remark)") }
      try StandardStreams.result(report.csv)
    case .powershell:
      let part: ListReport.Part = undo ? .undoing : check ? .checks : .lines
      try StandardStreams.result(try written(report.powerShell(part)))
    case .reg:
      try StandardStreams.result(RegistryLiteral.bytes(of: try written(report.registry)))
    }
  }

  private func written(_ script: String?) throws(CommandFailure) -> String {
    guard let script else {
      throw CommandFailure(
        .unusableInput, CommandWords.noForm(Self.list.name, format.rawValue))
    }
    return script
  }
}

/// The forms in which a list is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case powershell
  case json
  case csv
  case reg
}
