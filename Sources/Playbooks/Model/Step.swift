import Wording

/// One recovery action.
package struct Step: Hashable, Sendable {
  package let id: Identifier<Step>
  /// The kind of entity on which it is done.
  package let kind: Identifier<EntityKind>
  package let title: Text
  /// Where and how, in words.
  package var instruction: Text?
  package let risk: Risk
  package let role: Role
  /// Whether it comes before everything else, questions included.
  package let isFirst: Bool
  /// False means that the step does not belong to this plan.
  package var when: Condition?
  /// All must be true before the step is open.
  package var needs: [Condition]
  /// Steps that come before it where they are in the plan; they do not lock it.
  package var after: [Identifier<Step>]
  /// True counts as verified without doing anything.
  package let doneWhen: Condition?
  /// The command variants: every one whose condition is not false is shown, in this order.
  package var run: [Command]
  /// What is to be seen afterwards.
  package var expect: Text?
  package let look: Look?
  package let undo: Undo
  /// What must never be done here, shown at the place of the temptation.
  package var warning: Text?
  /// The list of the playbook that this step works through, such as what to exclude.
  package let list: Identifier<PlaybookList>?
  package let sources: [Identifier<Source>]

  package init(
    id: Identifier<Step>, kind: Identifier<EntityKind>, title: Text, instruction: Text?,
    risk: Risk, role: Role, isFirst: Bool, when: Condition?, needs: [Condition],
    after: [Identifier<Step>], doneWhen: Condition?, run: [Command], expect: Text?, look: Look?,
    undo: Undo, warning: Text?, list: Identifier<PlaybookList>?, sources: [Identifier<Source>]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.instruction = instruction
    self.risk = risk
    self.role = role
    self.isFirst = isFirst
    self.when = when
    self.needs = needs
    self.after = after
    self.doneWhen = doneWhen
    self.run = run
    self.expect = expect
    self.look = look
    self.undo = undo
    self.warning = warning
    self.list = list
    self.sources = sources
  }
}

/// What a step can cost, mildest first.
package enum Risk: String, CaseIterable, Comparable, Sendable {
  /// Reads only, or is undone without a trace.
  case safe
  /// A change that can be taken back.
  case low
  /// Interrupts management or the workload.
  case interrupt
  /// Data or configuration can be lost.
  case destructive

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .safe: 0
    case .low: 1
    case .interrupt: 2
    case .destructive: 3
    }
  }
}

/// What a step is for.
package enum Role: String, CaseIterable, Sendable {
  case recovery
  /// Preserves what is there before anything is changed.
  case evidence
  /// Hands the incident to somebody who can go on.
  case escalation
  /// Still to be done when the subject is back.
  case closeOut = "close-out"
}

/// How an attempt at a step ended.
package enum Outcome: String, CaseIterable, Sendable {
  case verified
  case noEffect = "no-effect"
  case failed
  case skipped
  case workedAround = "worked-around"
  case unverified
}

/// The fact that is looked at after a step, and what each of its values says about the step.
package struct Look: Hashable, Sendable {
  package let fact: Identifier<Fact>
  package let verified: [String]
  package let noEffect: [String]
  package let failed: [String]

  package init(
    fact: Identifier<Fact>, verified: [String], noEffect: [String], failed: [String]
  ) {
    self.fact = fact
    self.verified = verified
    self.noEffect = noEffect
    self.failed = failed
  }

  /// The outcome that a value means; unverified for a value that the playbook does not judge.
  package func outcome(of value: String) -> Outcome {
    if verified.contains(value) { return .verified }
    if noEffect.contains(value) { return .noEffect }
    return failed.contains(value) ? .failed : .unverified
  }
}

/// How a step is taken back.
package enum Undo: Hashable, Sendable {
  case noneNeeded
  /// It cannot be taken back, and why.
  case impossible(Text)
  case by(Text, [Command])
}
