import ArgumentParser
import Reports

/// `hvdoctor check`: whether a playbook holds together.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a playbook, and say how large it is.",
    discussion: "Ends with 0 when there is nothing to complain about, else with 65.")

  @Argument(help: "A folder with a playbook; without it, the shipped one.")
  var dir: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the result: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let report = try report()
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return report.isClean ? .success : .unusableInput
    }
  }

  private func report() throws(CommandFailure) -> CheckReport {
    guard let folder = dir ?? common.playbook else {
      return CheckReport(clean: try PlaybookSource.shipped.playbook(), in: common.language)
    }
    return CheckReport(try PlaybookSource.reading(folder), in: common.language)
  }
}
