import Playbooks

/// What a cause lacks: the fewest things that would have to be otherwise for it to hold.
package struct WhyNot: Hashable, Sendable {
  /// One condition that fails or is missing, and what would have to be there instead.
  package struct Lack: Hashable, Sendable {
    /// One way to supply it.
    package let change: Change
    package let needed: Needed
  }

  package enum Needed: Hashable, Sendable {
    /// Any of these values; for a set, this member.
    case values([String])
    /// A value in this range.
    case within(Bounds)
    /// It must not be this, or not have this member.
    case absent(String)
    /// Nobody may know it.
    case dontKnow
    case outcomes([Outcome])
  }

  package let verdict: CauseVerdict
  /// In the order of the tree; empty when no set was found that does it.
  package let lacks: [Lack]
  /// What the cause would be with all of them; nil when no set was found.
  package let reached: Verdict?
  /// Whether its rules could ever say more than they do.
  package let canBeStronger: Bool
  /// The rules that speak against it now.
  package let ruledOutBy: [RuleProof]
  /// The causes that explain the trouble in its place now.
  package let yieldsTo: [CauseVerdict]

  /// All of them together, as they can be supplied.
  package var supposition: Supposition { Supposition(lacks.map(\.change)) }

  init(_ verdict: CauseVerdict, _ diagnosis: Diagnosis, in session: Session) {
    let situation = session.situation
    self.verdict = verdict
    let proof = VerdictProof(verdict, diagnosis)
    ruledOutBy = proof.against
    yieldsTo = proof.explainedBy.map(\.verdict)
    let cause = situation.playbook.cause(verdict.cause)
    var search = cause.flatMap { LackSearch($0, verdict, in: session) }
    canBeStronger = search != nil
    guard let found = search?.found() else {
      lacks = []
      reached = nil
      return
    }
    let order = situation.playbook.orderOfQuestions
    func place(_ change: Change) -> Int { change.address.flatMap { order[$0.fact] } ?? .max }
    let changes = found.supposition.changes.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }.map(\.element)
    lacks = changes.compactMap { change in
      (search?.needed(change, in: found.supposition)).map { Lack(change: change, needed: $0) }
    }
    reached = found.verdict
  }
}

/// Searches for the cheapest changes that make a cause hold, of which none can be left out.
private struct LackSearch {
  private let cause: Cause
  private let entity: Entity
  private let session: Session
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

  private struct Proposal {
    let supposition: Supposition
    let place: Entity
  }

  /// Nil when the cause holds as strongly as it can.
  init?(_ cause: Cause, _ verdict: CauseVerdict, in session: Session) {
    self.cause = cause
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
      if let found = search() { return found }
    }
    return nil
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

  /// The same, and more by which what stands against the cause there no longer holds.
  private func improved(_ proposal: Proposal) -> [Proposal] {
    guard let situation = session.supposing(proposal.supposition)?.situation,
      let weighing = Verdicts(situation, of: [cause]).weighings[cause.id]?.first(where: {
        $0.entity == proposal.place
      })
    else { return [] }
    // What is undecided neither rules out nor explains.
    let solver = ChangeSolver(situation: situation, isLenient: true)
    var options: [[Supposition]] = []
    if weighing.verdict == .notApplicable, let applies = cause.applies {
      options.append(solver.solutions(of: applies, at: proposal.place))
    }
    for reason in weighing.because {
      switch reason {
      case .rule(let id, let place):
        guard let rule = situation.playbook.rule(id), case .rulesOut = rule.conclusion else {
          continue
        }
        options.append(solver.solutions(of: rule.when, being: false, at: place))
      case .explainedBy(let other, _):
        options.append(unexplained(other, around: proposal.place, solver))
      }
    }
    if options.isEmpty { return [] }
    return solver.together(options).compactMap { more in
      proposal.supposition.joined(with: more, over: situation.playbook).map {
        Proposal(supposition: $0, place: proposal.place)
      }
    }
  }

  /// What rules another cause out, or leaves it without a strong support.
  private func unexplained(
    _ other: Identifier<Cause>, around place: Entity, _ solver: ChangeSolver
  ) -> [Supposition] {
    let situation = solver.situation
    guard let cause = situation.playbook.cause(other) else { return [] }
    let places = Verdicts.places(for: cause, in: situation).filter {
      situation.entities.areRelated($0, place)
    }
    let strict = ChangeSolver(situation: situation)
    let ways = places.map { place -> [Supposition] in
      func solutions(_ rule: Rule, _ wanted: Bool) -> [Supposition] {
        let home = situation.entities.ancestor(of: place, kind: rule.kind) ?? place
        return (wanted ? strict : solver).solutions(of: rule.when, being: wanted, at: home)
      }
      let rules = situation.playbook.rulesSpeaking(of: other)
      let out = rules.filter { $0.strength(for: other) == nil }.flatMap { solutions($0, true) }
      let strong = rules.filter { ($0.strength(for: other) ?? .possible) > .possible }
      return solver.cheapest(out + solver.together(strong.map { solutions($0, false) }))
    }
    return solver.together(ways)
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

extension Rule {
  /// How strongly it speaks for a cause; nil when it does not.
  func strength(for cause: Identifier<Cause>) -> Strength? {
    guard case .supports(let supports) = conclusion else { return nil }
    return supports.first { $0.cause == cause }?.strength
  }
}
