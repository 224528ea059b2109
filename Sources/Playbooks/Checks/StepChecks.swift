import Wording

/// A step that no cause brings, no other step needs and no role calls for is never shown.
struct UnrecommendedStep: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    steps:
      unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: low}
      open: {of: printer, title: {en: Open it, de: Open it}, risk: low,
        needs: [{outcome: {unplug: verified}}]}
    causes: {worn: {of: printer, title: {en: Worn, de: Worn}, recover: [open]}}
    rules: [{id: worn, for: job, when: {symptom: garbled}, supports: {worn: likely},
      because: {en: Old., de: Old.}}]
    """
  let bad = """
    steps: {unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: low}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    var brought = Set(playbook.causes.flatMap(\.recover))
    for step in playbook.steps {
      for need in step.needs { brought.formUnion(need.steps) }
    }
    let silent = playbook.steps.filter { $0.role == .recovery && !brought.contains($0.id) }
    return silent.map { Finding(["steps", $0.id.name], Findings.unrecommendedStep($0.id.name)) }
  }
}

/// Steps that wait for each other are never open.
struct StepCycle: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    steps: {hang-up: {of: job, title: {en: Hang up, de: Hang up}, risk: safe,
      role: close-out, after: [call]}}
    """
  let bad = """
    steps:
      hang-up: {of: job, title: {en: Hang up, de: Hang up}, risk: safe, role: close-out,
        after: [dial]}
      dial: {of: job, title: {en: Dial, de: Dial}, risk: safe, role: close-out,
        needs: [{outcome: {hang-up: verified}}]}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    Cycles.all(in: playbook.content.stepPredecessors).map {
      Finding(["steps", $0.first ?? ""], Findings.stepCycle($0))
    }
  }
}

/// What can destroy something says what to see afterwards, whether it can be taken back, and what
/// has to be known first.
struct RashDestruction: PlaybookCheck {
  let severity = Complaint.Severity.warning
  let good = """
    steps:
      wipe:
        {of: printer, title: {en: Wipe it, de: Wipe it}, risk: destructive,
          role: close-out, expect: {en: It is empty., de: It is empty.},
         needs: [{power: yes}], undo: {impossible: {en: It is gone., de: It is gone.}}}
    """
  let bad = """
    steps: {wipe: {of: printer, title: {en: Wipe it, de: Wipe it}, risk: destructive,
      role: close-out}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.steps.filter { $0.risk == .destructive }.flatMap { step in
      var missing: [String] = []
      if step.undo == .noneNeeded { missing.append("undo") }
      if step.expect == nil { missing.append("expect") }
      if step.needs.isEmpty { missing.append("needs") }
      return missing.map {
        Finding(["steps", step.id.name], Findings.rashDestruction(step.id.name, missing: $0))
      }
    }
  }
}

/// When nothing is left to try, somebody must take over.
struct MissingEscalation: PlaybookCheck {
  let severity = Complaint.Severity.warning
  let good = "{}"
  let bad = ""

  func findings(in playbook: Playbook) -> [Finding] {
    if playbook.steps.contains(where: { $0.role == .escalation }) { return [] }
    return [Finding(["steps"], Findings.missingEscalation)]
  }
}
