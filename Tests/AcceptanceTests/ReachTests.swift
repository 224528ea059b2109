import Diagnosis
import Playbooks
import Testing

/// One way to every cause of the playbook inside the program, and what tells it from another.
@Suite("Ways to causes")
struct ReachTests {
  private static let reach: Result<Reach, any Error> = Result {
    Reach(try ShippedPlaybook.playbook())
  }

  @Test("no cause is out of reach")
  func reached() throws {
    #expect(try Self.reach.get().unreached.map(\.name) == [])
  }

  @Test("the engine agrees with every way, and nothing in one can be left out")
  func ways() throws {
    for cause in try Self.reach.get().causes {
      let way = try #require(cause.way)
      let facts = way.map(\.description)
      let verdict = try Finding(facts.joined(separator: " ")).verdict(of: cause.cause.name)
      #expect(verdict == .likely || verdict == .confirmed, "\(cause.cause): \(facts)")
      for left in facts {
        let fewer = facts.filter { $0 != left }.joined(separator: " ")
        let rest = try Finding(fewer).verdict(of: cause.cause.name)
        #expect(rest != .likely && rest != .confirmed, "\(cause.cause) without \(left)")
      }
    }
  }

  @Test("nearly every cause has a neighbour, and the fact between them has two values")
  func neighbours() throws {
    let causes = try Self.reach.get().causes
    let told = causes.filter { $0.neighbour != nil }
    #expect(told.count * 10 >= causes.count * 9)
    for cause in told {
      #expect(cause.neighbour?.cause != cause.cause)
      #expect(cause.neighbour?.here != cause.neighbour?.there)
    }
  }

  @Test("the order of the answers is that of the tree")
  func order() throws {
    let cause = try #require(
      try Self.reach.get().causes.first { $0.cause.name == "antivirus-interference" })
    let facts = (cause.way ?? []).compactMap(\.fact?.name)
    let asked = ["symptom", "code", "vmms", "storage", "exclusions"]
    #expect(facts == asked.filter(facts.contains))
  }
}
