import Wording

/// A list that a step works through, generated for one entity from what is known of it.
package struct PlaybookList: Hashable, Sendable {
  package let id: Identifier<PlaybookList>
  package let kind: Identifier<EntityKind>
  package let title: Text
  /// What the groups are called; a group that is not here is called by its own word.
  package let groups: [ListGroup]
  /// What is told above the entries.
  package let opening: [ListNote]
  package var entries: [ListEntry]
  /// What is told below the entries.
  package let closing: [ListNote]
  /// What values must keep to, in the order in which they are held against it.
  package let limits: [ListLimit]
  /// How an entry is written in each output format, in the order of the playbook.
  package let forms: [ListForm]
  package let scripts: [ListScript]
  package let unsuited: [ListUnsuited]

  package init(
    id: Identifier<PlaybookList>, kind: Identifier<EntityKind>, title: Text,
    groups: [ListGroup] = [], opening: [ListNote] = [], entries: [ListEntry],
    closing: [ListNote] = [], limits: [ListLimit] = [], forms: [ListForm],
    scripts: [ListScript] = [], unsuited: [ListUnsuited] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.groups = groups
    self.opening = opening
    self.entries = entries
    self.closing = closing
    self.limits = limits
    self.forms = forms
    self.scripts = scripts
    self.unsuited = unsuited
  }

  /// What a group is called.
  package func label(ofGroup name: String) -> Text {
    groups.first { $0.name == name }?.label ?? Text(verbatim: name)
  }

  /// Every source that the list cites, once for each mention.
  var sources: [Identifier<Source>] {
    entries.flatMap(\.sources) + (opening + closing).flatMap(\.sources)
      + limits.flatMap(\.sources) + unsuited.flatMap(\.sources)
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
