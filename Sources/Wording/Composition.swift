/// What a sentence was made of, for a language that puts it together anew.
final class Composition: Sendable {
  enum Parts: Sendable {
    /// The same in every language.
    case verbatim
    /// A sentence with places, `{1}` the first, and what stands there.
    case filled(template: String, [Argument])
    case joined([Text], separator: Text)
  }

  /// What stands at a place of a sentence.
  enum Argument: Sendable {
    case string(String)
    case text(Text)

    func text(in language: Language) -> String {
      switch self {
      case .string(let string): string
      case .text(let text): text[language]
      }
    }
  }

  static let verbatim = Composition(.verbatim)

  let parts: Parts

  init(_ parts: Parts) {
    self.parts = parts
  }
}
