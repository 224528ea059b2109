import Wording

/// Something that a person can set, by the name it has in the file.
package enum Setting: String, CaseIterable, Hashable, Sendable {
  case theme
  case language
  case mouse
  case plain
}

/// What one place says about the settings: the flags, the environment, or the file.
package struct SettingsLayer: Hashable, Sendable {
  package var theme: Theme?
  package var language: Language?
  package var mouse: Bool?
  package var plain: Bool?

  package init(
    theme: Theme? = nil, language: Language? = nil, mouse: Bool? = nil, plain: Bool? = nil
  ) {
    self.theme = theme
    self.language = language
    self.mouse = mouse
    self.plain = plain
  }

  /// How a setting is written in the file; nil for one that nothing is said about.
  func written(_ setting: Setting) -> String? {
    switch setting {
    case .theme: theme?.rawValue
    case .language: language?.rawValue
    case .mouse: mouse.map(Self.switched)
    case .plain: plain.map(Self.switched)
    }
  }

  /// Takes a value as it is written; false when it is none.
  mutating func set(
    _ setting: Setting, to value: String, naming language: (String) -> Language?
  ) -> Bool {
    switch setting {
    case .theme: theme = Theme(rawValue: value)
    case .language: self.language = language(value)
    case .mouse: mouse = Self.isOn(value)
    case .plain: plain = Self.isOn(value)
    }
    return written(setting) != nil
  }

  private static func switched(_ isOn: Bool) -> String { isOn ? "on" : "off" }

  private static func isOn(_ word: String) -> Bool? {
    word == "on" ? true : word == "off" ? false : nil
  }
}

extension Setting {
  /// The values that can be written.
  var values: [String] {
    switch self {
    case .theme: Theme.allCases.map(\.rawValue)
    case .language: Language.allCases.map(\.rawValue)
    case .mouse, .plain: ["on", "off"]
    }
  }
}
