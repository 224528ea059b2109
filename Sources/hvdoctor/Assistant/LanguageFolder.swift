import FoundationEssentials
import Wording

/// The folder with the languages that are not inside the program, one file each.
struct LanguageFolder {
  /// Nil where there is no home to look in.
  let path: String?

  /// `$XDG_CONFIG_HOME/hvdoctor/languages`.
  static var usual: Self {
    Self(path: Surroundings.configFolder.map { "\($0)/hvdoctor/languages" })
  }

  /// Every language there is, those inside the program first, then by their short names.
  var languages: [Language] {
    guard let path, let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return Language.allCases
    }
    return Language.allCases
      + names.sorted().filter { $0.hasSuffix(".txt") }
      .compactMap { language(named: String($0.dropLast(4))) }
  }

  /// The language of a file; nil where there is none that can be read.
  func language(named code: String) -> Language? {
    guard let file = file(of: code), let text = try? InputFile(path: file).text() else {
      return nil
    }
    return TranslationFile(text, named: file).translation.map(Language.translated)
  }

  /// Where the file of a language lies; nil for what is no short name.
  func file(of code: String) -> String? {
    guard let path, Self.isName(code) else { return nil }
    return "\(path)/\(code).txt"
  }

  /// Whether it could be the short name of a language, such as `fr` or `pt_BR`.
  static func isName(_ code: String) -> Bool {
    (2...12).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }
}

extension Language {
  /// The language a locale name asks for: one inside the program, else that of a file, else English.
  init(locale: String, from folder: LanguageFolder) {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let short = name.prefix { $0 != "_" && $0 != "-" }
    self.init(locale: locale)
    if short == "en" || short == "de" || short == "C" || short == "POSIX" { return }
    for code in [name, short] {
      guard let brought = folder.language(named: String(code)) else { continue }
      self = brought
      return
    }
  }
}
