import Wording

/// A rule is weighed at the cause's own kind or below it.
struct RuleAboveCause: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    rules: [{id: dark, for: job, when: {power: no}, rules-out: [switched-off],
      because: {en: No., de: No.}}]
    """
  let bad = """
    rules: [{id: dark, for: incident, when: {all: [{not: {some: printer,
      that: {power: no}}}]},
             rules-out: [switched-off], because: {en: No., de: No.}}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.rules.enumerated().flatMap { index, rule in
      rule.conclusion.causes.filter { cause in
        guard let kind = playbook.cause(cause)?.kind, let depth = playbook.depth(of: kind),
          let own = playbook.depth(of: rule.kind)
        else { return false }
        return own < depth
      }.map {
        Finding(
          ["rules", "\(index)", "for"], Findings.ruleAboveCause(rule.kind.name, cause: $0.name))
      }
    }
  }
}

/// What is only told as practice can make a cause likely, never certain.
struct ConfirmedByPractice: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    rules: [{id: dark, for: job, when: {power: no}, supports: {switched-off: confirms},
             because: {en: No light., de: No light.}, source: [practice, manual]}]
    sources: {manual: {title: Manual}}
    """
  let bad = """
    rules: [{id: dark, for: job, when: {power: no}, supports: {switched-off: confirms},
             because: {en: No light., de: No light.}, source: practice}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.rules.enumerated().compactMap { index, rule in
      guard case .supports(let supports) = rule.conclusion,
        supports.contains(where: { $0.strength == .confirms }),
        rule.sources.allSatisfy({ $0 == .practice })
      else { return nil }
      return Finding(["rules", "\(index)", "supports"], Findings.confirmedByPractice)
    }
  }
}

/// A cause that no rule speaks for can never be found.
struct UnsupportedCause: PlaybookCheck {
  let severity = Complaint.Severity.warning
  let good = """
    causes: {worn: {of: printer, title: {en: Worn, de: Worn}, recover: [call]}}
    rules: [{id: worn, for: job, when: {symptom: garbled}, supports: {worn: likely},
      because: {en: Old., de: Old.}}]
    """
  let bad = """
    causes: {worn: {of: printer, title: {en: Worn, de: Worn}, recover: [call]}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let supported = playbook.rules.reduce(into: Set<Identifier<Cause>>()) { causes, rule in
      if case .supports = rule.conclusion { causes.formUnion(rule.conclusion.causes) }
    }
    return playbook.causes.filter { !supported.contains($0.id) }.map {
      Finding(["causes", $0.id.name], Findings.unsupportedCause($0.id.name))
    }
  }
}

/// Of causes that yield to each other in a circle none could ever be found.
struct YieldCycle: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    causes: {worn: {of: printer, title: {en: Worn, de: Worn}, yields-to: [switched-off],
      recover: [call]}}
    rules: [{id: worn, for: job, when: {symptom: garbled}, supports: {worn: likely},
      because: {en: Old., de: Old.}}]
    """
  let bad = """
    causes:
      worn: {of: printer, title: {en: Worn, de: Worn}, yields-to: [torn], recover: [call]}
      torn: {of: printer, title: {en: Torn, de: Torn}, yields-to: [worn], recover: [call]}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let yields = Dictionary(
      playbook.causes.map { ($0.id.name, $0.yieldsTo.map(\.name)) },
      uniquingKeysWith: { first, _ in first })
    return Cycles.all(in: yields).map {
      Finding(["causes", $0.first ?? "", "yields-to"], Findings.yieldCycle($0))
    }
  }
}

extension Conclusion {
  /// The causes that it speaks about.
  var causes: [Identifier<Cause>] {
    switch self {
    case .supports(let supports): supports.map(\.cause)
    case .rulesOut(let causes): causes
    case .derives, .locks: []
    }
  }
}
