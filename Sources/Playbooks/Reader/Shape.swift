import Wording

/// The keys that a mapping in a playbook may have; the schema for editors says the same.
package struct Shape: Sendable {
  /// One key, and the words that it is limited to, if it is.
  package struct Key: Sendable {
    package let name: String
    package let isRequired: Bool
    package let words: [String]

    static func required(_ name: String, oneOf words: [String] = []) -> Self {
      Self(name: name, isRequired: true, words: words)
    }

    static func optional(_ name: String, oneOf words: [String] = []) -> Self {
      Self(name: name, isRequired: false, words: words)
    }
  }

  /// The name of the definition in the schema.
  package let name: String
  let title: Text
  package let keys: [Key]
  /// Whether keys of the playbook's own choice are allowed as well.
  package let isOpen: Bool

  init(_ name: String, _ title: Text, isOpen: Bool = false, _ keys: [Key]) {
    self.name = name
    self.title = title
    self.isOpen = isOpen
    self.keys = keys
  }

  func contains(_ key: String) -> Bool {
    keys.contains { $0.name == key }
  }
}

extension Shape {
  /// Every shape that the reader knows.
  package static let all: [Shape] = [
    .playbook, .header, .kind, .text, .fact, .value, .findOut, .command, .branch, .ask, .rule,
    .stepsExcept, .cause, .step, .look, .undoImpossible, .undoBy, .list, .entry, .eachValue,
    .note, .limit, .form, .script, .frame, .unsuited, .code, .near, .noise, .reader, .readerLine,
    .readerRecord, .recordCase, .readerLink, .readerPassage, .passageCase, .lineTest, .block,
    .forbidden, .order, .need, .impossible, .source, .bounds, .sameAs, .under, .beginsWith,
    .endsWith, .some, .every, .count, .term,
  ]

  /// The sections.
  static let playbook = Shape(
    "playbook", PlaybookThings.playbook,
    [
      .optional("playbook"), .optional("kinds"), .optional("facts"), .optional("tree"),
      .optional("rules"), .optional("causes"), .optional("steps"), .optional("lists"),
      .optional("codes"), .optional("noise"), .optional("readers"), .optional("blocks"),
      .optional("forbidden"),
      .optional("invariants"), .optional("impossible"), .optional("sources"),
      .optional("glossary"),
    ])

  static let text = Shape("text", PlaybookThings.text, [.required("en"), .required("de")])

  static let command = Shape(
    "command", PlaybookThings.command,
    [.required("command"), .optional("when"), .optional("note")])
}
