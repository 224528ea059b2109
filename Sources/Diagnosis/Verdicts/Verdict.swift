import Playbooks

/// What is known of one cause at one entity; exactly one of these holds.
package enum Verdict: String, CaseIterable, Sendable {
  /// The cause cannot be here.
  case notApplicable = "not-applicable"
  /// Both confirmed and ruled out.
  case contradictory
  case ruledOut = "ruled-out"
  case confirmed
  case likely
  case possible
  /// An answer to something not asked could still make a support true.
  case open
  /// Only "don't know" stands in the way.
  case cannotTell = "cannot-tell"
  /// Every support is false.
  case unsupported

  /// Whether the steps of the cause are called for.
  package var callsForRecovery: Bool { self == .confirmed || self == .likely }

  init(_ strength: Strength) {
    switch strength {
    case .confirms: self = .confirmed
    case .likely: self = .likely
    case .possible: self = .possible
    }
  }

  /// The verdicts of which a higher entity takes the first that one below it has.
  static let strongestFirst: [Self] = [
    .confirmed, .likely, .possible, .open, .cannotTell, .unsupported, .contradictory, .ruledOut,
    .notApplicable,
  ]
}

/// Why a cause has its verdict.
package enum Reason: Hashable, Sendable {
  /// A rule that holds at this entity.
  case rule(Identifier<Rule>, at: Entity)
  /// Another cause explains the trouble there.
  case explainedBy(Identifier<Cause>, at: Entity)
}

/// The verdict of a cause at an entity of its kind, with what decided it or what is missing.
package struct CauseVerdict: Hashable, Sendable {
  package let cause: Identifier<Cause>
  package let entity: Entity
  package let verdict: Verdict
  package let because: [Reason]
  /// Facts on which its undecided supports hang.
  package let missing: [FactAddress]
}
