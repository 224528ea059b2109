import Playbooks

/// Searches for the least that must be known for a cause to be likely or confirmed.
struct WaySearch {
  let playbook: Playbook
  private let solver: ConditionSolver
  /// Where each fact is first asked.
  private let order: [Identifier<Fact>: Int]
  /// How many proposals are weighed for a cause before the search gives up.
  private static let patience = 400

  init(playbook: Playbook) {
    self.playbook = playbook
    solver = ConditionSolver(playbook: playbook)
    order = playbook.orderOfQuestions
  }

  /// The cheapest way that the engine confirms, with nothing in it that could be left out; nil
  /// when none is found.
  func way(to cause: Cause) -> Assumptions? {
    var waiting = supports(of: cause).flatMap { solver.solutions(of: $0.when) }
    var proposed = Set(waiting.map { Set($0.givens) })
    var weighed = 0
    while weighed < Self.patience, let index = cheapest(of: waiting) {
      let proposal = waiting.remove(at: index)
      weighed += 1
      guard let verdict = verdicts(of: [cause], knowing: proposal)?.first else { continue }
      if verdict.verdict.callsForRecovery { return shortened(proposal, for: cause) }
      for better in withoutExplanations(proposal, verdict.because)
      where proposed.insert(Set(better.givens)).inserted { waiting.append(better) }
    }
    return nil
  }

  /// Whether a cause is likely or confirmed when these things are known.
  func isReached(_ cause: Cause, knowing assumptions: Assumptions) -> Bool {
    verdicts(of: [cause], knowing: assumptions)?.first?.verdict.callsForRecovery == true
  }

  /// What the engine says of some causes; nil when it refuses what is known.
  func verdicts(of causes: [Cause], knowing assumptions: Assumptions) -> [CauseVerdict]? {
    guard var session = try? Session(over: playbook) else { return nil }
    let events = assumptions.givens.compactMap { $0.happening(over: playbook) }
      .map { Event(at: 0, by: "", $0) }
    guard events.count == assumptions.givens.count, (try? session.apply(events)) != nil else {
      return nil
    }
    let verdicts = Verdicts(session.situation, of: causes).causes
    return causes.compactMap { cause in verdicts.first { $0.cause == cause.id } }
  }

  /// In the order of the tree, what steps bring last.
  func inOrder(_ assumptions: Assumptions) -> [Given] {
    assumptions.givens.enumerated().sorted { one, other in
      (place(of: one.element), one.offset) < (place(of: other.element), other.offset)
    }.map(\.element)
  }

  func place(of given: Given) -> Int {
    given.fact.flatMap { order[$0] } ?? .max
  }

  private func supports(of cause: Cause) -> [Rule] {
    playbook.rulesSpeaking(of: cause.id).filter { rule in
      guard case .supports(let supports) = rule.conclusion else { return false }
      return supports.contains { $0.cause == cause.id && $0.strength > .possible }
    }
  }

  private func cheapest(of proposals: [Assumptions]) -> Int? {
    proposals.indices.min { (proposals[$0].cost, $0) < (proposals[$1].cost, $1) }
  }

  /// The same, and more by which each cause that explains the trouble is ruled out.
  private func withoutExplanations(
    _ proposal: Assumptions, _ because: [Reason]
  ) -> [Assumptions] {
    because.flatMap { reason -> [Assumptions] in
      guard case .explainedBy(let other, _) = reason else { return [] }
      return playbook.rulesSpeaking(of: other).flatMap { rule -> [Assumptions] in
        guard case .rulesOut = rule.conclusion else { return [] }
        return solver.solutions(of: rule.when).compactMap {
          proposal.joined(with: $0, over: playbook)
        }
      }
    }
  }

  private func shortened(_ way: Assumptions, for cause: Cause) -> Assumptions {
    way.givens.reversed().reduce(way) { way, given in
      let shorter = way.without(given)
      return isReached(cause, knowing: shorter) ? shorter : way
    }
  }
}
