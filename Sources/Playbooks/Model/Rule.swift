import Wording

/// When these facts hold at an entity, this follows.
package struct Rule: Hashable, Sendable {
  package let id: Identifier<Rule>
  /// The kind of entity at which it is weighed.
  package let kind: Identifier<EntityKind>
  package let when: Condition
  package let conclusion: Conclusion
  /// The reason, as a sentence for a person.
  package let because: Text
  /// Where it is written; `practice` for what is told as practice and supports at most likely.
  package let sources: [Identifier<Source>]

  package init(
    id: Identifier<Rule>, kind: Identifier<EntityKind>, when: Condition, conclusion: Conclusion,
    because: Text, sources: [Identifier<Source>]
  ) {
    self.id = id
    self.kind = kind
    self.when = when
    self.conclusion = conclusion
    self.because = because
    self.sources = sources
  }
}

/// What follows when a rule's condition is true.
package enum Conclusion: Hashable, Sendable {
  /// A derived yes/no fact is yes; it is no when all its rules are false.
  case derives(Identifier<Fact>)
  case supports([Support])
  case rulesOut([Identifier<Cause>])
  /// These steps stay locked while the condition is not false.
  case locks(StepSelection)
}

/// How strongly a rule speaks for a cause.
package struct Support: Hashable, Sendable {
  package let cause: Identifier<Cause>
  package let strength: Strength

  package init(cause: Identifier<Cause>, strength: Strength) {
    self.cause = cause
    self.strength = strength
  }
}

/// The strength of a support, weakest first.
package enum Strength: String, CaseIterable, Comparable, Sendable {
  case possible
  case likely
  case confirms

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .confirms: 2
    }
  }
}

/// The steps that a lock holds.
package enum StepSelection: Hashable, Sendable {
  case only([Identifier<Step>])
  case allExcept([Identifier<Step>])

  package func holds(_ step: Identifier<Step>) -> Bool {
    switch self {
    case .only(let steps): steps.contains(step)
    case .allExcept(let steps): !steps.contains(step)
    }
  }
}

/// What is wrong with an entity, and the steps that recover from it.
package struct Cause: Hashable, Sendable {
  package let id: Identifier<Cause>
  package let kind: Identifier<EntityKind>
  package let title: Text
  /// What goes on, in one or two sentences.
  package var explanation: Text?
  /// False makes the cause not applicable.
  package let applies: Condition?
  /// When one of these explains the trouble, this cause is at most possible.
  package let yieldsTo: [Identifier<Cause>]
  package var recover: [Identifier<Step>]

  package init(
    id: Identifier<Cause>, kind: Identifier<EntityKind>, title: Text, explanation: Text?,
    applies: Condition?, yieldsTo: [Identifier<Cause>], recover: [Identifier<Step>]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.explanation = explanation
    self.applies = applies
    self.yieldsTo = yieldsTo
    self.recover = recover
  }
}
