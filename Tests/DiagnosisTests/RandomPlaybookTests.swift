import Diagnosis
import Foundation
import Playbooks
import Testing

/// What must hold of any playbook and any facts; a failure names the seed that shows it again.
@Suite("Any playbook, any facts")
struct RandomPlaybookTests {
  /// 320 of them in a test, 10,000 in a soak.
  static let seeds = (0..<8).map { part -> Range<UInt64> in
    let isSoak = ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1"
    let first = UInt64(part) * (isSoak ? 1250 : 1000)
    return first..<first + (isSoak ? 1250 : 40)
  }

  /// Runs a check for every seed, with a playbook and events of its own.
  private func everySeed(
    in seeds: Range<UInt64>, withDoneWhen: Bool = true,
    _ check: (UInt64, inout Dice, Playbook, [Event]) throws -> Void
  ) throws {
    for seed in seeds {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice, withDoneWhen: withDoneWhen).playbook
      let events = RandomPlaybook.events(over: playbook, &dice)
      try check(seed, &dice, playbook, events)
    }
  }

  private func session(of events: [Event], over playbook: Playbook) throws -> Session {
    var session = try Session(over: playbook)
    try session.apply(events)
    return session
  }

  private func require(_ holds: Bool, _ what: @autoclosure () -> String, _ seed: UInt64) {
    if !holds { Issue.record("seed \(seed): \(what())") }
  }

  @Test("The order of events changes nothing", arguments: seeds)
  func permutation(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, dice, playbook, events in
      let orders = [events, events.shuffled(using: &dice), events.reversed()]
      let said = orders.map { order in
        try? self.session(of: order, over: playbook).diagnosed().said
      }
      require(Set(said).count == 1, "the orders differ", seed)
    }
  }

  // An outcome that nobody recorded is false until a `done-when` is true: that is no answer.
  @Test("An answer to something unasked never turns a decided condition around", arguments: seeds)
  func monotony(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds, withDoneWhen: false) { seed, dice, playbook, events in
      var session = try self.session(of: events, over: playbook)
      for _ in 0..<3 {
        let before = session.situation
        guard let fact = playbook.facts.randomElement(using: &dice),
          let entity = before.entities.of(fact.kind).randomElement(using: &dice),
          isUnasked(fact, at: entity, in: before)
        else { continue }
        let address = FactAddress(entity, fact.id)
        for answer in RandomPlaybook.answers(to: fact, &dice) {
          let observation = Observation(address, answer, from: .answer)
          try session.apply(Event(at: 1, by: "", .observed(observation)))
        }
        for (condition, place) in everyCondition(in: before) {
          let was = before.truth(of: condition, at: place)
          let now = session.situation.truth(of: condition, at: place)
          let isSound =
            was.isDecided
            ? now == was : (now != .yes || was.couldBeYes) && (now != .no || was.couldBeNo)
          require(isSound, "\(address) made \(was) into \(now): \(condition)", seed)
        }
      }
    }
  }

  @Test("An answer on which nothing hangs changes nothing", arguments: seeds)
  func irrelevance(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, _, playbook, events in
      var content = playbook.content
      content.fact("idle", of: "incident")
      let larger = Playbook(content, hash: "")
      let before = try self.session(of: events, over: larger)
      let answer = Observation(
        FactAddress(.incident, Identifier("idle")), .values(["yes"]), from: .answer)
      let after = try self.session(
        of: events + [Event(at: 1, by: "", .observed(answer))], over: larger)
      require(after.diagnosed().said == before.diagnosed().said, "the idle fact matters", seed)
      let plain = try self.session(of: events, over: playbook)
      require(plain.diagnosed().said == before.diagnosed().said, "its mere name matters", seed)
    }
  }

  @Test("What is confirmed and ruled out at once is never hidden", arguments: seeds)
  func contradiction(seeds: Range<UInt64>) throws {
    var met = 0
    try everySeed(in: seeds) { seed, dice, playbook, events in
      guard let cause = dice.one(of: playbook.causes) else { return }
      var content = playbook.content
      content.fact("both", of: cause.kind.name)
      content.support(
        cause.id.name, .confirms, for: cause.kind.name, when: has("both", "yes"))
      content.ruleOut(cause.id.name, for: cause.kind.name, when: has("both", "yes"))
      let larger = Playbook(content, hash: "")
      var session = try self.session(of: events, over: larger)
      guard let entity = dice.one(of: session.situation.entities.of(cause.kind)) else { return }
      let answer = Observation(
        FactAddress(entity, Identifier("both")), .values(["yes"]), from: .answer)
      try session.apply(Event(at: 1, by: "", .observed(answer)))
      let found = session.diagnosed().verdicts.first {
        $0.cause == cause.id && $0.entity == entity
      }
      if found?.verdict == .notApplicable { return }
      met += 1
      require(found?.verdict == .contradictory, "\(cause.id) at \(entity)", seed)
      require((found?.because.count ?? 0) > 1, "\(cause.id) lacks one of its sides", seed)
    }
    #expect(met > 10)
  }

  @Test("Verdicts, plan and next keep their promises", arguments: seeds)
  func promises(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, _, playbook, events in
      let session = try self.session(of: events, over: playbook)
      for complaint in Promises(session.diagnosed()).broken { require(false, complaint, seed) }
    }
  }

  @Test("Following next always comes to an end", arguments: seeds)
  func walk(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, dice, playbook, events in
      var session = try self.session(of: events, over: playbook)
      var isOver = false
      var left = 200
      while !isOver && left > 0 {
        left -= 1
        let diagnosis = session.diagnosed()
        for complaint in Promises(diagnosis).broken { require(false, complaint, seed) }
        isOver = try follow(diagnosis, &session, &dice)
      }
      require(isOver, "no end in sight: \(session.diagnosed().next)", seed)
    }
  }

  /// Does what is next; true when there is nothing more to do.
  private func follow(
    _ diagnosis: Diagnosis, _ session: inout Session, _ dice: inout Dice
  ) throws -> Bool {
    switch diagnosis.next {
    case .close, .escalate(nil): return true
    case .question(let address):
      let fact = try #require(session.playbook.fact(address.fact))
      var answers = RandomPlaybook.answers(to: fact, &dice)
      // What it is not leaves the question where it was.
      if case .isNot = answers.first { answers = [.dontKnow] }
      let events = answers.map {
        Event(at: 1, by: "", .observed(Observation(address, $0, from: .answer)))
      }
      do {
        try session.apply(events)
      } catch {
        let known = Observation(address, .dontKnow, from: .answer)
        try session.apply(Event(at: 1, by: "", .revised(known)))
      }
    case .step(let address), .escalate(let address?):
      guard diagnosis.plan[address]?.state == .open else { return true }
      let outcome = dice.one(of: Outcome.allCases) ?? .failed
      try session.apply([
        Event(at: 1, by: "", .stepStarted(address)),
        Event(at: 2, by: "", .stepEnded(address, outcome, reason: nil)),
      ])
    }
    return false
  }

  /// Whether nothing at all was said of a fact; reading a source says something of its set.
  private func isUnasked(_ fact: Fact, at entity: Entity, in situation: Situation) -> Bool {
    let address = FactAddress(entity, fact.id)
    guard !situation.playbook.isDerived(fact.id), !situation.playbook.isSecondLook(fact.id),
      situation.evidence.facts[address] == nil
    else { return false }
    guard case .set(.whenRead(let source)) = fact.arity else { return true }
    return situation.address(of: source, from: entity).map {
      situation.evidence.facts[$0] == nil
    } ?? true
  }

  private func everyCondition(in situation: Situation) -> [(Condition, Entity)] {
    let rules = situation.playbook.content.rules.flatMap { rule in
      situation.entities.of(rule.kind).map { (rule.when, $0) }
    }
    let needs = situation.playbook.steps.flatMap { step in
      situation.entities.of(step.kind).flatMap { place in step.needs.map { ($0, place) } }
    }
    return rules + needs
  }
}
