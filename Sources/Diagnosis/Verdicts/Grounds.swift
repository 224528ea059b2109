import Playbooks

/// What the rules of a cause say at one entity, rule by rule.
struct Grounds: Sendable {
  /// The rules that speak for it, those that are undecided, and those that rule it out; each with
  /// the entity at which it is read.
  private var supporting: [(rule: Rule, place: Entity)] = []
  private var undecided: [(rule: Rule, place: Entity)] = []
  private var opposing: [(rule: Rule, place: Entity)] = []
  private var strongest: Strength?
  private var couldBeTrue = false
  private var applies = true
  private let situation: Situation

  init(of cause: Cause, at entity: Entity, in situation: Situation) {
    self.situation = situation
    if let condition = cause.applies {
      applies = situation.truth(of: condition, at: entity) != .no
    }
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
          supporting.append((rule, place))
        } else if !truth.isDecided {
          couldBeTrue = couldBeTrue || truth.couldBeYes
          undecided.append((rule, place))
        }
      case .rulesOut where truth == .yes: opposing.append((rule, place))
      case .rulesOut, .derives, .locks: break
      }
    }
  }

  /// The verdict that these rules alone give.
  var verdict: Verdict {
    if !applies { return .notApplicable }
    if strongest == .confirms && !opposing.isEmpty { return .contradictory }
    if !opposing.isEmpty { return .ruledOut }
    if let strongest { return Verdict(strongest) }
    return undecided.isEmpty ? .unsupported : couldBeTrue ? .open : .cannotTell
  }

  /// The rules that decide it.
  var because: [Reason] {
    switch verdict {
    case .notApplicable, .open, .cannotTell, .unsupported: []
    case .contradictory: reasons(supporting + opposing)
    case .ruledOut: reasons(opposing)
    case .confirmed, .likely, .possible: reasons(supporting)
    }
  }

  /// The facts on which its undecided supports hang.
  var missing: Set<FactAddress> {
    if [.confirmed, .ruledOut, .notApplicable].contains(verdict) { return [] }
    return undecided.reduce(into: []) { missing, part in
      missing.formUnion(situation.hinges(of: part.rule.when, at: part.place))
    }
  }

  private func reasons(_ rules: [(rule: Rule, place: Entity)]) -> [Reason] {
    rules.map { .rule($0.rule.id, at: $0.place) }
  }
}
