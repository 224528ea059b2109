import Playbooks

/// The questions that are left: those of the tree on whose answer something still hangs.
struct Questions {
  let situation: Situation
  let verdicts: Verdicts
  let plan: Plan
  let subjects: Subjects

  /// In the order of the tree, subject by subject, each once.
  func left() -> [FactAddress] {
    var questions: [FactAddress] = []
    var isListed: Set<FactAddress> = []
    let byPlan = hingesOfPlan()
    for entity in subjects.walked {
      let byVerdicts = hingesOfVerdicts(at: entity)
      for question in walk(situation.playbook.tree, at: entity)
      where byPlan.contains(question) || byVerdicts.contains(question) {
        if isListed.insert(question).inserted { questions.append(question) }
      }
    }
    return questions
  }

  /// The unanswered questions of the tree at an entity; a branch is entered unless it is false.
  private func walk(_ nodes: [TreeNode], at entity: Entity) -> [FactAddress] {
    nodes.flatMap { node -> [FactAddress] in
      switch node {
      case .ask(let fact):
        return addresses(of: fact, from: entity).filter {
          situation.evidence.facts[$0]?.isAnswered != true
        }
      case .branch(let when, let then):
        return situation.truth(of: when, at: entity) == .no ? [] : walk(then, at: entity)
      }
    }
  }

  /// Where a question is put: at the entity or above it, or at everything below it.
  private func addresses(of fact: Identifier<Fact>, from entity: Entity) -> [FactAddress] {
    if let address = situation.address(of: fact, from: entity) { return [address] }
    guard let kind = situation.playbook.fact(fact)?.kind else { return [] }
    return situation.entities.below(entity, kind: kind).map { FactAddress($0, fact) }
  }

  /// What the supports of causes hang on, seen from one entity.
  ///
  /// Once a cause explains the trouble there, only the causes it yields to still matter.
  private func hingesOfVerdicts(at entity: Entity) -> Set<FactAddress> {
    let weighed = verdicts.weighed(at: entity, situation.entities)
    let explained = weighed.filter { $0.verdict.callsForRecovery }
    var causes = Set(weighed.map(\.cause))
    if !explained.isEmpty {
      causes = Set(explained.flatMap { situation.playbook.cause($0.cause)?.yieldsTo ?? [] })
    }
    return weighed.filter { causes.contains($0.cause) && $0.isUndecided }
      .reduce(into: []) { $0.formUnion(hinges(ofSupportsFor: $1)) }
  }

  private func hinges(ofSupportsFor weighing: Weighing) -> Set<FactAddress> {
    situation.playbook.rulesSpeaking(of: weighing.cause).reduce(into: []) { hinges, rule in
      let place =
        situation.entities.ancestor(of: weighing.entity, kind: rule.kind) ?? weighing.entity
      guard case .supports = rule.conclusion,
        situation.truth(of: rule.when, at: place).couldBeYes
      else { return }
      hinges.formUnion(situation.hinges(of: rule.when, at: place))
    }
  }

  /// What the steps without an outcome hang on: whether they belong, and whether they are open.
  private func hingesOfPlan() -> Set<FactAddress> {
    var hinges: Set<FactAddress> = []
    for planned in plan.steps {
      if case .ended = planned.state { continue }
      guard let step = situation.playbook.step(planned.address.step) else { continue }
      let entity = planned.address.entity
      if let when = step.when { hinges.formUnion(situation.hinges(of: when, at: entity)) }
      for need in step.needs where situation.truth(of: need, at: entity).couldBeYes {
        hinges.formUnion(situation.hinges(of: need, at: entity))
      }
      hinges.formUnion(hingesOfLocks(on: step, at: entity))
    }
    return hinges
  }

  private func hingesOfLocks(on step: Step, at entity: Entity) -> Set<FactAddress> {
    situation.playbook.rules.reduce(into: []) { hinges, rule in
      guard case .locks(let selection) = rule.conclusion, selection.holds(step.id) else { return }
      for place in situation.places(for: rule.kind, from: entity)
      where situation.truth(of: rule.when, at: place).couldBeNo {
        hinges.formUnion(situation.hinges(of: rule.when, at: place))
      }
    }
  }
}

extension Weighing {
  /// Whether it is neither confirmed, likely nor out.
  fileprivate var isUndecided: Bool {
    switch verdict {
    case .possible, .open, .cannotTell, .unsupported: true
    case .confirmed, .likely, .ruledOut, .notApplicable, .contradictory: false
    }
  }
}
