import Wording

/// A word of the field, explained for somebody who meets it for the first time.
package struct Term: Hashable, Sendable {
  package let id: Identifier<Term>
  package let word: Text
  /// What it is, in one to three plain sentences.
  package let means: Text
  /// How else people write or call it, in any language.
  package let also: [String]
  package let sources: [Identifier<Source>]

  package init(
    id: Identifier<Term>, word: Text, means: Text, also: [String], sources: [Identifier<Source>]
  ) {
    self.id = id
    self.word = word
    self.means = means
    self.also = also
    self.sources = sources
  }
}
