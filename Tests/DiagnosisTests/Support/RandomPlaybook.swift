import Diagnosis
import Playbooks

/// A small playbook of random facts, rules, causes and steps; the same for the same dice.
struct RandomPlaybook {
  var playbook: Playbook { Playbook(content, hash: "") }
  private let withDoneWhen: Bool
  private var content: PlaybookContent
  private var facts: [String] = []
  private var steps: [String] = []
  private static let kinds = ["incident", "printer", "job", "job", "job", "page"]
  private static let letters = ["a", "b", "c"]

  /// - Parameter withDoneWhen: whether some steps may count as done without an attempt.
  init(_ dice: inout Dice, withDoneWhen: Bool = true) {
    self.withDoneWhen = withDoneWhen
    content = sketch { $0.facts.removeAll { $0.id.name == "symptom" } }.content
    addFacts(&dice)
    addSteps(&dice)
    addCauses(&dice)
    addLocks(&dice)
    addTree(&dice)
  }

  private mutating func addFacts(_ dice: inout Dice) {
    for index in 0...(3 + dice.upTo(3)) {
      let kind = dice.one(of: Self.kinds) ?? "job"
      let closing: [Arity.Closing?] = [nil, nil, nil, nil, .never, .whenNamed]
      if dice.once(in: 3) {
        content.fact("f\(index)", of: kind)
      } else {
        content.fact(
          "f\(index)", of: kind, values: Self.letters, set: dice.one(of: closing) ?? nil,
          others: dice.once(in: 5))
      }
      facts.append("f\(index)")
    }
    content.fact("read", of: "printer", values: ["log", "panel"], set: .never)
    content.fact(
      "seen", values: Self.letters, set: .whenRead(Identifier("read")),
      in: ["a": "log", "b": "panel"])
    facts += ["read", "seen"]
    if dice.once(in: 2) {
      let kind = dice.one(of: Self.kinds) ?? "job"
      let sources = facts
      content.fact("derived", of: kind)
      for _ in 0...dice.upTo(1) {
        content.rule(
          "d\(content.rules.count)", for: dice.one(of: Self.kinds) ?? kind,
          when: condition(&dice, facts: sources, depth: 1), .derives(Identifier("derived")))
      }
      facts.append("derived")
    }
  }

  private mutating func addSteps(_ dice: inout Dice) {
    let roles: [Role] = [.recovery, .recovery, .recovery, .evidence, .closeOut]
    for index in 0...(2 + dice.upTo(3)) {
      let risk = dice.one(of: Risk.allCases) ?? .low
      var needs = (0..<dice.upTo(1)).map { _ in condition(&dice, facts: facts, depth: 1) }
      if let earlier = dice.one(of: steps), dice.once(in: 2) {
        let most = 1 + dice.upTo(2)
        let outcomes = Outcome.allCases.shuffled(using: &dice).prefix(most)
        needs.append(.outcome(Identifier(earlier), Array(outcomes)))
      }
      content.step(
        "s\(index)", of: dice.one(of: Self.kinds) ?? "job", risk: risk,
        role: dice.one(of: roles) ?? .recovery, first: dice.once(in: 8),
        when: dice.once(in: 3) ? condition(&dice, facts: facts, depth: 1) : nil, needs: needs,
        after: dice.once(in: 3) ? steps.shuffled(using: &dice).suffix(1) : [],
        doneWhen: withDoneWhen && dice.once(in: 6) ? condition(&dice, facts: facts, depth: 0) : nil,
        looks: dice.once(in: 2))
      steps.append("s\(index)")
    }
    content.step("call", of: "incident", risk: .safe, role: .escalation)
  }

  private mutating func addCauses(_ dice: inout Dice) {
    let count = 2 + dice.upTo(2)
    for index in 0..<count {
      let kind = dice.one(of: ["incident", "printer", "job", "job"]) ?? "job"
      let later = ((index + 1)..<max(index + 1, count)).map { "c\($0)" }
      let most = 1 + dice.upTo(2)
      content.cause(
        "c\(index)", of: kind,
        applies: dice.once(in: 5) ? condition(&dice, facts: facts, depth: 1) : nil,
        yieldsTo: dice.once(in: 2) ? later : [],
        recover: Array(steps.shuffled(using: &dice).prefix(most)))
      for _ in 0...dice.upTo(2) {
        let below = Self.lower(kind).randomElement(using: &dice) ?? kind
        let when = condition(&dice, facts: facts, depth: 2)
        if dice.once(in: 4) {
          content.ruleOut("c\(index)", for: below, when: when)
        } else {
          content.support(
            "c\(index)", dice.one(of: Strength.allCases) ?? .likely, for: below, when: when)
        }
      }
    }
  }

  private mutating func addLocks(_ dice: inout Dice) {
    guard dice.once(in: 2) else { return }
    let held = steps.filter { _ in dice.once(in: 2) }
    let all = StepSelection.allExcept((held + ["call"]).map { Identifier($0) })
    content.rule(
      "lock", for: dice.one(of: Self.kinds) ?? "job",
      when: condition(&dice, facts: facts, depth: 1),
      .locks(dice.once(in: 2) ? all : .only(held.map { Identifier($0) })))
  }

  private mutating func addTree(_ dice: inout Dice) {
    for fact in facts.shuffled(using: &dice) where fact != "derived" {
      if dice.once(in: 4) {
        let when = condition(&dice, facts: facts, depth: 0)
        content.tree.append(.branch(when: when, then: [.ask(Identifier(fact))]))
      } else {
        content.ask(fact)
      }
    }
  }

  private static func lower(_ kind: String) -> [String] {
    let chain = ["incident", "printer", "job", "page"]
    return chain.firstIndex(of: kind).map { Array(chain[$0...]) } ?? []
  }

  /// A random condition over these facts and the steps so far.
  private func condition(_ dice: inout Dice, facts: [String], depth: Int) -> Condition {
    if depth == 0 || dice.once(in: 4) { return leaf(&dice, facts: facts) }
    let parts = (0...(1 + dice.upTo(1))).map { _ in
      condition(&dice, facts: facts, depth: depth - 1)
    }
    switch dice.upTo(6) {
    case 0, 1: return .all(parts)
    case 2, 3: return .any(parts)
    case 4: return .not(parts[0])
    case 5:
      return over(
        dice.once(in: 2) ? .some : .every, dice.one(of: ["printer", "job"]) ?? "job",
        in: dice.once(in: 2) ? "incident" : nil, exceptThis: dice.once(in: 2), parts[0])
    default:
      let bounds = Bounds(
        above: nil, atLeast: String(1 + dice.upTo(1)), below: nil,
        atMost: dice.once(in: 3) ? "2" : nil)
      return over(.count(bounds), "job", parts[0])
    }
  }

  private func leaf(_ dice: inout Dice, facts: [String]) -> Condition {
    let fact = dice.one(of: facts) ?? "seen"
    if let step = dice.one(of: steps), dice.once(in: 8) {
      return dice.once(in: 2)
        ? ended(step, .verified, .noEffect)
        : .look(Identifier(step), Identifier("retry"), .among(["same"]))
    }
    if dice.once(in: 8) { return known(fact) }
    guard let definition = content.facts.first(where: { $0.id.name == fact }) else {
      return has("retry", "works")
    }
    let most = 1 + dice.upTo(1)
    let values = Array(definition.domain.shuffled(using: &dice).prefix(most))
    return .test(definition.id, .among(values))
  }
}

extension RandomPlaybook {
  /// Random things that somebody may have said, none of them contradicting another.
  static func events(over playbook: Playbook, _ dice: inout Dice) -> [Event] {
    var happenings = places(&dice)
    let jobs = happenings.compactMap { happening -> Entity? in
      if case .placed(let job, _) = happening { job } else { nil }
    }
    let printers = happenings.isEmpty ? [] : ["P1", "P2"].map { Entity("printer", $0) }
    for fact in playbook.facts where !playbook.isDerived(fact.id) {
      guard !playbook.isSecondLook(fact.id) else { continue }
      for entity in entities(of: fact.kind, printers, jobs) where dice.once(in: 2) {
        let address = FactAddress(entity, fact.id)
        happenings += answers(to: fact, &dice).map {
          .observed(Observation(address, $0, from: .answer))
        }
      }
    }
    for step in playbook.steps {
      for entity in entities(of: step.kind, printers, jobs) where dice.once(in: 4) {
        let address = StepAddress(entity, step.id)
        happenings.append(
          .stepEnded(address, dice.one(of: Outcome.allCases) ?? .failed, reason: nil))
      }
    }
    return happenings.map { Event(at: 0, by: "", $0) }
  }

  /// Answers that may be given to one question, together.
  static func answers(to fact: Fact, _ dice: inout Dice) -> [Answer] {
    if dice.once(in: 4) { return [.dontKnow] }
    let values = fact.domain.shuffled(using: &dice)
    if dice.once(in: 6) { return [.isNot(values[0])] }
    if fact.arity != .single, dice.once(in: 2) {
      return [.values([values[0]]), dice.once(in: 2) ? .isNot(values[1]) : .values([values[1]])]
    }
    return [.values([values[0]])]
  }

  private static func places(_ dice: inout Dice) -> [Happening] {
    if dice.once(in: 3) { return [] }
    return (0...dice.upTo(2)).map {
      .placed(Entity("job", "J\($0)"), in: Entity("printer", dice.once(in: 2) ? "P1" : "P2"))
    }
  }

  private static func entities(
    of kind: Identifier<EntityKind>, _ printers: [Entity], _ jobs: [Entity]
  ) -> [Entity] {
    switch kind.name {
    case "printer": printers.isEmpty ? [Entity(kind)] : printers
    case "job": jobs.isEmpty ? [Entity(kind)] : jobs
    case "page": jobs.count > 1 ? [] : [Entity(kind)]
    default: [.incident]
    }
  }
}

extension Entity {
  fileprivate init(_ kind: String, _ name: String) {
    self.init(Identifier(kind), named: name)
  }
}
