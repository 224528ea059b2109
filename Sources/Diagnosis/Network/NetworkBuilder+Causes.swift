import Playbooks

extension NetworkBuilder {
  /// The depth at which each cause is weighed: the lowest kind that its rules or the causes it
  /// yields to speak of.
  var weighedAt: [Int] {
    playbook.causes.map { cause in
      let kinds =
        playbook.rulesSpeaking(of: cause.id).map(\.kind)
        + cause.yieldsTo.compactMap { playbook.cause($0)?.kind }
      return kinds.reduce(levels[cause.kind] ?? 0) { max($0, levels[$1] ?? 0) }
    }
  }

  /// The signals of every cause at every level at which it may be weighed.
  mutating func causes() -> [[CauseSignals]] {
    let lowest = weighedAt
    var causes = [[CauseSignals]](repeating: [], count: drafts.count)
    for (position, cause) in playbook.causes.enumerated() {
      for level in (levels[cause.kind] ?? 0)...lowest[position] {
        causes[level].append(signals(of: cause, position, at: level))
      }
    }
    return causes
  }

  private mutating func signals(
    of cause: Cause, _ position: Int, at level: Int
  ) -> CauseSignals {
    var signals = CauseSignals(cause: position, applies: .yes)
    if let applies = cause.applies { signals.applies = signal(applies, at: level) }
    for rule in playbook.rulesSpeaking(of: cause.id) {
      // Where nothing of the rule's kind exists, its facts are not asked yet.
      let home = min(level, levels[rule.kind] ?? level)
      let signal = carried(signal(rule.when, at: home), from: home, to: level)
      switch rule.conclusion {
      case .supports(let supports):
        guard let support = supports.first(where: { $0.cause == cause.id }) else { continue }
        signals.supports[support.strength, default: []].append(signal)
      case .rulesOut: signals.rulesOut.append(signal)
      case .derives, .locks: break
      }
    }
    return signals
  }

  /// Makes the lines that ask for single values first, those of one fact side by side, so that one
  /// answer changes few words.
  mutating func groupLeaves() {
    var asked = [[[String]]](repeating: [], count: playbook.facts.count)
    var order: [Int] = []
    for condition in playbook.rules.map(\.when) {
      condition.visit { part in
        guard case .test(let fact, .among(let values)) = part, !playbook.isDerived(fact),
          !playbook.isSecondLook(fact), let position = factPositions[fact],
          playbook.facts[position].arity == .single
        else { return }
        if asked[position].isEmpty { order.append(position) }
        if !asked[position].contains(values) { asked[position].append(values) }
      }
    }
    for position in order {
      let fact = playbook.facts[position].id
      guard let level = cellPlaces[fact]?.level else { continue }
      for values in asked[position] { _ = signal(.among(values), on: fact, at: level) }
    }
  }
}

/// The signals that speak for or against a cause at the entities of one level.
struct CauseSignals {
  let cause: Int
  var applies: Signal
  var supports: [Strength: [Signal]] = [:]
  var rulesOut: [Signal] = []

  init(cause: Int, applies: Signal) {
    self.cause = cause
    self.applies = applies
  }
}
