import Wording

/// Two steps that one cause brings stand in the order that the playbook demands.
struct BrokenOrder: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    steps:
      unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: low}
      wait: {of: printer, title: {en: Wait, de: Wait}, risk: low, after: [unplug]}
      open: {of: printer, title: {en: Open it, de: Open it}, risk: low,
        needs: [{outcome: {wait: verified}}]}
    causes: {worn: {of: printer, title: {en: Worn, de: Worn}, recover: [open, wait, unplug]}}
    rules: [{id: worn, for: job, when: {symptom: garbled}, supports: {worn: likely},
      because: {en: Old., de: Old.}}]
    invariants: [{before: unplug, step: open, for-cause: worn}]
    """
  let bad = """
    steps:
      unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: low}
      open: {of: printer, title: {en: Open it, de: Open it}, risk: low}
    causes: {worn: {of: printer, title: {en: Worn, de: Worn}, recover: [unplug, open]}}
    rules: [{id: worn, for: job, when: {symptom: garbled}, supports: {worn: likely},
      because: {en: Old., de: Old.}}]
    invariants: [{before: unplug, step: open}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let predecessors = playbook.content.stepPredecessors
    return playbook.invariants.enumerated().compactMap { index, invariant in
      guard case .order(let before, let step, let cause) = invariant else { return nil }
      let causes = playbook.causes.filter { cause == nil || $0.id == cause }
      let isBrought = causes.contains { cause in
        let brought = cause.recover.reduce(into: Set(cause.recover.map(\.name))) { names, step in
          names.formUnion(Cycles.reachable(from: step.name, in: predecessors))
        }
        return brought.isSuperset(of: [before.name, step.name])
      }
      let isFirst = playbook.step(before)?.isFirst == true && playbook.step(step)?.isFirst == false
      let isOrdered = Cycles.reachable(from: step.name, in: predecessors).contains(before.name)
      guard isBrought, !isFirst, !isOrdered else { return nil }
      return Finding(
        ["invariants", "\(index)"], Findings.brokenOrder(before.name, step: step.name))
    }
  }
}

/// A step lists the need that the playbook demands of it.
struct MissingNeed: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    steps:
      wave: {of: job, title: {en: Wave, de: Wave}, risk: safe, role: close-out,
        needs: [{power: yes}]}
    invariants: [{step: wave, must-need: {power: yes}}]
    """
  let bad = "invariants: [{step: call, must-need: {power: yes}}]"

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.invariants.enumerated().compactMap { index, invariant in
      guard case .need(let id, let need) = invariant, let step = playbook.step(id) else {
        return nil
      }
      let isNeeded = step.needs.contains { written in
        if case .all(let parts) = written, parts.contains(need) { return true }
        return written == need
      }
      return isNeeded ? nil : Finding(["invariants", "\(index)"], Findings.missingNeed(id.name))
    }
  }
}
