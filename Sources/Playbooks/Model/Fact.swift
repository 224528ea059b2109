import Wording

/// Something that can be observed about an entity, and how a person is asked for it.
package struct Fact: Hashable, Sendable {
  package let id: Identifier<Fact>
  /// The kind of entity that it is about.
  package let kind: Identifier<EntityKind>
  package let type: FactType
  /// How many values it has.
  package let arity: Arity
  /// A few words, for lists.
  package let label: Text
  /// The question that a person is asked; nil for a fact that is only ever read or derived.
  package let ask: Text?
  /// The values of a choice, in the order in which they are offered; a yes/no fact may name its
  /// two values here to give them labels of their own.
  package var values: [Choice]
  /// Whether a value outside `values` is accepted.
  package let acceptsOtherValues: Bool
  /// What a number is counted in, such as "GB".
  package let unit: Text?
  /// How a person finds out, on a sick machine.
  package var findOut: FindOut?

  package init(
    id: Identifier<Fact>, kind: Identifier<EntityKind>, type: FactType, arity: Arity, label: Text,
    ask: Text?, values: [Choice], acceptsOtherValues: Bool, unit: Text?, findOut: FindOut?
  ) {
    self.id = id
    self.kind = kind
    self.type = type
    self.arity = arity
    self.label = label
    self.ask = ask
    self.values = values
    self.acceptsOtherValues = acceptsOtherValues
    self.unit = unit
    self.findOut = findOut
  }
}

/// What a value of a fact is.
package enum FactType: String, CaseIterable, Sendable {
  case yesNo = "yes-no"
  case choice
  case number
  case version
  case time
  case path
  case text
  case code
}

/// How many values a fact has, and for a set, when the members that nobody named are absent.
package enum Arity: Hashable, Sendable {
  case single
  case set(Closing)

  /// When a set counts as completely known.
  package enum Closing: Hashable, Sendable {
    /// Never: a member is absent only when it was declared absent.
    case never
    /// As soon as one member is named, all others are absent.
    case whenNamed
    /// When the source of a value (`Choice.source`) is a member of this other set of what was read.
    case whenRead(Identifier<Fact>)
  }
}

/// One value of a choice.
package struct Choice: Hashable, Sendable {
  package let name: String
  package let label: Text
  /// What makes this value the right answer, in one sentence.
  package let hint: Text?
  /// Where this value would be seen if it were so: a value of the fact that says what was read.
  package let source: String?
  /// Phrases that mean this value when a person types or pastes them, per language.
  package var saidAs: [Text]

  package init(name: String, label: Text, hint: Text?, source: String?, saidAs: [Text]) {
    self.name = name
    self.label = label
    self.hint = hint
    self.source = source
    self.saidAs = saidAs
  }
}

/// How a fact is found out: never by changing anything.
package struct FindOut: Hashable, Sendable {
  /// The kind of entity on which to look.
  package let on: Identifier<EntityKind>?
  /// The read-only commands, the first whose condition is not false being the one to show.
  package let run: [Command]
  /// The way without a command line.
  package let look: Text?
  /// The reader that understands the output.
  package let reader: Identifier<Reader>?

  package init(
    on: Identifier<EntityKind>?, run: [Command], look: Text?, reader: Identifier<Reader>?
  ) {
    self.on = on
    self.run = run
    self.look = look
    self.reader = reader
  }
}

/// A command line, and when it is the one to use.
package struct Command: Hashable, Sendable {
  package let when: Condition?
  /// The line itself; `{kind}` stands for the name of the entity, `{fact}` for a recorded value.
  package let line: String
  package let note: Text?

  package init(when: Condition?, line: String, note: Text?) {
    self.when = when
    self.line = line
    self.note = note
  }
}
