import Playbooks

/// What one event changed: the verdicts, the plan and the questions that are different after it.
package struct Difference: Hashable, Sendable {
  package struct VerdictChange: Hashable, Sendable {
    package let cause: Identifier<Cause>
    package let entity: Entity
    /// Nil when the entity was not there.
    package let before: Verdict?
    package let after: Verdict?
  }

  package let verdicts: [VerdictChange]
  package let stepsAdded: [StepAddress]
  package let stepsRemoved: [StepAddress]
  package let questionsAdded: [FactAddress]

  package init(from before: Diagnosis, to after: Diagnosis) {
    verdicts = Self.changes(before.verdicts, after.verdicts)
    let stepsBefore = before.plan.steps.map(\.address)
    let stepsAfter = after.plan.steps.map(\.address)
    stepsAdded = stepsAfter.filter { !stepsBefore.contains($0) }
    stepsRemoved = stepsBefore.filter { !stepsAfter.contains($0) }
    questionsAdded = after.questions.filter { !before.questions.contains($0) }
  }

  package var isEmpty: Bool {
    verdicts.isEmpty && stepsAdded.isEmpty && stepsRemoved.isEmpty && questionsAdded.isEmpty
  }

  private static func changes(
    _ before: [CauseVerdict], _ after: [CauseVerdict]
  ) -> [VerdictChange] {
    struct Place: Hashable {
      let cause: Identifier<Cause>
      let entity: Entity
    }
    let old = Dictionary(
      before.map { (Place(cause: $0.cause, entity: $0.entity), $0.verdict) },
      uniquingKeysWith: { first, _ in first })
    return after.compactMap { now in
      let before = old[Place(cause: now.cause, entity: now.entity)]
      guard before != now.verdict else { return nil }
      return VerdictChange(
        cause: now.cause, entity: now.entity, before: before, after: now.verdict)
    }
  }
}
