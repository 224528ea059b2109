/// A language that hvdoctor speaks.
package enum Language: String, CaseIterable, Sendable, Hashable {
  case english = "en"
  case german = "de"

  /// The language a locale name such as `de_CH.UTF-8` asks for; English unless it is German.
  package init(locale: String) {
    self = locale.lowercased().hasPrefix("de") ? .german : .english
  }
}
