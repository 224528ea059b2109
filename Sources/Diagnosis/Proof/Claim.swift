import Playbooks

/// Something that is decided of a playbook for all that may be said in an incident.
package enum ClaimKind: String, CaseIterable, Sendable {
  /// Every way ends in a plan or with an escalation.
  case ending
  /// No cause is ever confirmed and ruled out at once.
  case contradiction
  /// After every answer there is a cause that can still be found.
  case gap
  /// Every rule says something that no other says already.
  case maskedRule = "masked-rule"
  /// Every answer makes a difference to "don't know".
  case deadAnswer = "dead-answer"
  /// A destructive step is never open before anything milder has ended.
  case destruction
  /// What the playbook says must always be so.
  case invariant
}

/// One claim about one thing of a playbook, and what became of it.
package struct DecidedClaim: Hashable, Sendable {
  package let kind: ClaimKind
  /// What it is about: a cause, a rule, an answer, a step.
  package let subject: String
  package let decision: Decision
}

/// What became of a claim.
package enum Decision: Hashable, Sendable {
  case holds
  /// It does not hold, as when nothing but this is said; empty when nothing that can be said
  /// matters.
  case violated([Statement])
  case notCovered(Uncovered)

  package var holds: Bool { self == .holds }

  /// The same about another value of a fact than the one that stood for it.
  func naming(_ value: String, of fact: Identifier<Fact>) -> Self {
    guard case .violated(let said) = self else { return self }
    return .violated(
      said.map { statement in
        guard case .answered(let address, .values) = statement, address.fact == fact else {
          return statement
        }
        return .answered(address, .values([value]))
      })
  }
}

/// Why a claim was not decided.
package enum Uncovered: Hashable, Sendable {
  /// It compares values of two facts, or values too close to each other.
  case comparison
  /// More of it hangs together than the proof has room for.
  case tooLarge
  /// What seemed to violate it did not, as often as was tried.
  case manyCandidates
  /// The proof found this, and the engine says otherwise.
  case engineDisagrees([Statement])
}
