import ArgumentParser
import Diagnosis
import Playbooks
import Reports
import Wording

/// `hvdoctor diagnose`: what follows from facts, without a terminal.
struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: CommandHelpWords.diagnose.spoken,
    discussion: CommandHelpWords.diagnoseMore.spoken)

  @OptionGroup var facts: FactArguments
  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: CommandHelpWords.text.help)
  var text: String?

  @Option(help: CommandHelpWords.format.help)
  var format: ReportFormat = .text

  @Flag(name: .customLong("explain"), help: CommandHelpWords.explain.help)
  var isExplained = false

  @Option(
    name: .customLong("why-not"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(CommandHelpWords.whyNot.spoken, valueName: "cause"))
  var causes: [String] = []

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let playbook = try common.source.playbook()
      let asked = try asked(over: playbook)
      let input = try facts.input(text: text, over: playbook)
      tell(input)
      let diagnosis = input.session.diagnosed()
      let explanation =
        isExplained || !asked.isEmpty
        ? ExplanationReport(
          Explanation(input.session, diagnosis), whyNot: asked, in: common.language) : nil
      switch format {
      case .text:
        let told = explanation.map { "\n\($0.text)" } ?? ""
        try StandardStreams.result(DiagnosisText(diagnosis, in: common.language).text + told)
      case .json:
        let report = DiagnosisReport(diagnosis, explained: explanation, in: common.language)
        try StandardStreams.result(report.json.text)
      }
      return diagnosis.status == .concluded ? .success : .undecided
    }
  }

  /// The causes of which it is asked why they are not it.
  private func asked(over playbook: Playbook) throws(CommandFailure) -> [Identifier<Cause>] {
    let names = playbook.causes.map(\.id.name)
    for name in causes where !names.contains(name) {
      let nearest = NearestName.of(name, among: names)
      throw CommandFailure(.unusableInput, ExplanationWords.unknownCause(name, nearest))
    }
    return causes.map { Identifier($0) }
  }

  /// Says what was made of the text, beside the result.
  private func tell(_ input: SessionInput) {
    let taken = input.taken.map { proposal in
      CommandWords.taken("\(proposal.fact)=\(proposal.value)", Self.shortened(proposal.line))
    }
    let leftOut = input.leftOut.map { proposal in
      CommandWords.leftOut("\(proposal.fact)=\(proposal.value)", Self.shortened(proposal.line))
    }
    let near = input.nearCodes.map { near in
      LookupWords.perhapsMeant(near.written, near.known.code, near.known.title)
    }
    let silent = (input.remainder?.silent ?? []).compactMap { id in
      input.session.playbook.readers.first { $0.id == id }.map { CommandWords.silent($0.title) }
    }
    let unread = input.remainder?.unread ?? []
    let left = unread.first.map { [CommandWords.unread(unread.count, Self.shortened($0))] } ?? []
    for words in taken + leftOut + near + silent + left {
      StandardStreams.aside(words[common.language])
    }
  }

  /// The beginning of a line: a message is short, and a log without line ends has no end.
  private static func shortened(_ line: String) -> String {
    line.count > 200 ? line.prefix(200) + "…" : line
  }
}

/// For a person or for a program.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
