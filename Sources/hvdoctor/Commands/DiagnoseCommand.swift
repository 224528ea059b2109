import ArgumentParser
import Diagnosis
import Reports
import Wording

/// `hvdoctor diagnose`: what follows from facts, without a terminal.
struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Say what follows from facts: verdicts, questions left, and the plan.",
    discussion: """
      The order of facts never matters. Ends with 0 when the diagnosis is concluded, 4 when it is \
      not, 65 when the facts contradict each other or cannot be understood.
      """)

  @OptionGroup var facts: FactArguments
  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "A message or output, as it was pasted.")
  var text: String?

  @Option(help: "The form of the result: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let playbook = try common.source.playbook()
      let input = try facts.input(text: text, over: playbook)
      tell(input)
      let diagnosis = input.session.diagnosed()
      switch format {
      case .text:
        try StandardStreams.result(DiagnosisText(diagnosis, in: common.language).text)
      case .json:
        try StandardStreams.result(DiagnosisReport(diagnosis, in: common.language).json.text)
      }
      return diagnosis.status == .concluded ? .success : .undecided
    }
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
    for words in taken + leftOut + near { StandardStreams.aside(words[common.language]) }
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
