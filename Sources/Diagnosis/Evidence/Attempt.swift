import Playbooks

/// The last attempt at a step.
package struct Attempt: Hashable, Sendable {
  /// How it ended; nil while it is under way.
  package let outcome: Outcome?
  /// Why it was skipped, or what was seen.
  package let reason: String?

  package init(outcome: Outcome?, reason: String?) {
    self.outcome = outcome
    self.reason = reason
  }
}
