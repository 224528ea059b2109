import Diagnosis
import Playbooks

/// The proof over a synthetic playbook.
struct ProofRun {
  let seed: UInt64

  func run() throws {
    let playbook = SyntheticPlaybook(rules: 1_000, facts: 300, seed: seed).playbook
    let clock = ContinuousClock()
    var claims: [DecidedClaim] = []
    let time = try clock.measure { claims = try Proof(playbook).claims }
    print("1000 rules, 300 facts, seed \(seed): \(time)")
    for kind in ClaimKind.allCases {
      let all = claims.filter { $0.kind == kind }
      let uncovered = all.count {
        if case .notCovered = $0.decision { true } else { false }
      }
      let held = all.count { $0.decision.holds }
      print("  \(kind.rawValue): \(all.count), \(held) hold, \(uncovered) not covered")
    }
  }
}
