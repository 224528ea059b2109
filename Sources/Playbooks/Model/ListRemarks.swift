import Wording

/// What a person is told beside the entries of a list, where its condition is true.
package struct ListNote: Hashable, Sendable {
  package let when: Condition?
  package let text: Text
  package let sources: [Identifier<Source>]

  package init(when: Condition?, text: Text, sources: [Identifier<Source>]) {
    self.when = when
    self.text = text
    self.sources = sources
  }
}

/// What no value that a person gave may be; the entries of the playbook itself are not held
/// against it.
package struct ListLimit: Hashable, Sendable {
  /// A regular expression, matched without regard to case.
  package let pattern: String
  /// What stands in place of each match; nil when the value is refused.
  ///
  /// The groups of the match are `$1` to `$9`.
  package let replacement: String?
  package let why: Text
  package let sources: [Identifier<Source>]

  package init(
    pattern: String, replacement: String?, why: Text, sources: [Identifier<Source>]
  ) {
    self.pattern = pattern
    self.replacement = replacement
    self.why = why
    self.sources = sources
  }
}

/// What a group of entries is called.
package struct ListGroup: Hashable, Sendable {
  package let name: String
  package let label: Text

  package init(name: String, label: Text) {
    self.name = name
    self.label = label
  }
}
