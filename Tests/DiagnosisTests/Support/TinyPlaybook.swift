import Playbooks

/// A playbook so small that everything that can be said of it can be tried, and faults to plant
/// in it; the same for the same dice.
struct TinyPlaybook {
  private(set) var content: PlaybookContent
  var playbook: Playbook { Playbook(content, hash: "") }
  private static let letters = ["a", "b", "c"]

  /// One choice, one or two facts of yes or no, and a set; two causes.
  init(_ dice: inout Dice) {
    content =
      sketch { content in
        content.facts.removeAll { $0.id.name == "retry" }
        content.fact("retry", values: ["works", "same"])
        content.fact("f0", values: Self.letters)
        content.fact("f1", of: dice.once(in: 2) ? "printer" : "job")
        content.fact("f2", values: ["a", "b"], set: dice.once(in: 2) ? .never : .whenNamed)
        content.step("call", risk: .safe, role: .escalation)
        content.step("mend", looks: true)
        for cause in ["c0", "c1"] {
          content.cause(cause, of: dice.once(in: 2) ? "printer" : "job", recover: ["mend"])
          for _ in 0...(1 + dice.upTo(1)) {
            let strength = dice.one(of: Strength.allCases) ?? .likely
            content.support(cause, strength, when: Self.condition(&dice, depth: 1))
          }
          if dice.once(in: 2) { content.ruleOut(cause, when: Self.condition(&dice, depth: 1)) }
        }
        content.tree = [.ask(Identifier("f0")), .ask(Identifier("f1")), .ask(Identifier("f2"))]
        if dice.once(in: 3) {
          content.impossible.append(
            Impossible(
              kind: Identifier("job"), when: Self.condition(&dice, depth: 1), why: words))
        }
      }.content
    content.facts.removeAll { $0.id.name == "symptom" }
  }

  static func condition(_ dice: inout Dice, depth: Int) -> Condition {
    if depth == 0 {
      switch dice.upTo(3) {
      case 0:
        let letters = letters.shuffled(using: &dice)
        return dice.once(in: 2) ? has("f0", letters[0]) : has("f0", letters[0], letters[1])
      case 1: return has("f1", dice.once(in: 2) ? "yes" : "no")
      case 2: return has("f2", dice.once(in: 2) ? "a" : "b")
      default: return dice.once(in: 2) ? known("f1") : .not(has("f0", "a"))
      }
    }
    let parts = [condition(&dice, depth: depth - 1), condition(&dice, depth: depth - 1)]
    return dice.once(in: 2) ? .all(parts) : .any(parts)
  }
}

/// What can be wrong with a playbook although each part of it reads well.
enum PlantedFault: CaseIterable {
  case contradiction
  case maskedRule
  case deadAnswer
  case gap
}

extension TinyPlaybook {
  /// Plants a fault; the subject of the claim that must not hold.
  mutating func plant(_ fault: PlantedFault, _ dice: inout Dice) -> String {
    switch fault {
    case .contradiction:
      // Over facts of their own, so that nothing calls them impossible.
      content.fact("p0")
      content.fact("p1")
      content.ask("p0", "p1")
      let cause = dice.once(in: 2) ? "c0" : "c1"
      content.support(cause, .confirms, when: has("p0", "yes"))
      content.ruleOut(cause, when: .all([has("p1", "no"), Self.condition(&dice, depth: 0)]))
      content.impossible = []
      return cause
    case .maskedRule:
      let rules = content.rules.filter {
        if case .supports = $0.conclusion { true } else { false }
      }
      guard let rule = dice.one(of: rules), case .supports(let supports) = rule.conclusion,
        let support = supports.first
      else { return "" }
      let weaker = Strength.allCases.filter { $0 <= support.strength }
      content.support(
        support.cause.name, dice.one(of: weaker) ?? .possible,
        when: .all([rule.when, Self.condition(&dice, depth: 1)]))
      return content.rules.last?.id.name ?? ""
    case .deadAnswer:
      // A question that nothing reads, or a member of which nothing is ever said.
      let isSet = dice.once(in: 2)
      content.fact("p0", values: ["a", "dead"], set: isSet ? .never : nil)
      content.ask("p0")
      if isSet {
        content.support(
          "c0", .possible, when: .any([has("p0", "a"), Self.condition(&dice, depth: 0)]))
      }
      content.impossible = []
      return "p0=dead"
    case .gap:
      content.fact("p0", values: ["a", "b", "lost"])
      content.tree.insert(.ask(Identifier("p0")), at: 0)
      content.impossible = []
      content.rules = content.rules.map { rule in
        guard case .supports = rule.conclusion else { return rule }
        return Rule(
          id: rule.id, kind: rule.kind, when: .all([has("p0", "a", "b"), rule.when]),
          conclusion: rule.conclusion, because: rule.because, sources: rule.sources)
      }
      return "p0=lost"
    }
  }
}
