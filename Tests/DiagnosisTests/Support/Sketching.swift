import Playbooks
import Wording

/// A small print shop: the incident holds printers, a printer holds jobs, a job holds pages, and a
/// job is to be brought back.
func sketch(_ build: (inout PlaybookContent) -> Void) -> Playbook {
  let kinds = ["incident", "printer", "job", "page"].map {
    EntityKind(id: Identifier($0), label: words, unnamed: words)
  }
  let header = PlaybookHeader(
    id: "print-shop", version: "1.0.0", title: words, subject: Identifier("job"),
    back: has("retry", "works"), entry: Identifier("symptom"), codeFact: nil, eventFact: nil)
  var content = PlaybookContent(header: header, kinds: kinds)
  content.fact("symptom", values: ["jam", "blank", "slow"])
  content.fact("retry", values: ["works", "same", "worse"])
  build(&content)
  return Playbook(content, hash: "0000000000000000")
}

/// What a person would read; no test of the engine looks at it.
let words = Text("words", "Worte")

extension PlaybookContent {
  /// A yes/no fact of a job unless said otherwise; named values make it a choice.
  mutating func fact(
    _ id: String, of kind: String = "job", _ type: FactType? = nil, values: [String] = [],
    set: Arity.Closing? = nil, in sources: [String: String] = [:], others: Bool = false
  ) {
    let choices = values.map {
      Choice(name: $0, label: words, hint: nil, source: sources[$0], saidAs: [])
    }
    facts.append(
      Fact(
        id: Identifier(id), kind: Identifier(kind),
        type: type ?? (values.isEmpty ? .yesNo : .choice),
        arity: set.map(Arity.set) ?? .single, label: words, ask: words, values: choices,
        acceptsOtherValues: others, unit: nil, findOut: nil))
  }

  mutating func ask(_ facts: String...) {
    tree += facts.map { .ask(Identifier($0)) }
  }

  mutating func branch(_ when: Condition, ask facts: String...) {
    tree.append(.branch(when: when, then: facts.map { .ask(Identifier($0)) }))
  }

  mutating func rule(
    _ id: String, for kind: String = "job", when: Condition, _ conclusion: Conclusion
  ) {
    rules.append(
      Rule(
        id: Identifier(id), kind: Identifier(kind), when: when, conclusion: conclusion,
        because: words, sources: []))
  }

  mutating func support(
    _ cause: String, _ strength: Strength, for kind: String = "job", when: Condition
  ) {
    rule(
      "\(cause)-\(strength)-\(rules.count)", for: kind, when: when,
      .supports([Support(cause: Identifier(cause), strength: strength)]))
  }

  mutating func ruleOut(_ cause: String, for kind: String = "job", when: Condition) {
    rule("not-\(cause)-\(rules.count)", for: kind, when: when, .rulesOut([Identifier(cause)]))
  }

  mutating func cause(
    _ id: String, of kind: String = "job", applies: Condition? = nil, yieldsTo: [String] = [],
    recover: [String] = []
  ) {
    causes.append(
      Cause(
        id: Identifier(id), kind: Identifier(kind), title: words, explanation: nil,
        applies: applies, yieldsTo: yieldsTo.map { Identifier($0) },
        recover: recover.map { Identifier($0) }))
  }

  mutating func step(
    _ id: String, of kind: String = "job", risk: Risk = .low, role: Role = .recovery,
    first: Bool = false, when: Condition? = nil, needs: [Condition] = [], after: [String] = [],
    doneWhen: Condition? = nil, looks: Bool = false
  ) {
    let look = Look(
      fact: Identifier("retry"), verified: ["works"], noEffect: ["same"], failed: ["worse"])
    steps.append(
      Step(
        id: Identifier(id), kind: Identifier(kind), title: words, instruction: nil, risk: risk,
        role: role, isFirst: first, when: when, needs: needs,
        after: after.map { Identifier($0) }, doneWhen: doneWhen, run: [], expect: nil,
        look: looks ? look : nil, undo: .noneNeeded, warning: nil, list: nil, sources: []))
  }
}

func has(_ fact: String, _ values: String...) -> Condition {
  .test(Identifier(fact), .among(values))
}

func known(_ fact: String) -> Condition { .known(Identifier(fact)) }

func ended(_ step: String, _ outcomes: Outcome...) -> Condition {
  .outcome(Identifier(step), outcomes)
}

func within(
  _ fact: String, above: String? = nil, atLeast: String? = nil, below: String? = nil,
  atMost: String? = nil
) -> Condition {
  .test(
    Identifier(fact), .within(Bounds(above: above, atLeast: atLeast, below: below, atMost: atMost)))
}

func over(
  _ amount: Quantifier.Amount, _ kind: String, in top: String? = nil, exceptThis: Bool = false,
  _ that: Condition
) -> Condition {
  .quantified(
    Quantifier(
      amount: amount, kind: Identifier(kind), that: that, within: top.map { Identifier($0) },
      exceptThis: exceptThis))
}
