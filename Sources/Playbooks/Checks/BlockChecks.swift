import Wording

/// What a block promises to answer, one of its readers must be able to propose.
struct UnreadAnswer: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    readers: {light: {title: {en: Light, de: Light}, lines: [{match: lit, sets: {power: yes}}]}}
    blocks: {all: {of: printer, title: {en: All, de: All}, run: lamp, answers: [power],
      reads: [light]}}
    """
  let bad = """
    readers: {light: {title: {en: Light, de: Light}, lines: [{match: lit, sets: {power: yes}}]}}
    blocks: {all: {of: printer, title: {en: All, de: All}, run: lamp, answers: [symptom],
      reads: [light]}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.blocks.flatMap { block -> [Finding] in
      let readers = playbook.readers.filter { block.reads.contains($0.id) }
      let proposed = readers.reduce(into: Set()) { $0.formUnion($1.facts) }
      return block.answers.enumerated().filter { !proposed.contains($0.element) }.map {
        Finding(
          ["blocks", block.id.name, "answers", "\($0.offset)"],
          Findings.unreadAnswer($0.element.name))
      }
    }
  }
}
