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
package struct CauseVerdict: Sendable {
  package let cause: Identifier<Cause>
  package let entity: Entity
  package let verdict: Verdict
  /// Where the cause was weighed with that verdict.
  private let deciding: [Weighing]
  private let situation: Situation

  init(
    _ cause: Identifier<Cause>, at entity: Entity, _ verdict: Verdict, deciding: [Weighing],
    in situation: Situation
  ) {
    self.cause = cause
    self.entity = entity
    self.verdict = verdict
    self.deciding = deciding
    self.situation = situation
  }

  /// What decided it; found when somebody asks.
  package var because: [Reason] {
    var told: Set<Reason> = []
    return deciding.flatMap { $0.because(in: situation) }.filter { told.insert($0).inserted }
  }

  /// The facts on which its undecided supports hang; found when somebody asks.
  package var missing: [FactAddress] {
    deciding.reduce(into: Set<FactAddress>()) { missing, weighing in
      missing.formUnion(weighing.missing(in: situation))
    }.sorted()
  }
}

extension CauseVerdict: Hashable {
  /// Whether they say the same, whatever they follow from.
  package static func == (left: Self, right: Self) -> Bool {
    left.cause == right.cause && left.entity == right.entity && left.verdict == right.verdict
      && left.because == right.because && left.missing == right.missing
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(cause)
    hasher.combine(entity)
    hasher.combine(verdict)
  }
}

extension CauseVerdict: CustomStringConvertible {
  /// What it says, without what it follows from.
  package var description: String {
    "\(cause) at \(entity): \(verdict.rawValue), because \(because), missing \(missing)"
  }
}
