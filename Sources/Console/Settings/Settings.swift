import Wording

/// The settings that count: a flag beats the environment, the environment beats the file.
package struct Settings: Sendable {
  private let flags: SettingsLayer
  private let environment: SettingsEnvironment
  private let file: SettingsFile

  /// - Parameter variable: the value of a variable of the environment; nil for an empty one too.
  package init(
    flags: SettingsLayer = SettingsLayer(), variable: (String) -> String?, file: SettingsFile,
    languages: KnownLanguages = .inside
  ) {
    self.flags = flags
    self.file = file
    environment = SettingsEnvironment(variable, languages)
  }

  package var theme: Theme {
    flags.theme ?? environment.layer.theme ?? file.layer.theme ?? .any
  }

  /// The locale is what a machine has, not what a person chose, so it comes last.
  package var language: Language {
    flags.language ?? environment.layer.language ?? file.layer.language ?? environment.locale
      ?? .english
  }

  package var usesMouse: Bool {
    flags.mouse ?? environment.layer.mouse ?? file.layer.mouse ?? false
  }

  package var isPlain: Bool {
    flags.plain ?? environment.layer.plain ?? file.layer.plain ?? false
  }

  package var keys: KeyTable { file.keys }

  /// What is wrong in the environment and in the file, each with its place.
  package func mistakes(in path: String) -> [Text] {
    environment.mistakes
      + file.mistakes.map { mistake in
        SettingsWords.mistake(mistake.text, at: "\(path):\(mistake.line):\(mistake.column)")
      } + (file.problem.map { [SettingsWords.mistake($0, at: path)] } ?? [])
  }
}

/// Where the value of a setting comes from.
package enum SettingOrigin: Hashable, Sendable {
  case flag(String)
  case environment(String)
  case file(line: Int)
  case standard
}

/// A setting with its value, as it is written in the file.
package struct EffectiveSetting: Hashable, Sendable {
  package let name: String
  package let value: String
  package let origin: SettingOrigin
}

extension Settings {
  /// Every setting and every key that can be changed, each with where its value comes from.
  package var effective: [EffectiveSetting] {
    let settings = Setting.allCases.map { setting in
      EffectiveSetting(
        name: setting.rawValue, value: written(setting), origin: origin(of: setting))
    }
    let keys = Binding.all.compactMap { binding -> EffectiveSetting? in
      guard let usual = binding.changeable else { return nil }
      let chosen = file.keys.chosen[binding.command]
      let line = file.keyLines[binding.command]
      return EffectiveSetting(
        name: "key.\(binding.command.rawValue)", value: (chosen ?? usual).spelled,
        origin: line.map { .file(line: $0) } ?? .standard)
    }
    return settings + keys
  }

  private func written(_ setting: Setting) -> String {
    let values = SettingsLayer(
      theme: theme, language: language, mouse: usesMouse, plain: isPlain)
    return values.written(setting) ?? ""
  }

  private func origin(of setting: Setting) -> SettingOrigin {
    if flags.written(setting) != nil { return .flag(flag(for: setting)) }
    if let name = environment.names[setting] { return .environment(name) }
    if let line = file.lines[setting] { return .file(line: line) }
    if setting == .language, environment.locale != nil {
      return .environment(environment.localeName)
    }
    return .standard
  }

  /// The flag that was given.
  private func flag(for setting: Setting) -> String {
    switch setting {
    case .theme: "--theme"
    case .language: "--lang"
    case .mouse: usesMouse ? "--mouse" : "--no-mouse"
    case .plain: isPlain ? "--plain" : "--no-plain"
    }
  }
}
