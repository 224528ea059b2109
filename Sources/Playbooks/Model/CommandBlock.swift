import Wording

/// Read-only commands to run and paste back in one go; they answer many questions at once.
package struct CommandBlock: Hashable, Sendable {
  package let id: Identifier<CommandBlock>
  /// The kind of machine on which it runs.
  package let kind: Identifier<EntityKind>
  package let title: Text
  package let run: String
  /// The facts that it can answer.
  package let answers: [Identifier<Fact>]
  /// The readers that understand what it prints.
  package let reads: [Identifier<Reader>]

  package init(
    id: Identifier<CommandBlock>, kind: Identifier<EntityKind>, title: Text, run: String,
    answers: [Identifier<Fact>], reads: [Identifier<Reader>]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.run = run
    self.answers = answers
    self.reads = reads
  }
}
