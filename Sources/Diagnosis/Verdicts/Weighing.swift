import Playbooks

/// One cause weighed at one entity: what its rules say there, before and after it yields.
struct Weighing: Sendable {
  let cause: Identifier<Cause>
  let entity: Entity
  /// The verdict of its own rules.
  let own: Verdict
  /// The verdict after it yielded to a cause that explains the trouble.
  private(set) var verdict: Verdict
  private(set) var because: [Reason]
  let missing: Set<FactAddress>

  init(_ cause: Cause, at entity: Entity, in situation: Situation) {
    self.cause = cause.id
    self.entity = entity
    var strongest: Strength?
    var supporting: [Reason] = []
    var opposing: [Reason] = []
    var missing: Set<FactAddress> = []
    var couldBeTrue = false
    var isUndecided = false
    for rule in situation.playbook.rulesSpeaking(of: cause.id) {
      // Where nothing of the rule's kind exists, its facts are not asked yet.
      let place = situation.entities.ancestor(of: entity, kind: rule.kind) ?? entity
      let truth = situation.truth(of: rule.when, at: place)
      switch rule.conclusion {
      case .supports(let supports):
        guard let strength = supports.first(where: { $0.cause == cause.id })?.strength else {
          continue
        }
        if truth == .yes {
          strongest = max(strongest ?? strength, strength)
          supporting.append(.rule(rule.id, at: place))
        } else if !truth.isDecided {
          isUndecided = true
          couldBeTrue = couldBeTrue || truth.couldBeYes
          missing.formUnion(situation.hinges(of: rule.when, at: place))
        }
      case .rulesOut where truth == .yes:
        opposing.append(.rule(rule.id, at: place))
      case .rulesOut, .derives, .locks:
        break
      }
    }
    let applies = cause.applies.map { situation.truth(of: $0, at: entity) } ?? .yes
    if applies == .no {
      own = .notApplicable
      because = []
    } else if strongest == .confirms && !opposing.isEmpty {
      own = .contradictory
      because = supporting + opposing
    } else if !opposing.isEmpty {
      own = .ruledOut
      because = opposing
    } else if let strongest {
      own = Verdict(strongest)
      because = supporting
    } else {
      own = isUndecided ? (couldBeTrue ? .open : .cannotTell) : .unsupported
      because = []
    }
    verdict = own
    self.missing = own == .confirmed || own == .ruledOut || own == .notApplicable ? [] : missing
  }

  /// Becomes at most possible, because another cause explains the trouble here.
  mutating func yield(to other: Identifier<Cause>) {
    verdict = .possible
    because.append(.explainedBy(other, at: entity))
  }
}
