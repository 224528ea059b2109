import ArgumentParser
import Console
import Wording

/// The theme, wherever something is drawn.
///
/// A group of its own, called the same in every command, as the casebook is.
struct ThemeOption: ParsableArguments {
  @Option(help: SettingsWords.theme.help)
  var theme: Theme?
}

/// How the assistant is to be used: screens or lines, with or without the mouse.
struct DisplayOptions: ParsableArguments {
  @OptionGroup var look: ThemeOption

  @Flag(inversion: .prefixedNo, help: CommandHelpWords.plain.help)
  var plain: Bool?

  @Flag(inversion: .prefixedNo, help: SettingsWords.mouse.help)
  var mouse: Bool?

  /// The settings that these flags and a language leave.
  func settings(_ language: Language?) -> Settings {
    Surroundings.settings(
      SettingsLayer(theme: look.theme, language: language, mouse: mouse, plain: plain))
  }
}

extension Theme: ExpressibleByArgument {}
