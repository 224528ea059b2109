import Diagnosis
import Foundation
import Playbooks
import Testing

/// The compiled rules say what the rules say.
@Suite("The network")
struct NetworkTests {
  @Test(
    "gives every verdict that weighing the rules one by one gives",
    arguments: RandomPlaybookTests.seeds)
  func verdicts(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let events = RandomPlaybook.events(over: playbook, &dice)
      var session = try Session(over: playbook)
      try session.apply(events)
      let network = SituatedNetwork(session.situation, over: Network(playbook))
      for verdict in session.diagnosed().verdicts {
        let position = try #require(playbook.causes.firstIndex { $0.id == verdict.cause })
        let compiled = network.verdict(of: position, at: verdict.entity)
        if compiled != verdict.verdict {
          Issue.record(
            "seed \(seed): \(verdict.cause) at \(verdict.entity) is \(verdict.verdict), not \(String(describing: compiled))"
          )
        }
      }
    }
  }

  @Test(
    "kept up to date answer by answer says what starting anew says",
    arguments: RandomPlaybookTests.seeds)
  func incremental(seeds: Range<UInt64>) throws {
    let isSoak = ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1"
    for seed in isSoak ? seeds.lowerBound..<seeds.lowerBound + 1250 : seeds.prefix(8) {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let events = RandomPlaybook.events(over: playbook, &dice)
      var session = try Session(over: playbook)
      try session.apply(events)
      for _ in 0..<12 {
        let before = session
        let happening = change(of: session, &dice)
        let event = Event(at: 1, by: "", happening)
        if (try? session.apply(event)) == nil {
          // A refusal changes nothing.
          require(session.diagnosed().said == before.diagnosed().said, "\(happening) refused", seed)
          continue
        }
        var anew = try Session(over: playbook)
        if (try? anew.apply(session.events)) == nil { break }
        require(session.diagnosed().said == anew.diagnosed().said, "after \(happening)", seed)
        if dice.once(in: 3), case .observed(let observation) = happening,
          before.situation.evidence.facts[observation.address] == nil,
          // What was seen without naming a step would be taken back with it.
          before.situation.evidence.looks[observation.address.plain] == nil
        {
          try session.apply(Event(at: 2, by: "", .withdrawn(observation.address)))
          require(session.diagnosed().said == before.diagnosed().said, "undo of \(happening)", seed)
        }
      }
    }
  }

  @Test("an entity that would be impossible leaves nothing behind")
  func refusedEntity() throws {
    let playbook = sketch { content in
      content.fact("sealed", of: "printer")
      content.impossible = [
        Impossible(kind: Identifier("job"), when: has("sealed", "yes"), why: words)
      ]
    }
    var told = try session(
      ["job[J1].printer=P1", "job[J2].printer=P1", "printer[P2].sealed=yes"], over: playbook)
    try told.apply(events(["job[J1].symptom=jam"], over: playbook))
    let before = told
    #expect(throws: Refusal.self) {
      try told.apply(events(["job[J3].printer=P2"], over: playbook))
    }
    #expect(told.evidence == before.evidence)
    #expect(told.situation.entities == before.situation.entities)
    #expect(told.diagnosed().said == before.diagnosed().said)
    try told.apply(events(["job[J3].printer=P1", "job[J2].symptom=jam"], over: playbook))
    #expect(told.situation.entities.of(Identifier("job")).count == 3)
  }

  private func require(_ holds: Bool, _ what: @autoclosure () -> String, _ seed: UInt64) {
    if !holds { Issue.record("seed \(seed): \(what())") }
  }

  /// One more thing that somebody says or does.
  private func change(of session: Session, _ dice: inout Dice) -> Happening {
    let entities = session.situation.entities
    let steps = session.playbook.steps.flatMap { step in
      entities.of(step.kind).map { StepAddress($0, step.id) }
    }
    if dice.once(in: 6), let printer = dice.one(of: entities.of(Identifier("printer"))),
      printer.name != nil
    {
      return .placed(Entity(Identifier("job"), named: "N\(dice.upTo(9))"), in: printer)
    }
    if dice.once(in: 4), let step = dice.one(of: steps) {
      return .stepEnded(step, dice.one(of: Outcome.allCases) ?? .failed, reason: nil)
    }
    let facts = session.playbook.facts.filter { !session.playbook.isDerived($0.id) }
    guard let fact = dice.one(of: facts), let entity = dice.one(of: entities.of(fact.kind)) else {
      return .noted("nothing")
    }
    let looking = session.playbook.steps.filter { $0.look?.fact == fact.id }
    let address = FactAddress(entity, fact.id, after: dice.one(of: looking)?.id)
    guard let answer = RandomPlaybook.answers(to: fact, &dice).first else { return .noted("") }
    let observation = Observation(address, answer, from: .answer)
    return dice.once(in: 3) ? .revised(observation) : .observed(observation)
  }

  @Test("writes a known value straight to the lines that ask for it")
  func observedValues() throws {
    let playbook = sketch { content in
      content.fact("colour", of: "incident", values: ["red", "green", "blue"])
      content.fact("plain", of: "incident")
      content.fact("bright", of: "incident")
      content.rule(
        "plain", for: "incident", when: .not(has("colour", "red")), .derives(Identifier("plain")))
      content.rule(
        "bright", for: "incident", when: .all([.not(has("colour", "red")), has("plain", "yes")]),
        .derives(Identifier("bright")))
    }
    let network = Network(playbook)
    let vocabulary = Vocabulary(network)
    for (value, isTrue) in [("red", false), ("green", true), ("blue", true)] {
      var live = LiveNetwork(network)
      let said = try #require(
        Array("colour=\(value)".utf8).withUnsafeBytes { vocabulary.statement($0) })
      live.observe([said], at: EntityPlace(level: 0, entity: 0))
      live.settle()
      for fact in ["plain", "bright"] {
        let reading = try #require(network.reading(of: Identifier(fact)))
        #expect(live.isTrue(reading, at: 0) == isTrue, "\(fact) with \(value)")
      }
    }
  }
}

extension FactAddress {
  /// The same without the step after which it was seen.
  fileprivate var plain: Self { Self(entity, fact) }
}
