import ArgumentParser
import Reports

/// `hvdoctor facts`: the words in which facts are written.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "List the facts and steps of the playbook with their values.")

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the result: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let report = VocabularyReport(try common.source.playbook(), in: common.language)
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return .success
    }
  }
}
