import Playbooks
import Wording

/// A playbook with so many rules, made up.
///
/// It has hosts with machines on them, a fact of four values for every five rules, and a cause for
/// every ten. Every fifth rule derives a fact that others read, every twentieth looks at all
/// machines of a host.
struct GrownPlaybook {
  private var content: PlaybookContent
  private var dice = Dice(seed: 7001)
  private let hostFacts: Int
  private let facts: Int
  private var derived = 0

  static func playbook(rules: Int) -> Playbook {
    var grown = Self(rules: rules)
    for number in 0..<rules { grown.add(number) }
    return Playbook(grown.content, hash: "")
  }

  private init(rules: Int) {
    facts = max(20, rules / 5)
    hostFacts = facts / 4
    let nothing = Text("-", "-")
    let header = PlaybookHeader(
      id: "grown", version: "1", title: nothing, subject: Identifier("machine"),
      back: .known(Identifier("f0")), entry: Identifier("f0"), codeFact: nil, eventFact: nil)
    content = PlaybookContent(
      header: header,
      kinds: ["incident", "host", "machine"].map {
        EntityKind(id: Identifier($0), label: nothing, unnamed: nothing)
      })
    for number in 0..<facts {
      let kind = number < hostFacts ? "host" : "machine"
      add("f\(number)", of: kind, .choice, ["a", "b", "c", "d"])
    }
    for number in 0..<max(1, rules / 10) {
      content.causes.append(
        Cause(
          id: Identifier("c\(number)"), kind: Identifier("machine"), title: nothing,
          explanation: nil, applies: nil, yieldsTo: [], recover: []))
    }
  }

  private mutating func add(_ name: String, of kind: String, _ type: FactType, _ values: [String]) {
    let choices = values.map {
      Choice(name: $0, label: Text("-", "-"), hint: nil, source: nil, saidAs: [])
    }
    content.facts.append(
      Fact(
        id: Identifier(name), kind: Identifier(kind), type: type, arity: .single,
        label: Text("-", "-"), ask: nil, values: choices, acceptsOtherValues: false, unit: nil,
        findOut: nil))
  }

  private mutating func add(_ number: Int) {
    var parts = (0..<2).map { _ in test(of: 0..<facts) }
    if derived > 0, dice.below(3) == 0 {
      parts.append(.test(Identifier("d\(dice.below(derived))"), .among(["yes"])))
    }
    if number % 20 == 19 {
      parts.append(
        .quantified(
          Quantifier(
            amount: .some, kind: Identifier("machine"), that: test(of: hostFacts..<facts),
            within: Identifier("host"), exceptThis: false)))
    }
    var conclusion = Conclusion.supports([
      Support(
        cause: Identifier("c\(number % content.causes.count)"),
        strength: Strength.allCases[dice.below(3)])
    ])
    if number % 5 == 0 {
      add("d\(derived)", of: "machine", .yesNo, [])
      conclusion = .derives(Identifier("d\(derived)"))
      derived += 1
    }
    content.rules.append(
      Rule(
        id: Identifier("r\(number)"), kind: Identifier("machine"), when: .all(parts),
        conclusion: conclusion, because: Text("-", "-"), sources: []))
  }

  private mutating func test(of facts: Range<Int>) -> Condition {
    let fact = Identifier<Fact>("f\(Int.random(in: facts, using: &dice))")
    let test = Condition.test(fact, .among([["a", "b", "c", "d"][dice.below(4)]]))
    return dice.below(4) == 0 ? .not(test) : test
  }
}
