/// Something that is true, false or undecided about the facts and outcomes known so far.
///
/// It reads the entity it is asked at, and upward from there; to other entities only through
/// `quantified`. It never reads a verdict.
package indirect enum Condition: Hashable, Sendable {
  case test(Identifier<Fact>, Test)
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// Whether the fact has an answer other than "don't know".
  case known(Identifier<Fact>)
  /// Whether the last attempt at a step ended in one of these ways.
  case outcome(Identifier<Step>, [Outcome])
  /// What was seen after one particular step; a plain `test` of such a fact looks at every step.
  case look(Identifier<Step>, Identifier<Fact>, Test)
  case quantified(Quantifier)
}

/// What is asked of a fact's value.
package enum Test: Hashable, Sendable {
  /// One of these values; for a set, one of them is a member.
  case among([String])
  /// A number, version or time within these bounds; at least one bound is there.
  case within(Bounds)
  /// The same value as another fact has.
  case sameAs(Identifier<Fact>)
  /// A path inside one of the folders that another fact names.
  case under(Identifier<Fact>)
  /// A path or text that begins with one that another fact names, whatever the case.
  case beginsWith(Identifier<Fact>)
  /// A path or text that ends like this, whatever the case.
  case endsWith(String)
}

/// A range of numbers, versions or times; the bounds are kept as they are written.
package struct Bounds: Hashable, Sendable {
  package let above: String?
  package let atLeast: String?
  package let below: String?
  package let atMost: String?

  package init(above: String?, atLeast: String?, below: String?, atMost: String?) {
    self.above = above
    self.atLeast = atLeast
    self.below = below
    self.atMost = atMost
  }
}

/// A condition about other entities; over no entity at all it is undecided.
package struct Quantifier: Hashable, Sendable {
  package enum Amount: Hashable, Sendable {
    case some
    case every
    /// How many satisfy it; the bounds are whole numbers.
    case count(Bounds)
  }

  package let amount: Amount
  package let kind: Identifier<EntityKind>
  package let that: Condition
  /// The ancestor whose descendants are meant; nil means below the entity that asks, or the whole
  /// incident when the kind is not below it.
  package let within: Identifier<EntityKind>?
  /// Whether the entity that asks is left out.
  package let exceptThis: Bool

  package init(
    amount: Amount, kind: Identifier<EntityKind>, that: Condition,
    within: Identifier<EntityKind>?, exceptThis: Bool
  ) {
    self.amount = amount
    self.kind = kind
    self.that = that
    self.within = within
    self.exceptThis = exceptThis
  }
}
