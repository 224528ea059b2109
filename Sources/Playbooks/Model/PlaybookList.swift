import Wording

/// A list that a step works through, generated for one entity from what is known of it.
package struct PlaybookList: Hashable, Sendable {
  package let id: Identifier<PlaybookList>
  package let kind: Identifier<EntityKind>
  package let title: Text
  package var entries: [ListEntry]
  /// How an entry is written in each output format, in the order of the playbook.
  package let forms: [ListForm]

  package init(
    id: Identifier<PlaybookList>, kind: Identifier<EntityKind>, title: Text,
    entries: [ListEntry], forms: [ListForm]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.entries = entries
    self.forms = forms
  }
}

/// One entry of a list, and when it belongs there.
package struct ListEntry: Hashable, Sendable {
  /// What the entry is made of.
  package enum Content: Hashable, Sendable {
    /// The group (such as `folder` or `process`) and the text itself.
    case fixed(group: String, String)
    /// One entry for each value of a fact, such as the folders a person named.
    case values(group: String, Identifier<Fact>)
  }

  package let content: Content
  package let when: Condition?
  /// Since which version it exists, as a person would say it.
  package let since: String?
  package let why: Text
  package let sources: [Identifier<Source>]

  package init(
    content: Content, when: Condition?, since: String?, why: Text, sources: [Identifier<Source>]
  ) {
    self.content = content
    self.when = when
    self.since = since
    self.why = why
    self.sources = sources
  }
}

/// How the entries of one group are written in one output format.
package struct ListForm: Hashable, Sendable {
  /// The output format, such as `powershell`.
  package let format: String
  package let group: String
  /// The line; `{value}` stands for the entry, quoted so that nothing in it is executed.
  package let line: String
  /// The line that takes it back, if there is one.
  package let undo: String?
  /// The line that checks whether it took effect, if there is one.
  package let check: String?

  package init(format: String, group: String, line: String, undo: String?, check: String?) {
    self.format = format
    self.group = group
    self.line = line
    self.undo = undo
    self.check = check
  }
}
