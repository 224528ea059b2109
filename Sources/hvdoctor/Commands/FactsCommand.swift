import ArgumentParser
import Reports
import Wording

/// `hvdoctor facts`: the words in which facts are written.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: CommandHelpWords.facts.spoken)

  @OptionGroup var common: CommonOptions

  @Option(help: CommandHelpWords.format.help)
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let report = VocabularyReport(try common.source.playbook(), in: common.language)
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return .success
    }
  }
}
