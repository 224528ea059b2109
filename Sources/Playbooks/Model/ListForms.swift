import Wording

/// How the entries of one group are written in one output format.
package struct ListForm: Hashable, Sendable {
  /// The output format, such as `powershell`.
  package let format: String
  package let group: String
  /// What stands above the first entry of the group, if anything has to.
  package let heading: String?
  /// The line; `{value}` stands for the entry, quoted so that nothing in it is executed.
  package let line: String
  /// The line that takes it back, if there is one.
  package let undo: String?
  /// The line that checks whether it took effect, if there is one.
  package let check: String?

  package init(
    format: String, group: String, heading: String? = nil, line: String, undo: String?,
    check: String?
  ) {
    self.format = format
    self.group = group
    self.heading = heading
    self.line = line
    self.undo = undo
    self.check = check
  }
}

/// What a script says before its first entry and after its last, in one output format.
package struct ListScript: Hashable, Sendable {
  package let format: String
  package let line: ListFrame?
  package let undo: ListFrame?
  package let check: ListFrame?

  package init(format: String, line: ListFrame?, undo: ListFrame?, check: ListFrame?) {
    self.format = format
    self.line = line
    self.undo = undo
    self.check = check
  }
}

/// The lines around the entries of a script.
package struct ListFrame: Hashable, Sendable {
  package let begin: Text?
  package let end: Text?

  package init(begin: Text?, end: Text?) {
    self.begin = begin
    self.end = end
  }
}

/// Where a format would only pretend to help, or do harm: its lines are then written as comments.
package struct ListUnsuited: Hashable, Sendable {
  /// Which lines of a script are meant, by the words of the forms.
  package enum Part: String, CaseIterable, Sendable {
    case line
    case undo
    case check
  }

  package let formats: [String]
  /// Nil means all of them.
  package let part: Part?
  package let when: Condition
  /// What has to be true so that it suits all the same.
  package let unless: Condition?
  /// What to do instead.
  package let say: Text
  package let sources: [Identifier<Source>]

  package init(
    formats: [String], part: Part? = nil, when: Condition, unless: Condition? = nil, say: Text,
    sources: [Identifier<Source>]
  ) {
    self.formats = formats
    self.part = part
    self.when = when
    self.unless = unless
    self.say = say
    self.sources = sources
  }
}
