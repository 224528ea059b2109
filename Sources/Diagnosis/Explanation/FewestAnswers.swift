import Playbooks

/// Tries sets of answers, the smallest first.
struct FewestAnswers {
  private let cause: Cause
  private let verdict: CauseVerdict
  /// The verdicts for which answers are sought.
  private let wanted: Set<Verdict>
  private let session: Session
  private let slots: [AnswerSlot]
  private var trials: Trials
  /// What is taken to be known while the search is at a place.
  private var supposed: [FactAddress: FactState] = [:]
  /// How many sets may be tried: a second or two of work.
  private var trialsLeft = 400_000

  /// - Parameter wanted: the verdicts to arrive at; nil for any other than the present one.
  init(
    _ cause: Cause, _ verdict: CauseVerdict, wanting wanted: Set<Verdict>? = nil,
    in session: Session
  ) {
    self.cause = cause
    self.verdict = verdict
    self.wanted = wanted ?? Set(Verdict.allCases).subtracting([verdict.verdict])
    self.session = session
    let bearing = Bearing(of: cause, at: verdict.entity, in: session.situation)
    slots = AnswerSlot.all(bearing, in: session)
    trials = Trials(of: cause, at: verdict.entity, in: session.situation)
  }

  mutating func found(upTo most: Int = WhatWouldChange.mostFacts) -> WhatWouldChange.Finding {
    for size in 1...most {
      var chosen: [AnswerSlot.Choice] = []
      if let found = search(size, from: 0, &chosen) { return found }
      if trialsLeft <= 0 { return .moreThan(size - 1) }
    }
    return .moreThan(most)
  }

  /// Looks for so many more answers among the slots from a position on.
  private mutating func search(
    _ size: Int, from first: Int, _ chosen: inout [AnswerSlot.Choice]
  ) -> WhatWouldChange.Finding? {
    if size == 0 { return finding(chosen) }
    guard slots.count >= size, first <= slots.count - size else { return nil }
    for slot in first...(slots.count - size) {
      for answer in slots[slot].answers.indices {
        chosen.append(AnswerSlot.Choice(slot: slot, answer: answer))
        defer { chosen.removeLast() }
        if size == 1, !isWorthTrying(chosen) { continue }
        let address = slots[slot].address
        let before = supposed[address]
        let base = before ?? session.situation.evidence.facts[address] ?? FactState()
        let state = base.revised(by: slots[slot].answers[answer], of: slots[slot].fact)
        supposed[address] = state
        trials.set(state, at: address)
        let found = search(size - 1, from: slot + 1, &chosen)
        supposed[address] = before
        if let before { trials.set(before, at: address) } else { trials.reset(address) }
        if found != nil || trialsLeft <= 0 { return found }
      }
    }
    return nil
  }

  /// An answer that shares no condition with the others of a set must do something by itself.
  private func isWorthTrying(_ chosen: [AnswerSlot.Choice]) -> Bool {
    if chosen.count == 1 { return true }
    return chosen.allSatisfy { one in
      slots[one.slot].isEffective[one.answer]
        || chosen.contains {
          $0.slot != one.slot && slots[one.slot].shares(with: slots[$0.slot])
        }
    }
  }

  /// What follows from the answers, when the engine says so too.
  private mutating func finding(_ chosen: [AnswerSlot.Choice]) -> WhatWouldChange.Finding? {
    trialsLeft -= 1
    guard let now = trials.verdict(), wanted.contains(now) else { return nil }
    let supposition = Supposition(
      chosen.map { .answer(slots[$0.slot].address, slots[$0.slot].answers[$0.answer]) })
    guard
      let after = session.supposing(supposition)?.situation.verdict(of: cause, at: verdict.entity),
      wanted.contains(after.verdict)
    else { return nil }
    return .answers(supposition, after.verdict)
  }
}

extension Situation {
  /// The verdict of one cause at an entity of its kind.
  func verdict(of cause: Cause, at entity: Entity) -> CauseVerdict? {
    Verdicts(self, of: [cause]).causes.first { $0.entity == entity }
  }
}
