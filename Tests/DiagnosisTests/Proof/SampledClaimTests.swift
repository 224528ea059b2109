import Playbooks
import Testing

@testable import Diagnosis

/// Claims about random playbooks, held against random incidents with one entity of each kind.
@Suite("The proof and random incidents")
struct SampledClaimTests {
  @Test("Nothing that holds is ever seen broken", arguments: (0..<6).map { UInt64($0) * 50 })
  func holds(first: UInt64) throws {
    for seed in first..<(first + 6) {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let proof = try Proof(playbook)
      for claim in proof.claims {
        if case .notCovered(.engineDisagrees) = claim.decision {
          Issue.record("seed \(seed): \(claim)")
        }
      }
      let held = Set(proof.claims.filter(\.decision.holds).map { "\($0.kind) \($0.subject)" })
      for _ in 0..<20 {
        let events = RandomPlaybook.events(over: playbook, &dice).filter { !$0.isNamed }
        var session = try Session(over: playbook)
        guard (try? session.apply(events)) != nil else { continue }
        for broken in Self.broken(session.diagnosed()) where held.contains(broken) {
          Issue.record("seed \(seed): \(broken) is broken by \(events.map(\.happening))")
        }
      }
    }
  }

  /// The claims that this diagnosis refutes.
  private static func broken(_ diagnosis: Diagnosis) -> [String] {
    var broken = diagnosis.verdicts.filter { $0.verdict == .contradictory }
      .map { "\(ClaimKind.contradiction) \($0.cause)" }
    if diagnosis.next == .escalate(nil) { broken.append("\(ClaimKind.ending) print-shop") }
    let situation = diagnosis.situation
    let isUntouched = situation.playbook.steps.allSatisfy { step in
      situation.entities.of(step.kind).allSatisfy {
        situation.outcome(of: step.id, at: $0) == nil
      }
    }
    if isUntouched {
      broken += diagnosis.plan.steps.filter {
        $0.state == .open && situation.playbook.step($0.address.step)?.risk == .destructive
      }.map { "\(ClaimKind.destruction) \($0.address.step)" }
    }
    return broken
  }
}

extension Event {
  fileprivate var isNamed: Bool {
    switch happening {
    case .observed(let observation): observation.address.entity.name != nil
    case .stepEnded(let address, _, _): address.entity.name != nil
    case .placed: true
    default: false
    }
  }
}
