import Diagnosis
import Playbooks
import Wording

extension ProposalForm {
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    if entries.isEmpty && nearCodes.isEmpty {
      let isKnown = known > 0 || !remainder.silent.isEmpty
      flow.paragraph(
        (isKnown ? ScreenWords.nothingNew : ScreenWords.nothingUnderstood)[language], .warning)
      writeRemainder(into: &flow, incident)
      return
    }
    if !entries.isEmpty {
      flow.paragraph(ScreenWords.understood[language], .strong)
      flow.gap()
    }
    for position in entries.indices { writeEntry(position, into: &flow, incident) }
    for (position, near) in nearCodes.enumerated() {
      let isSelected = selection == entries.count + position
      flow.offer(" ? ", .warning, near.question[language], .plain, isSelected: isSelected)
    }
    if !entries.isEmpty {
      let isSelected = selection == count - 1
      flow.offer(" ", .key, ScreenWords.takeOver[language], .strong, isSelected: isSelected)
    }
    writeRemainder(into: &flow, incident)
  }

  private func writeEntry(_ position: Int, into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    let entry = entries[position]
    let fact = incident.session.playbook.fact(entry.address.fact)
    let value = fact?.label(of: entry.proposal.value, language) ?? entry.proposal.value
    let label = incident.names.label(
      entry.address, among: incident.diagnosis.situation.entities)
    let isSelected = position == selection
    flow.mark(
      position, "\(label): \(value)", isMarked: !refused.contains(position), isSelected: isSelected)
    if isDisputed(position, incident) {
      flow.paragraph(incident.keys.naming(ScreenWords.disputed[language]), .warning, indent: 6)
    } else if entry.replaces, let state = incident.diagnosis.situation.evidence.facts[entry.address]
    {
      let known = incident.names.value(state, of: entry.address.fact)
      flow.paragraph("\(ScreenWords.replaces[language]): \(known)", .warning, indent: 6)
    }
    flow.paragraph(
      "\(ScreenWords.from[language]): \(entry.proposal.line)".truncated(to: flow.width - 6),
      .dim, indent: 6)
  }

  /// What nobody could read, so that it is not taken for read.
  private func writeRemainder(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    let titles = remainder.silent.compactMap { id in
      incident.session.playbook.readers.first { $0.id == id }?.title[language]
    }
    if known == 0 && titles.isEmpty && remainder.unread.isEmpty { return }
    flow.gap()
    if known > 0 { flow.paragraph(ScreenWords.alreadyKnown(known)[language], .dim) }
    if !titles.isEmpty {
      flow.paragraph(
        "\(ScreenWords.decidesNothing[language]): \(titles.joined(separator: ", "))", .dim)
    }
    if remainder.unread.isEmpty { return }
    flow.paragraph(ScreenWords.notRead(remainder.unread.count)[language], .dim)
    for line in remainder.unread.prefix(3) {
      flow.paragraph(CleanText.trimmed(line).truncated(to: flow.width - 4), .dim, indent: 4)
    }
  }
}
