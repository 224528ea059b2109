import Console
import Glibc
import Wording

/// The file of settings on this machine.
enum ConfigFile {
  private static let largest = 65_536

  /// Where it is, whether or not it is there.
  static var path: String? { Surroundings.configFolder.map { "\($0)/hvdoctor/config" } }

  /// Reads it; one that is not there says nothing.
  static func read() -> SettingsFile {
    guard let path else { return SettingsFile() }
    // Whatever has that name, it must not keep the program waiting.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      return errno == ENOENT || errno == ENOTDIR ? SettingsFile() : unreadable()
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return unreadable() }
      if count == 0 { break }
      bytes += piece[..<count]
      if bytes.count > largest { return SettingsFile(unreadable: SettingsWords.tooLarge) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return SettingsFile(unreadable: SettingsWords.notUTF8)
    }
    return SettingsFile(text, languages: Surroundings.languages)
  }

  private static func unreadable() -> SettingsFile {
    SettingsFile(unreadable: SettingsWords.unreadable(String(cString: strerror(errno))))
  }
}

extension Surroundings {
  /// The languages that the settings can name.
  static let languages = KnownLanguages(
    named: { Language(rawValue: $0) ?? LanguageFolder.usual.language(named: $0) },
    ofLocale: { Language(locale: $0, from: .usual) })

  /// What the file of settings says; read once, because the help asks for every sentence.
  static let settingsFile = ConfigFile.read()

  /// The settings that count beside these flags.
  static func settings(_ flags: SettingsLayer = SettingsLayer()) -> Settings {
    Settings(
      flags: flags, variable: { Terminal.environment($0) }, file: settingsFile,
      languages: languages)
  }

  /// What is wrong with the settings, each with its place.
  static func mistakes(in settings: Settings) -> [Text] {
    settings.mistakes(in: ConfigFile.path ?? "~/.config/hvdoctor/config")
  }
}
