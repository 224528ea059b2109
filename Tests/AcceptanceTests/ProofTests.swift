import Diagnosis
import Playbooks
import Testing

/// What is proved of the playbook inside the program.
@Suite("Proof")
struct ProofTests {
  private static let proof: Result<Proof, any Error> = Result {
    try Proof(try ShippedPlaybook.playbook())
  }

  @Test("every claim is decided, and the engine agrees with each counterexample")
  func covered() throws {
    let uncovered = try Self.proof.get().claims.filter {
      if case .notCovered = $0.decision { true } else { false }
    }
    #expect(uncovered == [])
  }

  @Test("there is a claim about every cause, rule, destructive step and invariant")
  func complete() throws {
    let playbook = try ShippedPlaybook.playbook()
    let claims = try Self.proof.get().claims
    func subjects(_ kind: ClaimKind) -> [String] {
      claims.filter { $0.kind == kind }.map(\.subject)
    }
    #expect(subjects(.contradiction) == playbook.causes.map(\.id.name))
    #expect(subjects(.maskedRule) == playbook.rules.map(\.id.name))
    #expect(
      subjects(.destruction)
        == playbook.steps.filter { $0.risk == .destructive }.map(\.id.name))
    #expect(subjects(.invariant).count == playbook.invariants.count)
    #expect(subjects(.ending).count == 1)
    #expect(subjects(.gap).count > 100 && subjects(.deadAnswer).count > 100)
  }
}
