import Playbooks

/// One step of the plan, at the entity on which it is done.
package struct PlannedStep: Hashable, Sendable {
  package let address: StepAddress
  package let state: StepState
  /// Why it is not open; empty when it is open or has an outcome.
  package let obstacles: [Obstacle]
  /// The causes that call for it; empty when another step needs it, or none is left.
  package let causes: [Identifier<Cause>]
  /// The entities whose verdict brought it; after a step of a higher kind, each of them is looked
  /// at.
  package let broughtBy: [Entity]
}

/// How a planned step stands.
package enum StepState: Hashable, Sendable {
  case open
  /// Only steps before it, going well, stand in the way.
  case waiting
  case locked
  case ended(Outcome)
}

/// Something that keeps a step from being open.
package enum Obstacle: Hashable, Sendable {
  /// A lock of the playbook holds.
  case lock(Identifier<Rule>)
  /// A lock of the playbook is not ruled out yet.
  case possibleLock(Identifier<Rule>)
  /// These facts must be answered first.
  case unanswered([FactAddress])
  /// These facts are not as they must be.
  case facts([FactAddress])
  /// These steps must end in one of these ways first.
  case outcomes(Identifier<Step>, [Outcome])
  /// A milder step has no outcome yet.
  case milder(StepAddress)
}
