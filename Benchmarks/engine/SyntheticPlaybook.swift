import Diagnosis
import Playbooks
import Wording

/// A large playbook of no field at all, the same for the same seed: what the proof is measured on.
struct SyntheticPlaybook {
  let playbook: Playbook
  private static let values = ["a", "b", "c"]

  /// - Parameters:
  ///   - rules: how many rules; every twelfth of them rules a cause out.
  ///   - facts: how many facts; every tenth belongs to a host, every twentieth is a set.
  init(rules: Int, facts: Int, seed: UInt64) {
    var dice = Roll(state: seed)
    let words = Text("words", "Worte")
    let kinds = ["incident", "host", "vm"].map {
      EntityKind(id: Identifier($0), label: words, unnamed: words)
    }
    let header = PlaybookHeader(
      id: "synthetic", version: "1.0.0", title: words, subject: Identifier("vm"),
      back: .test(Identifier("retry"), .among(["a"])), entry: Identifier("f0"), codeFact: nil,
      eventFact: nil)
    var content = PlaybookContent(header: header, kinds: kinds)
    content.facts = (0..<facts).map { index in
      Self.fact(
        "f\(index)", of: index % 10 == 9 ? "host" : "vm",
        index % 20 == 19 ? .set(.never) : .single, words)
    }
    content.facts.append(Self.fact("retry", of: "vm", .single, words))
    content.tree = content.facts.dropLast().enumerated().map { index, fact in
      index % 5 == 4
        ? .branch(
          when: .test(Identifier("f\(index - 4)"), .among(["a", "b"])), then: [.ask(fact.id)])
        : .ask(fact.id)
    }
    let causes = max(1, rules / 12)
    content.steps = (0..<causes).map { Self.step($0, words) }
    content.causes = (0..<causes).map { index in
      Cause(
        id: Identifier("c\(index)"), kind: Identifier(index % 3 == 0 ? "host" : "vm"),
        title: words, explanation: nil, applies: nil,
        yieldsTo: index % 4 == 3 ? [Identifier("c\(index - 1)")] : [],
        recover: [Identifier("s\(index)")])
    }
    var made: [Rule] = []
    for index in 0..<rules {
      let cause = Identifier<Cause>("c\(index % causes)")
      let strength: Strength = index % 7 == 0 ? .confirms : (index % 2 == 0 ? .likely : .possible)
      made.append(
        Rule(
          id: Identifier("r\(index)"), kind: Identifier("vm"),
          when: Self.condition(&dice, facts: facts, near: index % causes, depth: 2),
          conclusion: index / causes == 11
            ? .rulesOut([cause]) : .supports([Support(cause: cause, strength: strength)]),
          because: words, sources: []))
    }
    content.rules = made
    playbook = Playbook(content, hash: "")
  }

  private static func fact(
    _ id: String, of kind: String, _ arity: Arity, _ words: Text
  ) -> Fact {
    Fact(
      id: Identifier(id), kind: Identifier(kind), type: .choice, arity: arity, label: words,
      ask: words,
      values: values.map { Choice(name: $0, label: words, hint: nil, source: nil, saidAs: []) },
      acceptsOtherValues: false, unit: nil, findOut: nil)
  }

  private static func step(_ index: Int, _ words: Text) -> Step {
    Step(
      id: Identifier("s\(index)"), kind: Identifier("vm"), title: words, instruction: nil,
      risk: index % 6 == 5 ? .destructive : .low, role: index == 0 ? .escalation : .recovery,
      isFirst: false, when: nil,
      needs: index % 6 == 5 ? [.outcome(Identifier("s\(index - 1)"), [.failed])] : [], after: [],
      doneWhen: nil, run: [], expect: nil,
      look: Look(fact: Identifier("retry"), verified: ["a"], noEffect: ["b"], failed: ["c"]),
      undo: .noneNeeded, warning: nil, list: nil, sources: [])
  }

  /// Three to six facts, mostly those that the other rules of the cause read as well.
  private static func condition(
    _ dice: inout Roll, facts: Int, near cause: Int, depth: Int
  ) -> Condition {
    if depth == 0 {
      let isFar = dice.roll(8) == 0
      let spread = isFar ? dice.roll(facts) : (cause * 3 + dice.roll(24)) % facts
      if dice.roll(30) == 0 {
        return .quantified(
          Quantifier(
            amount: .some, kind: Identifier("vm"), that: test(&dice, spread), within: nil,
            exceptThis: false))
      }
      return test(&dice, spread)
    }
    let parts = (0..<(2 + dice.roll(2))).map { _ in
      condition(&dice, facts: facts, near: cause, depth: depth - 1)
    }
    if depth == 2 || dice.roll(3) > 0 { return .all(parts) }
    return dice.roll(4) == 0 ? .not(.all(parts)) : .any(parts)
  }

  private static func test(_ dice: inout Roll, _ index: Int) -> Condition {
    let first = dice.roll(3)
    let names = dice.roll(3) == 0 ? [first, (first + 1) % 3] : [first]
    return .test(Identifier("f\(index)"), .among(names.map { values[$0] }))
  }

}

/// The same numbers for the same seed.
private struct Roll {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
