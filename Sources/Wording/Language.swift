/// A language that hvdoctor speaks.
package enum Language: Sendable {
  case english
  case german
  /// A language that a file brought.
  case translated(Translation)

  /// What its speakers call it.
  package var name: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    case .translated(let translation): translation.name
    }
  }

  /// The language a locale name such as `de_CH.UTF-8` asks for; English unless it is German.
  package init(locale: String) {
    self = locale.lowercased().hasPrefix("de") ? .german : .english
  }
}

extension Language: CaseIterable {
  /// The languages inside the program.
  package static var allCases: [Self] { [.english, .german] }
}

extension Language: RawRepresentable {
  /// Its short name, such as `de`.
  package var rawValue: String {
    switch self {
    case .english: "en"
    case .german: "de"
    case .translated(let translation): translation.code
    }
  }

  /// A language inside the program by its short name.
  package init?(rawValue: String) {
    switch rawValue {
    case "en": self = .english
    case "de": self = .german
    default: return nil
    }
  }
}

extension Language: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.english, .english), (.german, .german): true
    case (.translated(let left), .translated(let right)): left === right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
