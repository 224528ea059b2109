import Playbooks

/// What a cause lacks: the fewest things that would have to be otherwise for it to hold.
package struct WhyNot: Hashable, Sendable {
  /// One condition that fails or is missing, and what would have to be there instead.
  package struct Lack: Hashable, Sendable {
    /// One way to supply it.
    package let change: Change
    package let needed: Needed
  }

  package enum Needed: Hashable, Sendable {
    /// Any of these values; for a set, this member.
    case values([String])
    /// A value in this range.
    case within(Bounds)
    /// It must not be this, or not have this member.
    case absent(String)
    /// Nobody may know it.
    case dontKnow
    case outcomes([Outcome])
  }

  package let verdict: CauseVerdict
  /// In the order of the tree; empty when no set was found that does it.
  package let lacks: [Lack]
  /// What the cause would be with all of them; nil when no set was found.
  package let reached: Verdict?
  /// Whether its rules could ever say more than they do.
  package let canBeStronger: Bool
  /// The rules that speak against it now.
  package let ruledOutBy: [RuleProof]
  /// The causes that explain the trouble in its place now.
  package let yieldsTo: [CauseVerdict]

  /// All of them together, as they can be supplied.
  package var supposition: Supposition { Supposition(lacks.map(\.change)) }

  init(_ verdict: CauseVerdict, _ diagnosis: Diagnosis, in session: Session) {
    let situation = session.situation
    self.verdict = verdict
    let proof = VerdictProof(verdict, diagnosis)
    ruledOutBy = proof.against
    yieldsTo = proof.explainedBy.map(\.verdict)
    let cause = situation.playbook.cause(verdict.cause)
    var search = cause.flatMap { LackSearch($0, verdict, in: session) }
    canBeStronger = search != nil
    guard let found = search?.found() else {
      lacks = []
      reached = nil
      return
    }
    let order = situation.playbook.orderOfQuestions
    func place(_ change: Change) -> Int { change.address.flatMap { order[$0.fact] } ?? .max }
    let changes = found.supposition.changes.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }.map(\.element)
    lacks = changes.compactMap { change in
      (search?.needed(change, in: found.supposition)).map { Lack(change: change, needed: $0) }
    }
    reached = found.verdict
  }
}

extension Rule {
  /// How strongly it speaks for a cause; nil when it does not.
  func strength(for cause: Identifier<Cause>) -> Strength? {
    guard case .supports(let supports) = conclusion else { return nil }
    return supports.first { $0.cause == cause }?.strength
  }
}
