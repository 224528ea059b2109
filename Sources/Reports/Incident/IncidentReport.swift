import Diagnosis
import Playbooks
import Wording

/// An incident for somebody who has not been there: Markdown that reads well as it is.
package struct IncidentReport {
  private let account: Account
  private let session: Session
  private let title: String
  /// Turns the time of an event into what a clock on the wall shows.
  private let clock: (Int64) -> String

  package init(
    _ session: Session, titled title: String, in language: Language,
    clock: @escaping (Int64) -> String
  ) {
    self.session = session
    self.title = title
    self.clock = clock
    account = Account(session.diagnosed(), in: language)
  }

  package var markdown: String {
    let sections: [(Text, [String])] = [
      (IncidentReportWords.known, known),
      (IncidentReportWords.causes, IncidentCauses(session, account).lines),
      (IncidentReportWords.tried, tried), (IncidentReportWords.plan, plan),
      (IncidentReportWords.notes, notes), (IncidentReportWords.timeline, timeline),
    ]
    let head = ["# \(CleanText.line(title))", ""] + state
    let body = sections.flatMap { title, lines in
      ["", "## \(account.word(title))", ""]
        + (lines.isEmpty ? [account.word(IncidentReportWords.nothing)] : lines)
    }
    return (head + body).joined(separator: "\n") + "\n"
  }

  private var words: IncidentLabels { IncidentLabels(account) }

  /// Whether it is over, and else what comes next.
  private var state: [String] {
    for event in session.events.reversed() {
      guard session.closing != nil, case .closed(let closing, let note) = event.happening else {
        continue
      }
      return Paragraph.lines(
        account.word(IncidentReportWords.closed(closing.word, CleanText.line(note))))
    }
    return Paragraph.lines(
      "\(account.word(IncidentReportWords.open)) \(account.word(IncidentReportWords.nextStep)): "
        + words.next(account.diagnosis.next))
  }

  /// Every answer with where it came from, as it stands now.
  private var known: [String] {
    let facts = account.situation.evidence.facts.filter { $0.key.after == nil }
    return facts.sorted { $0.key < $1.key }.flatMap { address, state in
      Paragraph.lines(
        "\(words.label(address)): \(words.state(state, of: address.fact))"
          + " (\(account.word(state.provenance.word)))", after: "- ")
    }
  }

  private var tried: [String] {
    let attempts = account.situation.evidence.attempts.sorted { $0.key < $1.key }
    return attempts.flatMap { address, attempt -> [String] in
      let outcome = account.word(attempt.outcome?.word ?? IncidentReportWords.underWay)
      let reason = attempt.reason.map { " (\(CleanText.line($0)))" } ?? ""
      let looks = account.situation.evidence.facts.filter { $0.key.after == address.step }
        .sorted { $0.key < $1.key }
      return Paragraph.lines("\(words.title(address)): \(outcome)\(reason)", after: "- ")
        + looks.flatMap { look, state in
          Paragraph.lines(
            "\(words.label(look)): \(words.state(state, of: look.fact))", after: "  - ")
        }
    }
  }

  /// Every step with its risk and how it stands; the open ones with what to run.
  private var plan: [String] {
    account.diagnosis.plan.steps.compactMap { ShownStep($0, in: account) }.flatMap { shown in
      let mark = shown.planned.state == .ended(.verified) ? "[x]" : "[ ]"
      let place = words.place(of: shown.planned.address.entity)
      let standing =
        "\(account.word(shown.step.risk.word)), \(account.word(shown.planned.state.word))"
      var lines = Paragraph.lines("\(shown.title)\(place) (\(standing))", after: "- \(mark) ")
      if let locked = shown.locked { lines += Paragraph.lines(locked, after: "      ") }
      guard shown.planned.state == .open else { return lines }
      if let warning = shown.warning { lines += Paragraph.lines("! \(warning)", after: "      ") }
      if !shown.commands.isEmpty {
        let commands = shown.commands.flatMap { $0.line.split(separator: "\n") }
        lines += ["", "      ```"] + commands.map { "      \($0)" } + ["      ```", ""]
      }
      guard let expect = shown.expect else { return lines }
      return lines
        + Paragraph.lines("\(account.word(IncidentReportWords.then)): \(expect)", after: "      ")
    }
  }

  private var notes: [String] {
    session.events.flatMap { event -> [String] in
      guard case .noted(let note) = event.happening else { return [] }
      return Paragraph.lines(stamp(event), after: "- ")
        + CleanText.lines(note).flatMap { Paragraph.lines($0, after: "  ") }
    }
  }

  private var timeline: [String] {
    Timeline(session, in: account.language).events.flatMap { told -> [String] in
      let origin = told.isFact ? " (\(account.word(told.origin)))" : ""
      let sentence = CleanText.lines(told.sentence).joined(separator: " ")
      let before = told.before.map { ". \($0)" } ?? ""
      return Paragraph.lines("\(stamp(told.event)): \(sentence)\(origin)\(before)", after: "- ")
    }
  }

  /// When, and who.
  private func stamp(_ event: Event) -> String {
    clock(event.at) + (event.by.isEmpty ? "" : " \(CleanText.line(event.by))")
  }
}
