import ArgumentParser
import Console
import Reports
import Wording

/// `hvdoctor config`: the settings that count, and where each comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: SettingsWords.config.spoken,
    discussion: SettingsWords.configMore.spoken)

  @OptionGroup var display: DisplayOptions

  @Option(help: CommandHelpWords.format.help)
  var format: ReportFormat = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = display.settings(common.chosenLanguage)
    // The mistakes are told by `reporting`, as in every command.
    try common.reporting { () throws(CommandFailure) in
      try StandardStreams.result(format == .json ? json(settings) : text(settings))
      return Surroundings.mistakes(in: settings).isEmpty ? .success : .unusableInput
    }
  }

  /// The settings in the form of their file, so that they can become one.
  private func text(_ settings: Settings) -> String {
    let rows = settings.effective.map { setting in
      ("\(setting.name) = \(setting.value)", origin(setting.origin))
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "\($0.padded(to: width))  # \($1)\n" }.joined()
  }

  private func origin(_ origin: SettingOrigin) -> String {
    let language = common.language
    return switch origin {
    case .flag(let name): "\(SettingsWords.byFlag[language]) \(name)"
    case .environment(let name): "\(SettingsWords.byEnvironment[language]) \(name)"
    case .file(let line): "\(ConfigFile.path ?? ""):\(line)"
    case .standard: SettingsWords.byDefault[language]
    }
  }

  private func json(_ settings: Settings) -> String {
    JSONValue.object([
      .init("file", ConfigFile.path.map(JSONValue.string) ?? .null),
      .init("settings", .array(settings.effective.map(Self.json))),
      .init(
        "mistakes",
        .array(
          Surroundings.mistakes(in: settings).map { .string($0[common.language]) })),
    ]).text
  }

  private static func json(_ setting: EffectiveSetting) -> JSONValue {
    let from: [JSONValue.Member] =
      switch setting.origin {
      case .flag(let name): [.init("from", .string("flag")), .init("flag", .string(name))]
      case .environment(let name):
        [.init("from", .string("environment")), .init("variable", .string(name))]
      case .file(let line): [.init("from", .string("file")), .init("line", .number(line))]
      case .standard: [.init("from", .string("default"))]
      }
    return .object(
      [.init("name", .string(setting.name)), .init("value", .string(setting.value))] + from)
  }
}
