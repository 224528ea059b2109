import Wording

/// A condition reads its own entity and those above it; a fact of a lower kind is never seen.
struct OutOfSight: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    impossible:
      - {for: printer, when: {all: [{power: no}, {some: job, that: {symptom: garbled}}]},
          why: {en: No., de: No.}}
    """
  let bad = """
    impossible: [{for: printer, when: {all: [{power: no}, {symptom: garbled}]},
      why: {en: No., de: No.}}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.content.placedConditions.flatMap { placed in
      unseen(in: placed.condition, from: placed.kind, playbook).sorted().map {
        Finding(placed.path, Findings.outOfSight($0.name, from: placed.kind.name))
      }
    }
  }

  private func unseen(
    in condition: Condition, from kind: Identifier<EntityKind>, _ playbook: Playbook
  ) -> Set<Identifier<Fact>> {
    switch condition {
    case .all(let parts), .any(let parts):
      return parts.reduce(into: []) { $0.formUnion(unseen(in: $1, from: kind, playbook)) }
    case .not(let part):
      return unseen(in: part, from: kind, playbook)
    case .quantified(let quantifier):
      return unseen(in: quantifier.that, from: quantifier.kind, playbook)
    case .test, .known, .look:
      guard let depth = playbook.depth(of: kind) else { return [] }
      return condition.facts.filter { fact in
        guard let kind = playbook.fact(fact)?.kind else { return false }
        return (playbook.depth(of: kind) ?? 0) > depth
      }
    case .outcome:
      return []
    }
  }
}

/// A fact that is derived from itself has no value.
struct DerivationCycle: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    facts: {dark: {of: printer, type: yes-no, label: {en: Dark, de: Dark}}}
    rules: [{id: dark, for: printer, when: {power: no}, derives: dark,
      because: {en: No light., de: No light.}}]
    impossible: [{for: job, when: {all: [{dark: yes}, {symptom: garbled}]},
      why: {en: It is dark., de: It is dark.}}]
    """
  let bad = """
    facts:
      dark: {of: printer, type: yes-no, label: {en: Dark, de: Dark}}
      cold: {of: printer, type: yes-no, label: {en: Cold, de: Cold}}
    rules:
      - {id: dark, for: printer, when: {cold: yes}, derives: dark,
          because: {en: It is cold., de: It is cold.}}
      - {id: cold, for: printer, when: {dark: yes}, derives: cold,
          because: {en: It is dark., de: It is dark.}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let derived = playbook.content.derivedFacts
    var read: [String: [String]] = [:]
    for rule in playbook.rules {
      guard case .derives(let fact) = rule.conclusion else { continue }
      read[fact.name, default: []] += rule.when.facts.intersection(derived).map(\.name).sorted()
    }
    return Cycles.all(in: read).map {
      Finding(["facts", $0.first ?? ""], Findings.derivationCycle($0))
    }
  }
}
