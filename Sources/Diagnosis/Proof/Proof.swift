import Playbooks

/// Every claim about a playbook, decided over everything that may be said in an incident with one
/// entity of each kind, and where other entities have a say, in small incidents with several.
package struct Proof: Sendable {
  /// By kind, then in the order of the playbook.
  package let claims: [DecidedClaim]

  /// How many nodes a claim may need before it is given up.
  package static let room = 2_000_000

  package init(_ playbook: Playbook, room: Int = Self.room) throws(Refusal) {
    let prover = try Prover(playbook, room: room)
    claims =
      prover.ending + prover.contradictions + prover.gaps + prover.maskedRules
      + prover.deadAnswers + prover.destruction + prover.invariants
  }

  /// Those that do not hold, or were not decided.
  package var findings: [DecidedClaim] { claims.filter { !$0.decision.holds } }
}
