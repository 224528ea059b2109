import Playbooks

/// When the rules of a cause say what of it at one entity, before it yields.
struct PossibleWeighing {
  let entity: Entity
  /// Each rule that supports it, with its strength.
  let supports: [(rule: Identifier<Rule>, strength: Strength, truth: TruthFormula)]
  let opposing: [(rule: Identifier<Rule>, truth: TruthFormula)]
  let isOut: Formula
  let isNotApplicable: Formula
  let isExact: Bool
  let isQuantified: Bool
}

extension Possibilities {
  /// The weighings of a cause, wherever it is weighed.
  func weighings(of cause: Cause) -> [PossibleWeighing] {
    if let known = weighed[cause.id] { return known }
    let weighings = Verdicts.places(for: cause, in: frame).map { weighing(of: cause, at: $0) }
    if !store.isExhausted { weighed[cause.id] = weighings }
    return weighings
  }

  private func weighing(of cause: Cause, at entity: Entity) -> PossibleWeighing {
    var supports: [(rule: Identifier<Rule>, strength: Strength, truth: TruthFormula)] = []
    var opposing: [(rule: Identifier<Rule>, truth: TruthFormula)] = []
    for rule in playbook.rulesSpeaking(of: cause.id) {
      let place = frame.entities.ancestor(of: entity, kind: rule.kind) ?? entity
      let truth = truth(of: rule.when, at: place)
      switch rule.conclusion {
      case .supports(let all):
        if let support = all.first(where: { $0.cause == cause.id }) {
          supports.append((rule.id, support.strength, truth))
        }
      case .rulesOut: opposing.append((rule.id, truth))
      case .derives, .locks: break
      }
    }
    let applies = cause.applies.map { truth(of: $0, at: entity) }
    let parts = supports.map(\.truth) + opposing.map(\.truth) + [applies].compactMap(\.self)
    return PossibleWeighing(
      entity: entity, supports: supports, opposing: opposing,
      isOut: store.any(opposing.map(\.truth.yes)), isNotApplicable: applies?.no ?? .no,
      isExact: parts.allSatisfy(\.isExact), isQuantified: parts.contains(where: \.isQuantified))
  }

  /// That a cause would have at least this strength there, before it yields.
  func reaches(_ strength: Strength, _ weighing: PossibleWeighing) -> Formula {
    let strong = store.any(
      weighing.supports.filter { $0.strength >= strength }.map(\.truth.yes))
    return store.and(strong, not: store.or(weighing.isOut, weighing.isNotApplicable))
  }

  /// That a cause is likely or confirmed there, after it has yielded.
  func callsForRecovery(_ cause: Cause, _ weighing: PossibleWeighing) -> Formula {
    let confirmed = reaches(.confirms, weighing)
    let called = reaches(.likely, weighing)
    var explained = Formula.no
    var likelyElsewhere = Formula.no
    for other in cause.yieldsTo.compactMap(playbook.cause) {
      for theirs in weighings(of: other)
      where frame.entities.areRelated(weighing.entity, theirs.entity) {
        explained = store.or(explained, reaches(.confirms, theirs))
        likelyElsewhere = store.or(likelyElsewhere, reaches(.likely, theirs))
      }
    }
    let yields = store.or(explained, store.and(likelyElsewhere, not: confirmed))
    return store.and(called, not: yields)
  }

  /// That every subject at, above or below an entity is back, and there is one.
  func isSettled(_ entity: Entity) -> Formula {
    let header = playbook.header
    let subjects = frame.entities.of(header.subject)
      .filter { frame.entities.areRelated($0, entity) }
    if subjects.isEmpty { return .no }
    return store.all(subjects.map { truth(of: header.back, at: $0).yes })
  }
}
