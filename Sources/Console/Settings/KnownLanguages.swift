import Wording

/// The languages that settings can name: those inside the program, and what files bring.
package struct KnownLanguages: Sendable {
  /// A language by its short name, such as `fr`.
  let named: @Sendable (String) -> Language?
  /// The language that a locale such as `fr_CH.UTF-8` asks for.
  let ofLocale: @Sendable (String) -> Language

  package init(
    named: @escaping @Sendable (String) -> Language?,
    ofLocale: @escaping @Sendable (String) -> Language
  ) {
    self.named = named
    self.ofLocale = ofLocale
  }

  /// Those inside the program alone.
  package static let inside = Self(
    named: { Language(rawValue: $0) }, ofLocale: { Language(locale: $0) })
}
