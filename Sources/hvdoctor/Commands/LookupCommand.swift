import ArgumentParser
import Diagnosis
import Reports
import Wording

/// `hvdoctor lookup`: what a code or a message means.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: CommandHelpWords.lookup.spoken,
    discussion: CommandHelpWords.lookupMore.spoken)

  @Argument(
    parsing: .allUnrecognized, help: CommandHelpWords.code.help)
  var text: [String]

  @OptionGroup var common: CommonOptions

  @Option(help: CommandHelpWords.format.help)
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let playbook = try common.source.playbook()
      let words = text.joined(separator: " ")
      let report = LookupReport(
        words, over: playbook, names: .shipped, in: common.language)
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return report.isEmpty ? .unusableInput : .success
    }
  }
}
