import Diagnosis
import Playbooks
import Wording

/// The end of an incident: how it was closed, and everything that somebody who goes on must know.
struct EndText: Sendable {
  private let incident: Incident

  init(_ incident: Incident) {
    self.incident = incident
  }

  private var language: Language { incident.language }
  private var diagnosis: Diagnosis { incident.diagnosis }

  func write(into flow: inout Flow) {
    if let closing = incident.session.closing {
      flow.paragraph(
        "\(ScreenWords.isClosed[language]): \(closing.word[language])", .title)
      if let note = closingNote, !note.isEmpty {
        let label = closing == .escalated ? ScreenWords.handOverTo : ScreenWords.reason
        flow.paragraph("\(label[language]): \(note)", indent: 2)
      }
      flow.blank()
    }
    writeHandover(into: &flow)
    flow.blank()
    flow.paragraph(ScreenWords.backToStart[language], .dim)
  }

  /// Known, likely, ruled out, tried, left: what the next shift reads in a minute.
  func writeHandover(into flow: inout Flow) {
    section(ScreenWords.candidates, causes([.confirmed, .likely, .possible]), &flow)
    section(ScreenWords.wouldDecide, deciding, &flow)
    section(ScreenWords.tried, tried.isEmpty ? [ScreenWords.nothingTried[language]] : tried, &flow)
    section(ScreenWords.known, known, &flow)
    section(ScreenWords.ruledOut, causes([.ruledOut]), &flow)
  }

  private func section(_ title: Text, _ lines: [String], _ flow: inout Flow) {
    guard !lines.isEmpty else { return }
    flow.gap()
    flow.paragraph(title[language], .strong)
    for line in lines { flow.item("  · ", .dim, line) }
  }

  private var closingNote: String? {
    for event in incident.session.events.reversed() {
      if case .closed(_, let note) = event.happening { return note }
    }
    return nil
  }

  private func causes(_ verdicts: [Verdict]) -> [String] {
    verdicts.flatMap { verdict in
      diagnosis.verdicts.filter { $0.verdict == verdict }.map { cause in
        (verdict == .ruledOut ? "" : "\(verdict.word[language]): ")
          + "\(incident.names.title(cause.cause))\(place(cause.entity))"
      }
    }
  }

  private func place(_ entity: Entity) -> String {
    entity.name == nil ? "" : " (\(incident.names.name(entity)))"
  }

  /// What would decide between the causes that are still open.
  private var deciding: [String] {
    guard diagnosis.status == .undetermined else { return [] }
    var labels: [String] = []
    for verdict in diagnosis.verdicts
    where verdict.verdict == .open || verdict.verdict == .cannotTell || verdict.verdict == .possible
    {
      for address in verdict.missing {
        let label = incident.names.label(address, among: diagnosis.situation.entities)
        if !labels.contains(label) { labels.append(label) }
      }
    }
    return Array(labels.prefix(8))
  }

  private var tried: [String] {
    diagnosis.situation.evidence.attempts
      .sorted { ($0.key.entity, $0.key.step) < ($1.key.entity, $1.key.step) }
      .map { address, attempt in
        let outcome = attempt.outcome?.word[language] ?? ScreenWords.underWay[language]
        let reason = attempt.reason.map { " (\($0))" } ?? ""
        return "\(incident.names.title(address.step))\(place(address.entity)): \(outcome)\(reason)"
      }
  }

  private var known: [String] {
    let facts = diagnosis.situation.evidence.facts
    return AnswerList(incident, selection: 0).addresses.reversed().compactMap { address in
      facts[address].map { state in
        "\(incident.names.label(address, among: diagnosis.situation.entities)): \(incident.names.value(state, of: address.fact))"
      }
    }
  }
}
