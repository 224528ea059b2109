import Wording

/// A source that nothing cites is either forgotten or superfluous.
struct UnusedSource: PlaybookCheck {
  let severity = Complaint.Severity.warning
  let good = """
    sources: {manual: {title: Manual}}
    forbidden: [{pattern: 'rm', why: {en: It deletes., de: It deletes.}, source: manual}]
    """
  let bad = "sources: {manual: {title: Manual}}"

  func findings(in playbook: Playbook) -> [Finding] {
    let cited = Set(
      playbook.rules.flatMap(\.sources) + playbook.steps.flatMap(\.sources)
        + playbook.lists.flatMap(\.sources)
        + playbook.forbidden.flatMap(\.sources) + playbook.glossary.flatMap(\.sources))
    return playbook.sources.filter { !cited.contains($0.id) && $0.id != .practice }.map {
      Finding(["sources", $0.id.name], Findings.unusedSource($0.id.name))
    }
  }
}
