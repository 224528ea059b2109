import Wording

/// Something that must hold of a playbook that could be read, beyond the form of its parts.
///
/// Each check carries an example that satisfies it and one that does not. Both are added to
/// `CheckExample.base`, a playbook that satisfies every check.
package protocol PlaybookCheck: Sendable {
  /// Errors refuse the playbook, warnings do not.
  var severity: Complaint.Severity { get }
  var good: String { get }
  var bad: String { get }
  func findings(in playbook: Playbook) -> [Finding]
}

/// What a check found, and at which part of the playbook.
package struct Finding: Hashable, Sendable {
  /// The way to the part, as `Places` understands it.
  let path: [String]
  let sentence: Text
  let suggestion: Text?

  init(_ path: [String], _ sentence: Text, suggestion: Text? = nil) {
    self.path = path
    self.sentence = sentence
    self.suggestion = suggestion
  }
}

/// Every check that a playbook must pass.
package enum PlaybookChecks {
  package static let all: [any PlaybookCheck] = [
    UnaskedQuestion(), UnusedFact(), AskedDerivation(), AskedSecondLook(), LongLabel(),
    OutOfSight(), DerivationCycle(), RuleAboveCause(), ConfirmedByPractice(), UnsupportedCause(),
    YieldCycle(), UnrecommendedStep(), StepCycle(), CircularInference(), RashDestruction(),
    MissingEscalation(), BrokenOrder(), MissingNeed(), UnreadablePattern(), ForbiddenLine(),
    UnknownPlaceholder(), UnreadAnswer(), UnusedSource(),
    AmbiguousTerm(), LongTerm(),
  ]

  static func complaints(about playbook: Playbook, at places: Places) -> [Complaint] {
    complaints(about: playbook, except: []) { places.position($0) }
  }

  /// The complaints without the findings that are known already.
  static func complaints(
    about playbook: Playbook, except known: Set<Finding>, at position: ([String]) -> Position
  ) -> [Complaint] {
    all.flatMap { check in
      check.findings(in: playbook).filter { !known.contains($0) }.map { finding in
        Complaint(
          check.severity, at: position(finding.path), finding.sentence,
          suggestion: finding.suggestion)
      }
    }
  }
}
