import ArgumentParser
import Diagnosis
import Playbooks
import Reports
import Wording

/// `hvdoctor graph`: the tree of questions, with the way that facts take.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: GraphWords.graph.spoken,
    discussion: GraphWords.graphMore.spoken)

  private static let widths = 40...500

  @OptionGroup var facts: FactArguments
  @OptionGroup var common: CommonOptions

  @Option(help: GraphWords.format.help)
  var format: GraphFormat = .text

  @Option(help: ArgumentHelp(GraphWords.width.spoken, valueName: "columns"))
  var width: Int?

  func validate() throws {
    guard let width else { return }
    if format != .text { throw ValidationError(GraphWords.onlyForText[common.language]) }
    if !Self.widths.contains(width) { throw ValidationError(GraphWords.badWidth[common.language]) }
  }

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let session = try facts.input(text: nil, over: try common.source.playbook()).session
      let report = GraphReport(
        session.diagnosed(), isMarked: !session.events.isEmpty, in: common.language)
      switch format {
      case .text: try StandardStreams.result(report.text(width: width ?? 80))
      case .dot: try StandardStreams.result(report.dot)
      case .mermaid: try StandardStreams.result(report.mermaid)
      case .svg: try StandardStreams.result(report.svg)
      }
      return .success
    }
  }
}

/// The forms in which the tree is drawn.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case dot
  case mermaid
  case svg
}
