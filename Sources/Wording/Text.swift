/// One sentence or word that a person sees, in every language that hvdoctor speaks.
package struct Text: Hashable, Sendable {
  package let english: String
  package let german: String

  package init(_ english: String, _ german: String) {
    self.english = english
    self.german = german
  }

  /// A text that is the same in every language: a name, a command, a code.
  package init(verbatim: String) {
    self.init(verbatim, verbatim)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .german: german
    }
  }
}
