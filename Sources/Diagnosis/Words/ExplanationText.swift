import Playbooks
import Wording

/// Puts explanations into words, paragraph by paragraph; nothing is explained anywhere else.
package struct ExplanationText: Sendable {
  let situation: Situation
  let language: Language

  package init(_ situation: Situation, in language: Language) {
    self.situation = situation
    self.language = language
  }

  var names: SpokenNames { SpokenNames(situation, language) }

  func word(_ text: Text) -> String { text[language] }
}
