import Diagnosis
import Playbooks
import Wording

/// What was proved of a playbook, what was not, and why.
struct ProofReport {
  private let playbook: Playbook
  private let claims: [DecidedClaim]
  private let language: Language

  init(_ playbook: Playbook, in language: Language) {
    self.playbook = playbook
    self.language = language
    // A playbook whose kinds do not even allow the empty incident is refused before.
    claims = (try? Proof(playbook))?.claims ?? []
  }

  /// Whether every claim holds.
  var isComplete: Bool { claims.allSatisfy(\.decision.holds) }

  /// A line for each claim that does not hold or was not decided, with an example to run.
  var findings: [String] {
    let severity = Complaints.severity(isError: false)[language]
    return claims.filter { !$0.decision.holds }.flatMap { claim in
      ["\(playbook.header.id): \(severity): \(sentence(of: claim)[language])"]
        + Paragraph.lines(reason(for: claim), after: "  ")
    }
  }

  /// How many claims of each kind hold.
  var lines: [String] {
    ["  \(ProofWords.proved[language])"]
      + ClaimKind.allCases.compactMap { kind in
        let all = claims.filter { $0.kind == kind }
        if all.isEmpty { return nil }
        let held = all.count { $0.decision.holds }
        let claim = ProofWords.claim(kind.rawValue)[language]
        return "    \(claim): \(ProofWords.count(held, of: all.count)[language])"
      }
  }

  /// For a program to read.
  var json: JSONValue {
    .array(
      claims.map { claim in
        .object([
          .init("claim", .string(claim.kind.rawValue)),
          .init("subject", .string(claim.subject)),
          .init("holds", holds(claim.decision)),
          .init("counterexample", .array(row(of: claim.decision).map(JSONValue.string))),
          .init(
            "reason",
            claim.decision.holds ? .null : .string(sentence(of: claim)[language])),
        ])
      })
  }

  /// Null where it was not decided.
  private func holds(_ decision: Decision) -> JSONValue {
    switch decision {
    case .holds: .bool(true)
    case .violated: .bool(false)
    case .notCovered: .null
    }
  }

  private func row(of decision: Decision) -> [String] {
    switch decision {
    case .holds: []
    case .violated(let said), .notCovered(.engineDisagrees(let said)): said.map(\.description)
    case .notCovered: []
    }
  }

  private func sentence(of claim: DecidedClaim) -> Text {
    if case .notCovered = claim.decision {
      return ProofWords.uncovered(claim.kind.rawValue, of: claim.subject)
    }
    return ProofWords.violation(claim.kind.rawValue, of: claim.subject)
  }

  private func reason(for claim: DecidedClaim) -> String {
    let row = row(of: claim.decision).joined(separator: " ")
    switch claim.decision {
    case .holds: return ""
    case .violated where row.isEmpty:
      return claim.kind == .maskedRule ? ProofWords.never[language] : ""
    case .violated: return "\(ProofWords.example[language]): \(row)"
    case .notCovered(let why):
      switch why {
      case .comparison: return ProofWords.comparison[language]
      case .tooLarge: return ProofWords.tooLarge[language]
      case .manyCandidates: return ProofWords.manyCandidates[language]
      case .engineDisagrees: return "\(ProofWords.disagreement[language]): \(row)"
      }
    }
  }
}
