import Diagnosis
import Playbooks
import Wording

/// What is known beside a question: the answers, what comes, and the verdicts.
struct KnownColumn: Sendable {
  private let incident: Incident
  private let rows: Int

  init(_ incident: Incident, rows: Int) {
    self.incident = incident
    self.rows = rows
  }

  func write(into flow: inout Flow) {
    let verdicts = verdictLines(width: flow.width)
    let room = max(3, rows - 2 - verdicts.count)
    let questions = incident.diagnosis.questions
    let upcoming = Array(questions.drop { $0 == incident.question }.prefix(3))
    let answered = answers
    let kept = max(1, room - 1 - upcoming.count)
    if answered.count > kept {
      flow.line([Span("  ⋮", .dim)])
    }
    // An answer that is being changed stands in its own place.
    let asked = incident.question
    let isChange =
      asked.map { incident.diagnosis.situation.evidence.facts[$0]?.isAnswered == true } ?? false
    let changed = isChange ? asked.map(label) : nil
    for answer in answered.suffix(answered.count > kept ? kept - 1 : kept) {
      let isChanged = answer.label == changed
      line(
        isChanged ? "▸" : "✓", isChanged ? .selected : .good, answer.label, answer.value,
        isChanged ? .strong : .plain, &flow)
    }
    if let asked, !isChange { line("▸", .selected, label(asked), "?", .strong, &flow) }
    for address in upcoming { line("·", .dim, label(address), "", .dim, &flow) }
    flow.blank()
    for verdict in verdicts { flow.line(verdict) }
  }

  func writeVerdicts(into flow: inout Flow) {
    let lines = verdictLines(width: flow.width)
    if flow.isPlain && !lines.isEmpty {
      flow.paragraph("\(PlainWords.verdicts[incident.language]):")
    }
    for verdict in lines { flow.line(verdict) }
  }

  private var names: EntityNames { incident.names }
  private var entities: Entities { incident.diagnosis.situation.entities }

  private func label(_ address: FactAddress) -> String {
    names.label(address, among: entities)
  }

  /// The answers in the order in which they were given.
  private var answers: [(label: String, value: String)] {
    let facts = incident.diagnosis.situation.evidence.facts
    return AnswerList(incident, selection: 0).addresses.reversed().compactMap { address in
      facts[address].map { (label(address), names.value($0, of: address.fact)) }
    }
  }

  private func line(
    _ marker: String, _ markerStyle: Style, _ label: String, _ value: String, _ style: Style,
    _ flow: inout Flow
  ) {
    let width = flow.width - 2
    guard !value.isEmpty else {
      flow.line([Span("\(marker) ", markerStyle), Span(label.truncated(to: width), style)])
      return
    }
    // The label comes first: it tells what the value is of.
    let text = label.truncated(to: min(19, width - 6))
    let room = width - text.displayWidth - 2
    flow.line([
      Span("\(marker) ", markerStyle), Span(text, .dim), Span("  "),
      Span(value.truncated(to: room), style),
    ])
  }

  /// The verdicts that say something: those that call for steps in full, the others counted.
  private func verdictLines(width: Int) -> [[Span]] {
    let language = incident.language
    var flow = Flow(width: width)
    let telling: [(Verdict, Style)] = [
      (.contradictory, .danger), (.confirmed, .strong), (.likely, .strong), (.possible, .guess),
    ]
    for (verdict, style) in telling {
      for cause in incident.diagnosis.verdicts.filter({ $0.verdict == verdict }).prefix(3) {
        let several = entities.of(cause.entity.kind).count > 1
        let place = several ? " (\(names.name(cause.entity)))" : ""
        flow.item(
          "\(verdict.word[language]): ", style, names.title(cause.cause) + place, style)
      }
    }
    let counted = [Verdict.open, .cannotTell, .ruledOut].compactMap { verdict -> String? in
      let count = incident.diagnosis.verdicts.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.word[language]) \(count)"
    }
    if !counted.isEmpty { flow.paragraph(counted.joined(separator: " · "), .dim) }
    return flow.lines
  }
}
