import Diagnosis
import Foundation
import Playbooks
import Testing

/// Proof finds what was planted; a failure names the seed that shows it again.
@Suite("Planted faults")
struct PlantedFaultTests {
  private static let count =
    ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1" ? 10_000 : 40

  @Test("Every planted fault is found", arguments: PlantedFault.allCases)
  func planted(fault: PlantedFault) throws {
    // Another run looks at other playbooks; the seed of a failure is in its message.
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("planted \(fault): seeds from \(first)")
    for seed in first..<(first + UInt64(Self.count / PlantedFault.allCases.count)) {
      var dice = Dice(seed: seed)
      var tiny = TinyPlaybook(&dice)
      let subject = tiny.plant(fault, &dice)
      let proof = try Proof(tiny.playbook)
      let found = proof.claims.first { $0.kind == fault.claim && $0.subject == subject }
      guard case .violated(let row)? = found?.decision else {
        Issue.record("seed \(seed): \(fault) in \(subject) is \(String(describing: found))")
        continue
      }
      if fault == .contradiction || fault == .gap { #expect(!row.isEmpty, "seed \(seed)") }
    }
  }

  @Test("A row is what diagnose takes, and the engine sees the contradiction in it")
  func rows() throws {
    for seed in UInt64(0)..<10 {
      var dice = Dice(seed: seed)
      var tiny = TinyPlaybook(&dice)
      let cause = tiny.plant(.contradiction, &dice)
      let playbook = tiny.playbook
      let claim = try #require(
        try Proof(playbook).claims.first { $0.kind == .contradiction && $0.subject == cause })
      guard case .violated(let row) = claim.decision else {
        Issue.record("seed \(seed): \(claim)")
        continue
      }
      let text = row.map(\.description).joined(separator: "\n")
      let happenings = try row.map { try statement($0, over: playbook) }
      var session = try Session(over: playbook)
      try session.apply(happenings.map { Event(at: 0, by: "", $0) })
      let verdicts = session.diagnosed().verdicts.filter { $0.cause.name == cause }
      #expect(verdicts.contains { $0.verdict == .contradictory }, "seed \(seed): \(text)")
      // With any of it left out, there is no contradiction.
      for index in row.indices {
        var fewer = row
        fewer.remove(at: index)
        var without = try Session(over: playbook)
        let events = try fewer.map {
          Event(at: 0, by: "", try statement($0, over: playbook))
        }
        try without.apply(events)
        #expect(
          !without.diagnosed().verdicts.contains {
            $0.cause.name == cause && $0.verdict == .contradictory
          }, "seed \(seed): \(fewer) is enough")
      }
    }
  }

  private func statement(_ said: Statement, over playbook: Playbook) throws -> Happening {
    try FactStatement(over: playbook).happening(WrittenStatement(said.description))
  }
}

extension PlantedFault {
  var claim: ClaimKind {
    switch self {
    case .contradiction: .contradiction
    case .maskedRule: .maskedRule
    case .deadAnswer: .deadAnswer
    case .gap: .gap
    }
  }
}
