import ArgumentParser
import Reports
import Wording

/// `hvdoctor check`: whether a playbook holds together.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandHelpWords.check.spoken,
    discussion: CommandHelpWords.checkMore.spoken)

  @Argument(help: CommandHelpWords.folder.help)
  var dir: String?

  @OptionGroup var common: CommonOptions

  @Option(help: CommandHelpWords.format.help)
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let report = try report()
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return report.isClean ? .success : .unusableInput
    }
  }

  private func report() throws(CommandFailure) -> CheckReport {
    CheckReport(try common.source(over: dir ?? common.playbook).checked(), in: common.language)
  }
}
