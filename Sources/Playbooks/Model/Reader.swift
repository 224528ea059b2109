import Wording

/// Turns pasted output into proposed facts.
package struct Reader: Hashable, Sendable {
  package let id: Identifier<Reader>
  package let title: Text
  /// A regular expression that some line must match before `lines` are read; nil for always.
  package let recognise: String?
  package let lines: [ReaderLine]
  package let records: [ReaderRecord]
  package let passages: [ReaderPassage]

  package init(
    id: Identifier<Reader>, title: Text, recognise: String?, lines: [ReaderLine] = [],
    records: [ReaderRecord] = [], passages: [ReaderPassage] = []
  ) {
    self.id = id
    self.title = title
    self.recognise = recognise
    self.lines = lines
    self.records = records
    self.passages = passages
  }

  /// Every fact that it can propose.
  package var facts: Set<Identifier<Fact>> {
    let ofRecords = records.flatMap { $0.cases.flatMap(\.sets) + ($0.linked?.sets ?? []) }
    let ofPassages = passages.flatMap { $0.lines.flatMap(\.sets) + $0.cases.flatMap(\.sets) }
    return Set((lines.flatMap(\.sets) + ofRecords + ofPassages).map(\.fact))
  }
}

/// One kind of line that says something by itself.
package struct ReaderLine: Hashable, Sendable {
  /// A regular expression; its groups are written `$1` to `$9` in the proposed values.
  package let match: String
  package let sets: [ProposedFact]

  package init(match: String, sets: [ProposedFact]) {
    self.match = match
    self.sets = sets
  }
}

/// A fact and the value that is proposed for it.
package struct ProposedFact: Hashable, Sendable {
  package let fact: Identifier<Fact>
  package let value: String

  package init(fact: Identifier<Fact>, value: String) {
    self.fact = fact
    self.value = value
  }
}

/// Names with values that belong together: a block of `Name : value` lines, a row of a table under
/// its headings, or an XML element.
package struct ReaderRecord: Hashable, Sendable {
  package let fields: [ReaderField]
  /// An XML element that is such a record too, beside lists and tables.
  package let element: String?
  /// What a record must say to count at all.
  package let only: [FieldTest]
  /// The kind of entity that each record is about; nil when it does not matter how many there are.
  package let about: Identifier<EntityKind>?
  /// The field that holds that entity's name.
  package let named: String?
  package let cases: [RecordCase]
  package let linked: ReaderLink?

  package init(
    fields: [ReaderField], element: String?, only: [FieldTest], about: Identifier<EntityKind>?,
    named: String?, cases: [RecordCase], linked: ReaderLink?
  ) {
    self.fields = fields
    self.element = element
    self.only = only
    self.about = about
    self.named = named
    self.cases = cases
    self.linked = linked
  }
}

/// A field of records, and the labels under which it is printed.
package struct ReaderField: Hashable, Sendable {
  package let name: String
  /// Without regard to case; in an XML element `Child` or `Child@attribute`.
  package let labels: [String]

  package init(name: String, labels: [String]) {
    self.name = name
    self.labels = labels
  }
}

/// A field that is there and matches as a whole, without regard to case.
package struct FieldTest: Hashable, Sendable {
  package let field: String
  /// A regular expression.
  package let match: String

  package init(field: String, match: String) {
    self.field = field
    self.match = match
  }
}

/// What a record says when all tests hold; `$field` in a value is what that field holds.
package struct RecordCase: Hashable, Sendable {
  package let tests: [FieldTest]
  package let sets: [ProposedFact]

  package init(tests: [FieldTest], sets: [ProposedFact]) {
    self.tests = tests
    self.sets = sets
  }
}

/// What two or more records say when each is the parent of another, down to one without parent.
package struct ReaderLink: Hashable, Sendable {
  /// The field with a record's own name.
  package let child: String
  /// The field with its parent's name, empty at the last one.
  package let parent: String
  /// A regular expression that some line of the paste must match as well; nil for none.
  package let proof: String?
  package let sets: [ProposedFact]

  package init(child: String, parent: String, proof: String?, sets: [ProposedFact]) {
    self.child = child
    self.parent = parent
    self.proof = proof
    self.sets = sets
  }
}

/// Lines from a first to a last one, both of them in the paste, so that what is not there is known
/// to be absent.
package struct ReaderPassage: Hashable, Sendable {
  /// A regular expression; its first group, if it has one, names the entity under `about`.
  package let from: String
  package let to: String
  /// What each line between must match, as one that does not spoils the passage; nil for anything.
  package let every: String?
  package let about: Identifier<EntityKind>?
  package let lines: [ReaderLine]
  package let cases: [PassageCase]

  package init(
    from: String, to: String, every: String?, about: Identifier<EntityKind>?,
    lines: [ReaderLine], cases: [PassageCase]
  ) {
    self.from = from
    self.to = to
    self.every = every
    self.about = about
    self.lines = lines
    self.cases = cases
  }
}

/// What a passage says when all counts hold.
package struct PassageCase: Hashable, Sendable {
  package let tests: [LineTest]
  package let sets: [ProposedFact]

  package init(tests: [LineTest], sets: [ProposedFact]) {
    self.tests = tests
    self.sets = sets
  }
}

/// How many lines of a passage, its first and last included, match.
package struct LineTest: Hashable, Sendable {
  /// A regular expression.
  package let line: String
  package let atLeast: Int
  package let atMost: Int?

  package init(line: String, atLeast: Int, atMost: Int?) {
    self.line = line
    self.atLeast = atLeast
    self.atMost = atMost
  }
}
