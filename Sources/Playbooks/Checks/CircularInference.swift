import Wording

/// What follows from itself, through a `done-when` or a `closed-by`, can never be worked out.
struct CircularInference: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    steps:
      unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: safe, role: close-out,
        done-when: {power: no}}
      hang-up: {of: printer, title: {en: Hang up, de: Hang up}, risk: safe, role: close-out,
        done-when: {outcome: {unplug: verified}}}
    """
  let bad = """
    steps:
      unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: safe, role: close-out,
        done-when: {outcome: {hang-up: verified}}}
      hang-up: {of: printer, title: {en: Hang up, de: Hang up}, risk: safe, role: close-out,
        done-when: {outcome: {unplug: verified}}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let derived = Set(playbook.content.derivedFacts.map(\.name))
    // A circle of derived facts alone is what `DerivationCycle` finds.
    return Cycles.all(in: playbook.content.inferences).compactMap { cycle in
      guard let culprit = cycle.first(where: { !derived.contains($0) }) else { return nil }
      let path =
        culprit.hasPrefix(PlaybookContent.stepPrefix)
        ? ["steps", String(culprit.dropFirst(PlaybookContent.stepPrefix.count)), "done-when"]
        : ["facts", culprit, "closed-by"]
      return Finding(path, Findings.circularInference(cycle))
    }
  }
}

extension PlaybookContent {
  /// What tells a step from a fact of the same name; no fact's name holds a full stop.
  fileprivate static let stepPrefix = "step."

  /// What the value of a fact and the outcome of a step (`step.name`) are worked out from, where
  /// nobody observed or recorded them.
  fileprivate var inferences: [String: [String]] {
    var inferences: [String: Set<String>] = [:]
    func infer(_ name: String, from condition: Condition) {
      inferences[name, default: []].formUnion(condition.facts.map(\.name))
      inferences[name, default: []].formUnion(
        condition.outcomesRead.map { Self.stepPrefix + $0.name })
    }
    for rule in rules {
      if case .derives(let fact) = rule.conclusion { infer(fact.name, from: rule.when) }
    }
    for step in steps {
      if let doneWhen = step.doneWhen { infer(Self.stepPrefix + step.id.name, from: doneWhen) }
    }
    for fact in facts {
      if case .set(.whenRead(let source)) = fact.arity {
        inferences[fact.id.name, default: []].insert(source.name)
      }
    }
    return inferences.mapValues { $0.sorted() }
  }
}
