/// One sentence or word that a person sees, in every language that hvdoctor speaks.
///
/// English and German stand in the sources. Any other language is a table from the English
/// sentence to its own, so a text also keeps what its English sentence was made of.
package struct Text: Sendable {
  package let english: String
  package let german: String
  /// What the sentence was made of; nil where the English sentence itself is looked up.
  let composition: Composition?

  package init(_ english: Phrase, _ german: Phrase) {
    if english.pieces == nil && german.pieces == nil {
      self.init(english: english.literal, german: german.literal)
    } else {
      self.init(
        english: english.text(in: .english), german: german.text(in: .german),
        composition: english.composition)
    }
  }

  /// A text that was read, such as one of a playbook.
  package init(english: String, german: String) {
    self.init(english: english, german: german, composition: nil)
  }

  /// A text that is the same in every language: a name, a command, a code.
  package init(verbatim: String) {
    self.init(english: verbatim, german: verbatim, composition: .verbatim)
  }

  init(english: String, german: String, composition: Composition?) {
    self.english = english
    self.german = german
    self.composition = composition
  }

  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .german: german
    case .translated(let translation): translation.text(self)
    }
  }
}

extension Text: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.english == right.english && left.german == right.german
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(english)
    hasher.combine(german)
  }
}

extension [Text] {
  /// The texts one after the other, as one.
  package func joined(separator: Text) -> Text {
    Text(
      english: map(\.english).joined(separator: separator.english),
      german: map(\.german).joined(separator: separator.german),
      composition: Composition(.joined(self, separator: separator)))
  }

  package func joined(separator: String = "") -> Text {
    joined(separator: Text(verbatim: separator))
  }
}
