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
  package var readers: [Reader]
  package var forbidden: [ForbiddenCommand]
  package var invariants: [Invariant]
  package var impossible: [Impossible]
  package var sources: [Source]

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
    readers = []
    forbidden = []
    invariants = []
    impossible = []
    sources = []
  }
}

/// The knowledge for one family of incidents, ready to be reasoned with: its content, and where
/// in it each name stands.
@dynamicMemberLookup
package struct Playbook: Sendable {
  package let content: PlaybookContent
  /// Sixteen hexadecimal digits over the model: equal for a folder and its compiled form.
  package let hash: String

  private let factPositions: [Identifier<Fact>: Int]
  private let causePositions: [Identifier<Cause>: Int]
  private let stepPositions: [Identifier<Step>: Int]
  private let kindPositions: [Identifier<EntityKind>: Int]
  private let rulePositions: [Identifier<Rule>: Int]
  private let secondLooks: Set<Identifier<Fact>>
  private let derivations: [Identifier<Fact>: [Rule]]
  private let rulesByCause: [Identifier<Cause>: [Rule]]

  /// Of two things with one name the first is found; the checks refuse such a playbook.
  package init(_ content: PlaybookContent, hash: String) {
    self.content = content
    self.hash = hash
    factPositions = Self.positions(content.facts.map(\.id))
    causePositions = Self.positions(content.causes.map(\.id))
    stepPositions = Self.positions(content.steps.map(\.id))
    kindPositions = Self.positions(content.kinds.map(\.id))
    rulePositions = Self.positions(content.rules.map(\.id))
    secondLooks = Set(content.steps.compactMap { $0.look?.fact })
    var derivations: [Identifier<Fact>: [Rule]] = [:]
    var rulesByCause: [Identifier<Cause>: [Rule]] = [:]
    for rule in content.rules {
      switch rule.conclusion {
      case .derives(let fact): derivations[fact, default: []].append(rule)
      case .supports(let supports):
        for support in supports { rulesByCause[support.cause, default: []].append(rule) }
      case .rulesOut(let causes):
        for cause in causes { rulesByCause[cause, default: []].append(rule) }
      case .locks: break
      }
    }
    self.derivations = derivations
    self.rulesByCause = rulesByCause
  }

  package subscript<Section>(dynamicMember section: KeyPath<PlaybookContent, Section>) -> Section {
    content[keyPath: section]
  }

  package func fact(_ id: Identifier<Fact>) -> Fact? {
    factPositions[id].map { content.facts[$0] }
  }

  package func cause(_ id: Identifier<Cause>) -> Cause? {
    causePositions[id].map { content.causes[$0] }
  }

  package func step(_ id: Identifier<Step>) -> Step? {
    stepPositions[id].map { content.steps[$0] }
  }

  package func rule(_ id: Identifier<Rule>) -> Rule? {
    rulePositions[id].map { content.rules[$0] }
  }

  /// Where a step stands in the playbook; steps that tie otherwise keep this order.
  package func position(of step: Identifier<Step>) -> Int {
    stepPositions[step] ?? content.steps.count
  }

  package func kind(_ id: Identifier<EntityKind>) -> EntityKind? {
    kindPositions[id].map { content.kinds[$0] }
  }

  /// How deep a kind lies: 0 is the incident; a higher number is a lower kind.
  package func depth(of kind: Identifier<EntityKind>) -> Int? {
    kindPositions[kind]
  }

  /// Whether some step looks at this fact after it was done.
  package func isSecondLook(_ fact: Identifier<Fact>) -> Bool {
    secondLooks.contains(fact)
  }

  /// Whether some rule derives this fact.
  package func isDerived(_ fact: Identifier<Fact>) -> Bool {
    derivations[fact] != nil
  }

  /// The rules that derive a fact, in the order of the playbook.
  package func derivations(of fact: Identifier<Fact>) -> [Rule] {
    derivations[fact] ?? []
  }

  /// The rules that speak for or against a cause, in the order of the playbook.
  package func rulesSpeaking(of cause: Identifier<Cause>) -> [Rule] {
    rulesByCause[cause] ?? []
  }

  private static func positions<Thing>(_ ids: [Identifier<Thing>]) -> [Identifier<Thing>: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// What a playbook says about itself.
package struct PlaybookHeader: Hashable, Sendable {
  package let id: String
  package let version: String
  package let title: Text
  /// The kind of entity that is to be brought back.
  package let subject: Identifier<EntityKind>
  /// True at a subject that is back.
  package let back: Condition
  /// The question with which an incident begins.
  package let entry: Identifier<Fact>
  /// The fact that takes the codes found in typed or pasted text, if the playbook has one.
  package let codeFact: Identifier<Fact>?

  package init(
    id: String, version: String, title: Text, subject: Identifier<EntityKind>, back: Condition,
    entry: Identifier<Fact>, codeFact: Identifier<Fact>?
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.subject = subject
    self.back = back
    self.entry = entry
    self.codeFact = codeFact
  }
}
