import ArgumentParser
import Console
import Wording

/// `hvdoctor show`: a screen without a terminal, over an empty casebook and a clock that stands.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandHelpWords.show.spoken)

  /// What a screen can be made into.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case svg
  }

  @Option(help: CommandHelpWords.keys.help)
  var keys = ""

  @Option(help: CommandHelpWords.size.help)
  var size = "80x24"

  @Option(help: SettingsWords.picture.help)
  var format = Format.text

  @Flag(help: CommandHelpWords.styles.help)
  var styles = false

  @OptionGroup var look: ThemeOption

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if styles && format != .text {
      throw ValidationError(SettingsWords.stylesAreText[common.language])
    }
  }

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      try StandardStreams.result(shown(try frame()))
      return .success
    }
  }

  private var settings: Settings {
    Surroundings.settings(SettingsLayer(theme: look.theme, language: common.chosenLanguage))
  }

  private func shown(_ frame: Frame) -> String {
    switch format {
    case .text: styles ? frame.description : frame.rows.joined(separator: "\n") + "\n"
    case .svg: frame.picture(in: settings.theme)
    }
  }

  /// The screen after the keys.
  private func frame() throws(CommandFailure) -> Frame {
    guard let size = Size(size) else {
      throw CommandFailure(.usage, CommandWords.badSize(self.size))
    }
    let inputs: [Input]
    do throws(KeyScriptError) {
      inputs = try KeyScript.inputs(of: keys)
    } catch {
      throw CommandFailure(.usage, error.text)
    }
    var app = App(
      language: settings.language, time: LocalTime(offset: 0), unfinished: [],
      codeNames: .shipped, keys: settings.keys)
    var desk = Desk(
      store: PassingIncidents(), source: common.source,
      playbook: try common.source.extendedPlaybook(), author: "",
      now: { 1_767_236_400 })
    for input in inputs { _ = app.settle([.input(input)], at: &desk) }
    return app.view(size)
  }
}
