import Wording

/// Everything that a playbook says, section by section, in the order of the playbook.
package struct PlaybookContent: Hashable, Sendable {
  package var header: PlaybookHeader
  /// The chain of kinds, outermost (the incident) first.
  package var kinds: [EntityKind]
  package var facts: [Fact]
  package var tree: [TreeNode]
  package var rules: [Rule]
  package var causes: [Cause]
  package var steps: [Step]
  package var lists: [PlaybookList]
  package var codes: [KnownCode]
  package var noise: [Noise]
  package var readers: [Reader]
  package var blocks: [CommandBlock]
  package var forbidden: [ForbiddenCommand]
  package var invariants: [Invariant]
  package var impossible: [Impossible]
  package var sources: [Source]
  package var glossary: [Term]

  package init(header: PlaybookHeader, kinds: [EntityKind]) {
    self.header = header
    self.kinds = kinds
    facts = []
    tree = []
    rules = []
    causes = []
    steps = []
    lists = []
    codes = []
    noise = []
    readers = []
    blocks = []
    forbidden = []
    invariants = []
    impossible = []
    sources = []
    glossary = []
  }
}

/// The knowledge for one family of incidents, ready to be reasoned with.
///
/// Copies share one index, as every session and situation holds the whole playbook.
@dynamicMemberLookup
package struct Playbook: Sendable {
  private let index: PlaybookIndex
  /// Sixteen hexadecimal digits over the model: equal for a folder and its compiled form.
  package let hash: String

  /// Of two things with one name the first is found; the checks refuse such a playbook.
  package init(_ content: PlaybookContent, hash: String) {
    index = PlaybookIndex(content)
    self.hash = hash
  }

  package var content: PlaybookContent { index.content }

  package subscript<Section>(dynamicMember section: KeyPath<PlaybookContent, Section>) -> Section {
    index.content[keyPath: section]
  }

  package func fact(_ id: Identifier<Fact>) -> Fact? {
    index.factPositions[id].map { index.content.facts[$0] }
  }

  package func cause(_ id: Identifier<Cause>) -> Cause? {
    index.causePositions[id].map { index.content.causes[$0] }
  }

  package func step(_ id: Identifier<Step>) -> Step? {
    index.stepPositions[id].map { index.content.steps[$0] }
  }

  package func rule(_ id: Identifier<Rule>) -> Rule? {
    index.rulePositions[id].map { index.content.rules[$0] }
  }

  /// Where a step stands in the playbook; steps that tie otherwise keep this order.
  package func position(of step: Identifier<Step>) -> Int {
    index.stepPositions[step] ?? index.content.steps.count
  }

  package func kind(_ id: Identifier<EntityKind>) -> EntityKind? {
    index.kindPositions[id].map { index.content.kinds[$0] }
  }

  /// How deep a kind lies: 0 is the incident; a higher number is a lower kind.
  package func depth(of kind: Identifier<EntityKind>) -> Int? {
    index.kindPositions[kind]
  }

  /// Whether some step looks at this fact after it was done.
  package func isSecondLook(_ fact: Identifier<Fact>) -> Bool {
    index.secondLooks.contains(fact)
  }

  /// Whether some rule derives this fact.
  package func isDerived(_ fact: Identifier<Fact>) -> Bool {
    index.derivations[fact] != nil
  }

  /// The rules that derive a fact, in the order of the playbook.
  package func derivations(of fact: Identifier<Fact>) -> [Rule] {
    index.derivations[fact] ?? []
  }

  /// The rules that speak for or against a cause, in the order of the playbook.
  package func rulesSpeaking(of cause: Identifier<Cause>) -> [Rule] {
    index.rulesByCause[cause] ?? []
  }
}

/// What a playbook says about itself.
package struct PlaybookHeader: Hashable, Sendable {
  package let id: String
  package var version: String
  package let title: Text
  /// The kind of entity that is to be brought back.
  package let subject: Identifier<EntityKind>
  /// True at a subject that is back.
  package let back: Condition
  /// The question with which an incident begins.
  package let entry: Identifier<Fact>
  /// The fact that takes the codes found in typed or pasted text, if the playbook has one.
  package let codeFact: Identifier<Fact>?
  /// The fact whose values are events, `Provider/id`, that are recognised in such a text.
  package let eventFact: Identifier<Fact>?

  package init(
    id: String, version: String, title: Text, subject: Identifier<EntityKind>, back: Condition,
    entry: Identifier<Fact>, codeFact: Identifier<Fact>?, eventFact: Identifier<Fact>?
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.subject = subject
    self.back = back
    self.entry = entry
    self.codeFact = codeFact
    self.eventFact = eventFact
  }
}
