import ArgumentParser
import Playbooks
import Wording

/// `hvdoctor block`: the read-only commands that answer many questions at once, to paste elsewhere.
struct BlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: CommandHelpWords.block.spoken,
    discussion: CommandHelpWords.blockMore.spoken)

  @OptionGroup var common: CommonOptions

  @Argument(help: CommandHelpWords.blockName.help)
  var name: String?

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      let playbook = try common.source.playbook()
      let wanted = playbook.blocks.first { name == nil || $0.id.name == name }
      guard let wanted else {
        throw CommandFailure(.unusableInput, CommandWords.noBlock(name ?? ""))
      }
      try StandardStreams.result(wanted.run.hasSuffix("\n") ? wanted.run : wanted.run + "\n")
      return .success
    }
  }
}
