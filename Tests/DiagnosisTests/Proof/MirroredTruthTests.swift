import Playbooks
import Testing

@testable import Diagnosis

/// What the proof says a condition is, held against what the engine says.
@Suite("The proof and the engine mean the same")
struct MirroredTruthTests {
  private func meanings(
    of possibilities: Possibilities, _ dice: inout Dice
  ) -> (said: [Statement], values: [Int: Bool]) {
    var said: [Statement] = []
    var values: [Int: Bool] = [:]
    for group in possibilities.groups {
      let meaning =
        dice.once(in: 2)
        ? group.meanings[0] : group.meanings.randomElement(using: &dice) ?? group.meanings[0]
      said += meaning.said
      values.merge(group.assignment(meaning.value)) { first, _ in first }
    }
    return (said, values)
  }

  private func holds(
    _ formula: Formula, _ values: [Int: Bool], in store: FormulaStore
  ) -> Bool {
    var next = formula
    while !next.isConstant {
      next =
        values[Int(store.level(next))] == true
        ? store.highs[Int(next.index)] : store.lows[Int(next.index)]
    }
    return next == .yes
  }

  /// A look without a step that the engine would give to a step means nothing to the proof.
  private func settled(_ said: [Statement], over playbook: Playbook) -> [Statement] {
    let isRecorded = said.contains { statement in
      switch statement {
      case .ended(let address, _), .started(let address):
        playbook.step(address.step)?.look != nil
      case .answered(let address, _): address.after != nil
      case .placed: false
      }
    }
    return said.filter { statement in
      guard case .answered(let address, let answer) = statement else { return true }
      // Beside a known single value a denial means nothing either, and the engine may refuse it.
      if case .isNot = answer, playbook.fact(address.fact)?.arity == .single,
        said.contains(where: { $0.names(address) })
      {
        return false
      }
      guard isRecorded else { return true }
      return !(playbook.isSecondLook(address.fact) && address.after == nil)
    }
  }

  @Test("Every condition is the same truth", arguments: (0..<8).map { UInt64($0) * 100 })
  func truths(first: UInt64) throws {
    for seed in first..<(first + 12) {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let prover = try Prover(playbook, room: 1_000_000)
      for possibilities in [prover.single] + prover.several {
        let frame = possibilities.frame
        var asked: [(Condition, Entity, TruthFormula)] = []
        for placed in playbook.content.placedConditions {
          for entity in frame.entities.of(placed.kind) {
            let truth = possibilities.truth(of: placed.condition, at: entity)
            asked.append((placed.condition, entity, truth))
          }
        }
        try compare(asked, possibilities, seed, &dice)
      }
    }
  }

  private func compare(
    _ asked: [(Condition, Entity, TruthFormula)], _ possibilities: Possibilities, _ seed: UInt64,
    _ dice: inout Dice
  ) throws {
    let playbook = possibilities.playbook
    for _ in 0..<12 {
      let (raw, values) = meanings(of: possibilities, &dice)
      // With several entities the step to which such a look goes depends on where it is.
      let alone = raw.contains {
        if case .answered(let address, _) = $0 {
          playbook.isSecondLook(address.fact) && address.after == nil
        } else {
          false
        }
      }
      if alone && possibilities.frame.entities.of(playbook.header.subject).count > 1 { continue }
      let said = possibilities.placements + settled(raw, over: playbook)
      var session = try Session(over: playbook)
      // Starting a step forgets what was seen after it, so looks come last.
      let ordered = said.filter { !$0.isAnswer } + said.filter(\.isAnswer)
      try session.apply(ordered.map { Event(at: 0, by: "", $0.happening) })
      for (condition, entity, truth) in asked where truth.isExact {
        let engine = session.situation.truth(of: condition, at: entity)
        let store = possibilities.store
        let same =
          holds(truth.yes, values, in: store) == (engine == .yes)
          && holds(truth.no, values, in: store) == (engine == .no)
          && holds(truth.couldBeYes, values, in: store) == engine.couldBeYes
          && holds(truth.couldBeNo, values, in: store) == engine.couldBeNo
        if !same {
          Issue.record("seed \(seed): \(condition) at \(entity) is \(engine) after \(said)")
          return
        }
      }
    }
  }
}

extension Statement {
  fileprivate func names(_ address: FactAddress) -> Bool {
    if case .answered(address, .values) = self { true } else { false }
  }

  fileprivate var isAnswer: Bool {
    if case .answered = self { true } else { false }
  }
}
