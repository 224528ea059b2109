import Wording

/// What the variables of the environment say about the settings.
///
/// `HVDOCTOR_` and the name of a setting takes what the file takes. `NO_COLOR` and `ACCESSIBLE` are
/// what other programs know too; the locale speaks only where nobody chose a language.
struct SettingsEnvironment: Sendable {
  private(set) var layer = SettingsLayer()
  private(set) var locale: Language?
  /// The variable that each setting comes from.
  private(set) var names: [Setting: String] = [:]
  private(set) var localeName = ""
  private(set) var mistakes: [Text] = []

  /// Takes each variable by its name; an empty one counts as not set.
  init(_ value: (String) -> String?, _ languages: KnownLanguages) {
    for (setting, name) in Self.own {
      guard let written = value(name) else { continue }
      if layer.set(setting, to: written, naming: languages.named) {
        names[setting] = name
      } else {
        mistakes.append(
          SettingsWords.mistake(
            SettingsWords.notOneOf(written, setting.rawValue, setting.values), at: name))
      }
    }
    // Whoever wants no colours wants none from anybody.
    if value("NO_COLOR") != nil {
      layer.theme = .monochrome
      names[.theme] = "NO_COLOR"
    }
    if layer.plain == nil, let accessible = value("ACCESSIBLE"), accessible != "0" {
      layer.plain = true
      names[.plain] = "ACCESSIBLE"
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let written = value(name) else { continue }
      locale = languages.ofLocale(written)
      localeName = name
      break
    }
  }

  private static let own: [(Setting, String)] = [
    (.theme, "HVDOCTOR_THEME"), (.language, "HVDOCTOR_LANGUAGE"), (.mouse, "HVDOCTOR_MOUSE"),
    (.plain, "HVDOCTOR_PLAIN"),
  ]
}
