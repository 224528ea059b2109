import Playbooks

/// The fewest answers that would change the verdict of a cause.
package struct WhatWouldChange: Hashable, Sendable {
  package enum Finding: Hashable, Sendable {
    /// With these answers, and with no fewer, the verdict would be another one.
    case answers(Supposition, Verdict)
    /// No set of up to so many answers changes it.
    case moreThan(Int)
  }

  package let verdict: CauseVerdict
  package let finding: Finding

  /// The largest set that is searched for.
  package static let mostFacts = 3

  init(_ verdict: CauseVerdict, in session: Session) {
    self.verdict = verdict
    guard let cause = session.playbook.cause(verdict.cause) else {
      finding = .moreThan(0)
      return
    }
    var search = FewestAnswers(cause, verdict, in: session)
    finding = search.found()
  }
}
