import Wording

/// A question that no place of the tree asks is never put to anybody.
struct UnaskedQuestion: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    facts: {tray: {of: printer, type: yes-no, label: {en: Tray, de: Tray},
      ask: {en: Is it full?, de: Is it full?}}}
    tree: [{ask: tray}]
    """
  let bad = """
    facts: {tray: {of: printer, type: yes-no, label: {en: Tray, de: Tray},
      ask: {en: Is it full?, de: Is it full?}}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let asked = Set(playbook.content.questions.map(\.fact)).union(playbook.content.secondLooks)
    let silent = playbook.facts.filter { $0.ask != nil && !asked.contains($0.id) }
    let entry = playbook.header.entry
    let isOpen = playbook.fact(entry)?.ask != nil
    return silent.map { Finding(["facts", $0.id.name], Findings.unaskedQuestion($0.id.name)) }
      + (isOpen ? [] : [Finding(["playbook", "entry"], Findings.entryIsNoQuestion(entry.name))])
  }
}

/// A fact that nothing reads or asks has no reason to be there.
struct UnusedFact: PlaybookCheck {
  let severity = Complaint.Severity.warning
  let good = """
    facts: {tray: {of: printer, type: yes-no, label: {en: Tray, de: Tray}}}
    impossible: [{for: printer, when: {tray: yes}, why: {en: It has none., de: It has none.}}]
    """
  let bad = """
    facts: {tray: {of: printer, type: yes-no, label: {en: Tray, de: Tray}}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let content = playbook.content
    var used = Set(content.questions.map(\.fact)).union(content.secondLooks)
    used.formUnion(
      [content.header.entry]
        + [content.header.codeFact, content.header.eventFact].compactMap(\.self))
    for placed in content.placedConditions { used.formUnion(placed.condition.facts) }
    for list in content.lists {
      for entry in list.entries {
        if case .values(_, let fact) = entry.content { used.insert(fact) }
      }
    }
    for fact in content.facts {
      if case .set(.whenRead(let source)) = fact.arity { used.insert(source) }
    }
    let lines = content.placedCommands + content.placedListLines
    let called = Set(lines.flatMap { Placeholders.names(in: $0.line) })
    return content.facts.filter { !used.contains($0.id) && !called.contains($0.id.name) }.map {
      Finding(["facts", $0.id.name], Findings.unusedFact($0.id.name))
    }
  }
}

/// What is derived cannot be observed, so nobody can be asked for it.
struct AskedDerivation: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    facts: {dark: {of: printer, type: yes-no, label: {en: Dark, de: Dark}}}
    rules: [{id: dark, for: printer, when: {power: no}, derives: dark,
      because: {en: No light., de: No light.}}]
    impossible: [{for: job, when: {all: [{dark: yes}, {symptom: garbled}]},
      why: {en: It is dark., de: It is dark.}}]
    """
  let bad = """
    facts: {dark: {of: printer, type: yes-no, label: {en: Dark, de: Dark},
      ask: {en: Is it dark?, de: Is it dark?}}}
    tree: [{ask: dark}]
    rules: [{id: dark, for: printer, when: {power: no}, derives: dark,
      because: {en: No light., de: No light.}}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let derived = playbook.content.derivedFacts
    let questions = playbook.content.questions.filter { derived.contains($0.fact) }
    let askable = playbook.facts.filter { derived.contains($0.id) && $0.ask != nil }
    return askable.map {
      Finding(["facts", $0.id.name, "ask"], Findings.askedDerivation($0.id.name))
    }
      + questions.map { Finding($0.path, Findings.askedDerivation($0.fact.name)) }
  }
}

/// A second look is taken after a step, never on the way through the tree.
struct AskedSecondLook: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = "tree: [{when: {retry: same}, then: [{ask: power}]}]"
  let bad = "tree: [{ask: retry}]"

  func findings(in playbook: Playbook) -> [Finding] {
    let looks = playbook.content.secondLooks
    return playbook.content.questions.filter { looks.contains($0.fact) }.map {
      Finding($0.path, Findings.askedSecondLook($0.fact.name))
    }
  }
}

/// Labels stand in narrow lists.
struct LongLabel: PlaybookCheck {
  static let limit = 24
  let severity = Complaint.Severity.warning
  let good = """
    facts: {tray: {of: printer, type: yes-no, label: {en: Exactly twenty-four here,
      de: Exactly twenty-four here}, ask: {en: Is it full?, de: Is it full?}}}
    tree: [{ask: tray}]
    """
  let bad = """
    facts: {tray: {of: printer, type: yes-no, label: {en: A little longer than it can be,
      de: A little longer than it can be}, ask: {en: Full?, de: Full?}}}
    tree: [{ask: tray}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.facts.filter { fact in
      Language.allCases.contains { fact.label[$0].count > Self.limit }
    }.map { Finding(["facts", $0.id.name, "label"], Findings.longLabel(Self.limit)) }
  }
}
