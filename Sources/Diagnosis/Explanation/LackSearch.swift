import Playbooks

/// Searches for the cheapest changes that make a cause hold, of which none can be left out.
struct LackSearch {
  let cause: Cause
  private let verdict: CauseVerdict
  private let entity: Entity
  let session: Session
  private let bearing: Bearing
  private var trials: Trials
  /// What counts as holding, the best first.
  private let goals: [Verdict]
  /// The goal that was reached.
  private var goal = Verdict.possible
  /// How many proposals are weighed for a goal before the search gives up.
  private static let patience = 120
  /// Up to how many changes every part of a proposal is tried.
  private static let widest = 10

  struct Proposal {
    let supposition: Supposition
    let place: Entity
  }

  /// Nil when the cause holds as strongly as it can.
  init?(_ cause: Cause, _ verdict: CauseVerdict, in session: Session) {
    self.cause = cause
    self.verdict = verdict
    entity = verdict.entity
    self.session = session
    let supports = session.playbook.rulesSpeaking(of: cause.id).compactMap {
      $0.strength(for: cause.id)
    }
    var goals: [Verdict] = []
    if supports.contains(where: { $0 > .possible }), !verdict.verdict.callsForRecovery {
      goals.append(.likely)
    }
    if !supports.isEmpty, !verdict.verdict.callsForRecovery, verdict.verdict != .possible {
      goals.append(.possible)
    }
    if goals.isEmpty { return nil }
    self.goals = goals
    bearing = Bearing(of: cause, at: entity, in: session.situation)
    trials = Trials(of: cause, at: entity, in: session.situation)
  }

  mutating func found() -> (supposition: Supposition, verdict: Verdict)? {
    for goal in goals {
      self.goal = goal
      if let found = search() ?? tried() { return found }
    }
    return nil
  }

  /// What every one and every two answers amount to, where no rule led to them.
  private func tried() -> (supposition: Supposition, verdict: Verdict)? {
    let wanted = Set(Verdict.allCases.filter(isReached))
    var answers = FewestAnswers(cause, verdict, wanting: wanted, in: session)
    guard case .answers(let supposition, let verdict) = answers.found(upTo: 2) else { return nil }
    return (supposition, verdict)
  }

  private mutating func search() -> (supposition: Supposition, verdict: Verdict)? {
    var waiting = proposals()
    var proposed = Set(waiting.map { Set($0.supposition.changes) })
    var left = Self.patience
    while left > 0, let index = cheapest(of: waiting) {
      left -= 1
      let proposal = waiting.remove(at: index)
      if let found = smallest(of: proposal.supposition) { return found }
      for better in improved(proposal)
      where proposed.insert(Set(better.supposition.changes)).inserted { waiting.append(better) }
    }
    return nil
  }

  /// Every solution of every support, where it is weighed.
  private func proposals() -> [Proposal] {
    let situation = session.situation
    let solver = ChangeSolver(situation: situation)
    let places = Verdicts.places(for: cause, in: situation).filter {
      situation.entities.ancestor(of: $0, kind: entity.kind) == entity
    }
    return places.flatMap { place in
      supports.flatMap { rule in
        let home = situation.entities.ancestor(of: place, kind: rule.kind) ?? place
        return solver.solutions(of: rule.when, at: home).map {
          Proposal(supposition: $0, place: place)
        }
      }
    }
  }

  private var supports: [Rule] {
    session.playbook.rulesSpeaking(of: cause.id).filter { rule in
      rule.strength(for: cause.id).map { goal == .possible || $0 > .possible } ?? false
    }
  }

  private func cheapest(of proposals: [Proposal]) -> Int? {
    proposals.indices.min {
      (proposals[$0].supposition.cost(in: session.situation), $0)
        < (proposals[$1].supposition.cost(in: session.situation), $1)
    }
  }

  private func isReached(_ verdict: Verdict?) -> Bool {
    guard let verdict else { return false }
    return verdict.callsForRecovery || (goal == .possible && verdict == .possible)
  }

  /// The smallest part of a proposal that does it; nil when all of it does not.
  private mutating func smallest(
    of supposition: Supposition
  ) -> (supposition: Supposition, verdict: Verdict)? {
    guard isReached(verdict(supposing: supposition)) else { return nil }
    var changes = supposition.changes
    for change in changes.reversed() where changes.count > Self.widest {
      let shorter = changes.filter { $0 != change }
      if isReached(verdict(supposing: Supposition(shorter))) { changes = shorter }
    }
    if changes.count > Self.widest { return nil }
    let parts = (0..<(1 << changes.count)).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    for bits in parts {
      let part = Supposition(changes.indices.filter { bits >> $0 & 1 == 1 }.map { changes[$0] })
      guard isReached(verdict(supposing: part)) else { continue }
      // The engine has the last word.
      guard let verdict = engineVerdict(part), isReached(verdict) else { return nil }
      return (part, verdict)
    }
    return nil
  }

  /// What the cause would be; nil when that cannot be.
  private mutating func verdict(supposing supposition: Supposition) -> Verdict? {
    let isPlain = supposition.changes.allSatisfy { $0.address.map { $0.after == nil } ?? false }
    return isPlain ? trials.verdict(supposing: supposition) : engineVerdict(supposition)
  }

  private func engineVerdict(_ supposition: Supposition) -> Verdict? {
    session.supposing(supposition)?.situation.verdict(of: cause, at: entity)?.verdict
  }

  /// Everything that would do in place of one change, the others being so.
  mutating func needed(_ change: Change, in supposition: Supposition) -> WhyNot.Needed {
    func others(_ replacement: Change) -> Supposition {
      Supposition(supposition.changes.map { $0 == change ? replacement : $0 })
    }
    switch change {
    case .outcome(let address, let outcome):
      let all = Outcome.allCases.filter {
        $0 == outcome || isReached(verdict(supposing: others(.outcome(address, $0))))
      }
      return .outcomes(all)
    case .answer(_, .dontKnow): return .dontKnow
    case .answer(_, .isNot(let value)): return .absent(value)
    case .answer(let address, .values(let values)):
      guard let fact = session.playbook.fact(address.fact), fact.arity == .single else {
        return .values(values)
      }
      if fact.domain.isEmpty, let value = values.first {
        let ranges = (bearing.tests[address] ?? []).compactMap { test -> Bounds? in
          if case .within(let bounds) = test, fact.value(value, passes: test) {
            bounds
          } else {
            nil
          }
        }
        return ranges.count == 1 ? .within(ranges[0]) : .values(values)
      }
      return .values(
        fact.domain.filter {
          values.contains($0)
            || isReached(verdict(supposing: others(.answer(address, .values([$0])))))
        })
    }
  }
}
