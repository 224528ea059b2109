import ArgumentParser
import Reports
import Wording

/// `hvdoctor lookup`: what a code or a message means.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: "Say what an error code or a message means.",
    discussion: """
      Codes are understood in any spelling: 0x8000FFFF, 8000FFFF, 2147549183, -2147418113, \
      %%2147549183. Ends with 65 when nothing is recognised.
      """)

  @Argument(
    parsing: .allUnrecognized, help: "A code, or text that holds one.")
  var text: [String]

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the result: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let playbook = try common.source.playbook()
      let words = text.joined(separator: " ")
      let report = LookupReport(words, over: playbook, in: common.language)
      try StandardStreams.result(format == .json ? report.json.text : report.text)
      return report.isEmpty ? .unusableInput : .success
    }
  }
}
