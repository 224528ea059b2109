import Diagnosis
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
