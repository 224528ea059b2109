import Diagnosis
import Playbooks
import Testing

@Suite("A live network")
struct LiveNetworkTests {
  @Test("counts what a plain list counts, after every change", arguments: 0..<40 as Range<UInt64>)
  func fleets(seed: UInt64) throws {
    let playbook = try FleetPlaybook()
    var dice = Dice(seed: seed)
    var live = LiveNetwork(playbook.network)
    var counted = 0
    for _ in 0..<3 {
      live.removeAll()
      var fleet = PlainFleet()
      for _ in 0..<40 {
        // Several changes at once, or one after the other.
        for _ in 0...dice.upTo(6) { fleet.change(&live, playbook, &dice) }
        live.settle()
        for host in fleet.exclusions.indices {
          for grade in PlainFleet.grades {
            let wanted = fleet.count(grade, on: host)
            let count = try #require(playbook.counts[grade])
            #expect(live.count(of: count, at: host) == wanted, "\(grade) on \(host)")
            let isAny = try #require(playbook.isAny[grade])
            #expect(live.isTrue(isAny, at: host) == (wanted > 0), "any \(grade) on \(host)")
            counted += wanted
          }
        }
      }
    }
    #expect(counted > 0)
  }

  @Test(
    "says the same when it was used before and settled often as a new one that settles once",
    arguments: RandomPlaybookTests.seeds)
  func reuse(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let network = Network(playbook)
      let statements = Self.statements(playbook, network)
      var used = LiveNetwork(network)
      for _ in 0..<3 {
        used.removeAll()
        var fresh = LiveNetwork(network)
        var counts = [1, 0, 0, 0]
        for _ in 0..<25 {
          let level = dice.upTo(3)
          if dice.once(in: 3), level > 0, counts[level - 1] > 0 {
            let parent = dice.upTo(counts[level - 1] - 1)
            used.addEntity(at: level, in: parent)
            fresh.addEntity(at: level, in: parent)
            counts[level] += 1
          } else if let (level, statement) = dice.one(of: statements), counts[level] > 0 {
            let place = EntityPlace(level: level, entity: dice.upTo(counts[level] - 1))
            used.observe(statement, at: place)
            fresh.observe([statement], at: place)
          }
          used.settle()
        }
        fresh.settle()
        Self.compare(used, fresh, playbook, counts, seed)
      }
    }
  }

  @Test("names the causes whose verdict has changed", arguments: RandomPlaybookTests.seeds)
  func reweighed(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let network = Network(playbook)
      let statements = Self.statements(playbook, network)
      var live = LiveNetwork(network)
      for level in 1...3 { live.addEntity(at: level, in: 0) }
      live.settle()
      for _ in 0..<20 {
        guard let (level, statement) = dice.one(of: statements) else { continue }
        let before = playbook.causes.indices.map { live.verdict(of: $0, at: 0) }
        live.observe(statement, at: EntityPlace(level: level, entity: 0))
        live.settle()
        let named = Set(live.reweighed.map(\.cause))
        for cause in playbook.causes.indices where live.verdict(of: cause, at: 0) != before[cause] {
          #expect(named.contains(cause), "seed \(seed): \(playbook.causes[cause].id)")
        }
      }
    }
  }

  /// Everything that can be said of facts with few values, and at entities of which depth.
  private static func statements(
    _ playbook: Playbook, _ network: Network
  ) -> [(level: Int, statement: Vocabulary.Statement)] {
    let vocabulary = Vocabulary(network)
    return playbook.facts.flatMap { fact -> [(level: Int, statement: Vocabulary.Statement)] in
      guard fact.arity == .single, !playbook.isDerived(fact.id), !playbook.isSecondLook(fact.id),
        let level = network.place(of: fact.id)?.level
      else { return [] }
      return fact.domain.compactMap { value in
        let text = Array("\(fact.id)=\(value)".utf8)
        return text.withUnsafeBytes { vocabulary.statement($0) }.map { (level, $0) }
      }
    }
  }

  private static func compare(
    _ used: LiveNetwork, _ fresh: LiveNetwork, _ playbook: Playbook, _ counts: [Int],
    _ seed: UInt64
  ) {
    for (position, cause) in playbook.causes.enumerated() {
      guard let level = playbook.depth(of: cause.kind) else { continue }
      for entity in 0..<counts[level] {
        let (one, two) = (
          used.verdict(of: position, at: entity), fresh.verdict(of: position, at: entity)
        )
        #expect(one == two, "seed \(seed): \(cause.id) at \(entity)")
      }
    }
    #expect(used.impossible == fresh.impossible, "seed \(seed)")
  }
}
