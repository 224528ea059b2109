import Wording

extension App {
  /// Whether a key asks for another language: a letter does not where letters are text.
  func asksForLanguage(_ key: Key) -> Bool {
    guard Command.from(key) == .language else { return false }
    guard case .character = key else { return true }
    if let palette { return !palette.isTyping }
    return switch screen {
    case .start: true
    case .intake(let intake): intake.help.isOpen
    case .lookup: false
    case .incident(let incident): !incident.isTyping
    }
  }

  /// Goes on in the next language; everything else stays as it is.
  mutating func switchLanguage(among languages: [Language]) {
    let position = languages.firstIndex { $0.rawValue == language.rawValue } ?? -1
    guard !languages.isEmpty else { return }
    palette = nil
    language = languages[(position + 1) % languages.count]
    switch screen {
    case .start: break
    case .intake(var intake):
      intake.language = language
      screen = .intake(intake)
    case .lookup(var lookup):
      lookup.language = language
      screen = .lookup(lookup)
    case .incident(var incident):
      incident.language = language
      screen = .incident(incident)
    }
    notice = Notice(LanguageWords.now(language.name), .good)
  }
}
