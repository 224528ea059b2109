import Playbooks
import Wording

extension Risk {
  /// The word that stands on every line of a plan.
  package var word: Text {
    switch self {
    case .safe: EngineWords.safe
    case .low: EngineWords.low
    case .interrupt: EngineWords.interrupt
    case .destructive: EngineWords.destructive
    }
  }
}

extension Outcome {
  package var word: Text {
    switch self {
    case .verified: EngineWords.verified
    case .noEffect: EngineWords.noEffect
    case .failed: EngineWords.failed
    case .skipped: EngineWords.skipped
    case .workedAround: EngineWords.workedAround
    case .unverified: EngineWords.unverified
    }
  }
}

extension StepState {
  package var word: Text {
    switch self {
    case .open: EngineWords.open
    case .waiting: EngineWords.waiting
    case .locked: EngineWords.locked
    case .ended(let outcome): outcome.word
    }
  }
}

extension Verdict {
  package var word: Text {
    switch self {
    case .notApplicable: EngineWords.notApplicable
    case .contradictory: EngineWords.contradictory
    case .ruledOut: EngineWords.ruledOut
    case .confirmed: EngineWords.confirmed
    case .likely: EngineWords.likely
    case .possible: EngineWords.possible
    case .open: EngineWords.stillOpen
    case .cannotTell: EngineWords.cannotTell
    case .unsupported: EngineWords.unsupported
    }
  }
}

extension Closing {
  package var word: Text {
    switch self {
    case .resolved: ClosingWords.resolved
    case .mitigated: ClosingWords.mitigated
    case .escalated: ClosingWords.escalated
    }
  }

  package var meaning: Text {
    switch self {
    case .resolved: ClosingWords.resolvedMeans
    case .mitigated: ClosingWords.mitigatedMeans
    case .escalated: ClosingWords.escalatedMeans
    }
  }
}

extension Obstacle {
  /// Why the step is not open, in words.
  package func sentence(in situation: Situation) -> Text {
    let playbook = situation.playbook
    func title(_ step: Identifier<Step>) -> Text {
      playbook.step(step)?.title ?? Text(verbatim: step.name)
    }
    func because(_ rule: Identifier<Rule>) -> Text {
      playbook.rule(rule)?.because ?? Text(verbatim: rule.name)
    }
    switch self {
    case .lock(let rule):
      return because(rule)
    case .possibleLock(let rule):
      return EngineWords.notRuledOut(because(rule))
    case .unanswered(let addresses):
      return EngineWords.unanswered(Self.list(addresses.map { Self.label($0, playbook) }))
    case .facts(let addresses):
      return EngineWords.facts(Self.list(addresses.map { Self.value($0, situation) }))
    case .outcomes(let step, let outcomes):
      return EngineWords.outcome(title(step), Self.alternatives(outcomes.map(\.word)))
    case .milder(let address):
      return EngineWords.milder(title(address.step))
    }
  }

  private static func label(_ address: FactAddress, _ playbook: Playbook) -> Text {
    playbook.fact(address.fact)?.label ?? Text(verbatim: address.fact.name)
  }

  private static func value(_ address: FactAddress, _ situation: Situation) -> Text {
    let label = label(address, situation.playbook)
    let values = situation.evidence.facts[address]?.values.sorted() ?? []
    let labels = values.map { value in
      situation.playbook.fact(address.fact)?.values.first { $0.name == value }?.label
        ?? Text(verbatim: value)
    }
    let joined = labels.isEmpty ? ScreenWords.dontKnowShort : list(labels)
    return Text("\(label): \(joined)", "\(label): \(joined)")
  }

  private static func list(_ texts: [Text]) -> Text {
    texts.joined(separator: ", ")
  }

  private static func alternatives(_ texts: [Text]) -> Text {
    let or = EngineWords.otherwise
    return texts.joined(separator: Text(" \(or) ", " \(or) "))
  }
}
