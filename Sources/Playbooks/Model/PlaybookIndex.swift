/// The content of a playbook, and where in it each name stands.
///
/// A class, so that it is built once and never copied.
final class PlaybookIndex: Sendable {
  let content: PlaybookContent
  let factPositions: [Identifier<Fact>: Int]
  let causePositions: [Identifier<Cause>: Int]
  let stepPositions: [Identifier<Step>: Int]
  let kindPositions: [Identifier<EntityKind>: Int]
  let rulePositions: [Identifier<Rule>: Int]
  /// The facts that some step looks at afterwards.
  let secondLooks: Set<Identifier<Fact>>
  /// The rules that derive each derived fact.
  let derivations: [Identifier<Fact>: [Rule]]
  /// The rules that speak for or against each cause.
  let rulesByCause: [Identifier<Cause>: [Rule]]

  init(_ content: PlaybookContent) {
    self.content = content
    factPositions = Self.positions(content.facts.map(\.id))
    causePositions = Self.positions(content.causes.map(\.id))
    stepPositions = Self.positions(content.steps.map(\.id))
    kindPositions = Self.positions(content.kinds.map(\.id))
    rulePositions = Self.positions(content.rules.map(\.id))
    secondLooks = content.secondLooks
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

  private static func positions<Thing>(_ ids: [Identifier<Thing>]) -> [Identifier<Thing>: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
