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

  @Option(
    help: ArgumentHelp(CommandHelpWords.stale.spoken, valueName: "days"))
  var stale: Int?

  @Option(help: ArgumentHelp(CommandHelpWords.today.spoken, valueName: "day"))
  var today: String?

  func validate() throws {
    if let stale, stale < 0 { throw ValidationError(CommandWords.badStale[common.language]) }
    if let today, stale == nil || Day(today) == nil {
      throw ValidationError(CommandWords.badToday[common.language])
    }
  }

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      if let stale { return try listStale(stale) }
      let report = try report()
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return report.isClean ? .success : .unusableInput
    }
  }

  /// Lists the sources that are due to be read again.
  private func listStale(_ days: Int) throws(CommandFailure) -> ExitStatus {
    let playbook = try common.source(over: dir ?? common.playbook).playbook()
    let day = today.flatMap { Day($0) } ?? Day(secondsSince1970: Surroundings.now())
    let report = StaleReport(playbook, days: days, today: day, in: common.language)
    try StandardStreams.result(format == .json ? report.json.text : report.text)
    return report.isEmpty ? .success : .unusableInput
  }

  private func report() throws(CommandFailure) -> CheckReport {
    CheckReport(try common.source(over: dir ?? common.playbook).checked(), in: common.language)
  }
}
