import Wording

/// A pattern must be one that can be matched.
struct UnreadablePattern: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    forbidden: [{pattern: 'rm\\s+-r', why: {en: It deletes., de: It deletes.}}]
    """
  let bad = """
    forbidden: [{pattern: 'rm (', why: {en: It deletes., de: It deletes.}}]
    """

  func findings(in playbook: Playbook) -> [Finding] {
    var patterns: [(path: [String], pattern: String)] = []
    for reader in playbook.readers {
      let path = ["readers", reader.id.name]
      patterns += reader.placedPatterns.map { (path + $0.path, $0.pattern) }
    }
    for (index, forbidden) in playbook.forbidden.enumerated() {
      patterns.append((["forbidden", "\(index)", "pattern"], forbidden.pattern))
    }
    for list in playbook.lists {
      for (index, limit) in list.limits.enumerated() {
        patterns.append((["lists", list.id.name, "limits", "\(index)", "pattern"], limit.pattern))
      }
    }
    return patterns.compactMap { path, pattern in
      let isReadable = (try? Regex(pattern)) != nil
      return isReadable ? nil : Finding(path, Findings.unreadablePattern(pattern))
    }
  }
}

/// No line that a person is given to run may match what is forbidden.
struct ForbiddenLine: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    forbidden: [{pattern: 'rm\\s+-r', why: {en: It deletes., de: It deletes.}}]
    steps: {look: {of: printer, title: {en: Look, de: Look}, risk: safe, role: evidence,
      run: ls}}
    """
  let bad = """
    forbidden: [{pattern: 'rm\\s+-r', why: {en: It deletes., de: It deletes.}}]
    steps: {look: {of: printer, title: {en: Look, de: Look}, risk: safe, role: evidence,
      run: RM  -rf}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let lines =
      playbook.content.placedCommands + playbook.content.placedListLines
      + playbook.content.placedBlocks
    return playbook.forbidden.flatMap { forbidden -> [Finding] in
      guard let pattern = try? Regex(forbidden.pattern).ignoresCase() else { return [] }
      return lines.filter { $0.line.contains(pattern) }.map {
        Finding($0.path, Findings.forbiddenLine(forbidden.why))
      }
    }
  }
}

/// What stands in braces is a kind or a fact.
struct UnknownPlaceholder: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    steps:
      look: {of: printer, title: {en: Look, de: Look}, risk: safe, role: evidence,
             run: "ls '{printer}' {{plain}} | where { $_.x }"}
    """
  let bad = """
    steps: {look: {of: printer, title: {en: Look, de: Look}, risk: safe, role: evidence,
      run: "ls '{printr}'",
      expect: {en: "A {jop}", de: "Ein {job}"}}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    let known = Set(playbook.kinds.map(\.id.name)).union(playbook.facts.map(\.id.name))
    let texts = playbook.content.placedTexts.flatMap { placed in
      Set(Language.allCases.flatMap { Placeholders.names(in: placed.text[$0]) }).sorted()
        .flatMap { find([$0], at: placed.path, known) }
    }
    let commands = playbook.content.placedCommands.flatMap { command in
      find(Placeholders.names(in: command.line), at: command.path, known)
    }
    let lines = playbook.content.placedListLines.flatMap { line in
      find(Placeholders.names(in: line.line), at: line.path, known.union(["value"]))
    }
    return texts + commands + lines
  }

  private func find(_ names: [String], at path: [String], _ known: Set<String>) -> [Finding] {
    names.filter { !known.contains($0) }.map { name in
      Finding(
        path, Findings.unknownPlaceholder(name),
        suggestion: NearestName.of(name, among: known).map { Complaints.didYouMean("{\($0)}") })
    }
  }
}
