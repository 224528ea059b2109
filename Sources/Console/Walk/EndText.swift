import Diagnosis
import Playbooks
import Wording

/// The end of an incident: how it was closed, and everything that somebody who goes on must know.
struct EndText: Sendable {
  private let incident: Incident

  init(_ incident: Incident) {
    self.incident = incident
  }

  var language: Language { incident.language }
  private var diagnosis: Diagnosis { incident.diagnosis }

  func write(into flow: inout Flow) {
    writeEnding(into: &flow)
    flow.blank()
    writeFindings(into: &flow)
  }

  /// How it ended and what was done: all that a wide screen has beside the findings.
  func writeEnding(into flow: inout Flow) {
    if let closing = incident.session.closing { write(closing, into: &flow) }
    writeWork(into: &flow)
  }

  /// What was found out.
  func writeFindings(into flow: inout Flow) {
    section(ScreenWords.known, known, &flow)
    writeRuledOut(into: &flow)
  }

  /// How it was closed, when and by whom, and who takes over.
  private func write(_ closing: Closing, into flow: inout Flow) {
    flow.paragraph("\(ScreenWords.isClosed[language]): \(closing.word[language])", .title)
    flow.paragraph(closing.meaning[language], indent: 2)
    let last = incident.session.events.last {
      if case .closed = $0.happening { true } else { false }
    }
    if let last, case .closed(_, let note) = last.happening {
      if !note.isEmpty {
        let label = closing == .escalated ? EndWords.takesOver : EndWords.why
        flow.item("  \(label[language]): ", .dim, note, .strong)
      }
      let author = last.by.isEmpty ? "" : " · \(last.by.printable)"
      flow.paragraph("\(incident.time.full(last.at, in: language))\(author)", .dim, indent: 2)
    }
    flow.blank()
  }

  /// Why, what was tried, what is left: what the next shift reads in a minute.
  func writeHandover(into flow: inout Flow) {
    writeWork(into: &flow)
    writeFindings(into: &flow)
  }

  private func writeWork(into flow: inout Flow) {
    let known = causes([.contradictory, .confirmed, .likely, .possible])
    section(EndWords.cause, known, &flow)
    section(ScreenWords.wouldDecide, deciding, &flow)
    let attempts = incident.attempts
    let loose = attempts.filter { $0.attempt.outcome == nil || $0.attempt.outcome == .unverified }
    section(EndWords.notEnded, loose.map(row), &flow)
    let done = attempts.filter { attempt in !loose.contains { $0.address == attempt.address } }
    let nothing = [Row(text: ScreenWords.nothingTried[language])]
    section(ScreenWords.tried, attempts.isEmpty ? nothing : done.map(row), &flow)
    section(EndWords.left, left, &flow)
    writeNotes(into: &flow)
  }

  private struct Row {
    var mark = "·"
    var style = Style.dim
    let text: String
    var textStyle = Style.plain
  }

  private func section(_ title: Text, _ rows: [Row], _ flow: inout Flow) {
    guard !rows.isEmpty else { return }
    flow.gap()
    flow.paragraph(title[language], .strong)
    for row in rows { flow.item("  \(row.mark) ", row.style, row.text, row.textStyle) }
  }

  private func causes(_ verdicts: [Verdict]) -> [Row] {
    verdicts.flatMap { verdict in
      diagnosis.verdicts.filter { $0.verdict == verdict }.map { cause in
        Row(
          mark: verdict.mark, style: verdict.style,
          text: "\(verdict.word[language]): \(title(cause))", textStyle: verdict.style)
      }
    }
  }

  private func title(_ cause: CauseVerdict) -> String {
    incident.names.title(cause.cause) + place(cause.entity)
  }

  private func place(_ entity: Entity) -> String {
    entity.name == nil ? "" : " (\(incident.names.name(entity)))"
  }

  /// What would decide between the causes that are still open.
  private var deciding: [Row] {
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
    return labels.prefix(8).map { Row(text: $0) }
  }

  private func row(_ tried: (address: StepAddress, attempt: Attempt)) -> Row {
    let outcome = tried.attempt.outcome
    return Row(
      mark: outcome?.mark ?? "▶", style: outcome?.style ?? .strong,
      text: incident.told(tried.address, tried.attempt))
  }

  /// The steps that are open and that nobody has begun.
  private var left: [Row] {
    let open = diagnosis.plan.steps.filter { $0.state == .open && !incident.isUnderWay($0) }
    return open.prefix(5).map { step in
      let risk = incident.session.playbook.step(step.address.step)?.risk.word[language] ?? ""
      return Row(
        mark: "○", style: .strong,
        text:
          "\(incident.names.title(step.address.step))\(place(step.address.entity)) (\(risk))")
    }
  }

  private func writeNotes(into flow: inout Flow) {
    let notes = incident.timeline.events.filter {
      if case .noted = $0.event.happening { true } else { false }
    }
    guard !notes.isEmpty else { return }
    flow.paragraph(EndWords.notes[language], .strong)
    for note in notes.suffix(5) {
      let author = note.author.isEmpty ? "" : " \(note.author)"
      flow.item("  » ", .dim, "\(incident.time.clock(note.event.at))\(author): \(note.sentence)")
    }
    guard notes.count > 5 else { return }
    flow.paragraph(NoteWords.earlier(notes.count - 5)[language], .dim, indent: 4)
  }

  private var known: [Row] {
    let facts = diagnosis.situation.evidence.facts
    return AnswerList(incident, selection: 0).addresses.reversed().compactMap { address in
      facts[address].map { state in
        let label = incident.names.label(address, among: diagnosis.situation.entities)
        return Row(text: "\(label): \(incident.names.value(state, of: address.fact))")
      }
    }
  }

  /// What it is not, in one paragraph, because there is much of it and little to say.
  private func writeRuledOut(into flow: inout Flow) {
    let out = diagnosis.verdicts.filter { $0.verdict == .ruledOut }.map(title)
    guard !out.isEmpty else { return }
    flow.paragraph("\(ScreenWords.ruledOut[language]) (\(out.count))", .strong)
    flow.item("  ✗ ", .dim, out.joined(separator: "; "), .dim)
  }
}
