import Diagnosis
import Playbooks
import Testing

/// The compiled rules say what the rules say.
@Suite("The network")
struct NetworkTests {
  @Test("gives every verdict that weighing the rules one by one gives", arguments: RandomPlaybookTests.seeds)
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
          Issue.record("seed \(seed): \(verdict.cause) at \(verdict.entity) is \(verdict.verdict), not \(String(describing: compiled))")
        }
      }
    }
  }
}
