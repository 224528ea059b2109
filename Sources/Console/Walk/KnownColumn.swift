import Diagnosis
import Playbooks
import Wording

/// What is known beside a question: the answers, what comes, and the verdicts.
struct KnownColumn: Sendable {
  private let screen: IncidentScreen
  private let rows: Int

  init(_ screen: IncidentScreen, rows: Int) {
    self.screen = screen
    self.rows = rows
  }

  func write(into flow: inout Flow) {
    let verdicts = verdictLines(width: flow.width)
    let room = max(3, rows - 2 - verdicts.count)
    let questions = screen.diagnosis.questions
    let upcoming = Array(questions.drop { $0 == screen.form?.address }.prefix(3))
    let answered = answers
    let kept = max(1, room - 1 - upcoming.count)
    if answered.count > kept {
      flow.line([Span("  ⋮", .dim)])
    }
    for answer in answered.suffix(answered.count > kept ? kept - 1 : kept) {
      line("✓", .good, answer.label, answer.value, .plain, &flow)
    }
    if let form = screen.form {
      line("▸", .selected, label(form.address), "?", .strong, &flow)
    }
    for address in upcoming { line("·", .dim, label(address), "", .dim, &flow) }
    flow.blank()
    for verdict in verdicts { flow.line(verdict) }
  }

  func writeVerdicts(into flow: inout Flow) {
    for verdict in verdictLines(width: flow.width) { flow.line(verdict) }
  }

  private var names: EntityNames { screen.names }
  private var entities: Entities { screen.diagnosis.situation.entities }

  private func label(_ address: FactAddress) -> String {
    names.label(address, among: entities)
  }

  /// The answers in the order in which they were given.
  private var answers: [(label: String, value: String)] {
    let facts = screen.diagnosis.situation.evidence.facts
    return AnswerList(screen, selection: 0).addresses.reversed().compactMap { address in
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
    let language = screen.language
    var flow = Flow(width: width)
    let telling: [(Verdict, Style)] = [
      (.contradictory, .danger), (.confirmed, .strong), (.likely, .strong), (.possible, .guess),
    ]
    for (verdict, style) in telling {
      for cause in screen.diagnosis.verdicts.filter({ $0.verdict == verdict }).prefix(3) {
        let several = entities.of(cause.entity.kind).count > 1
        let place = several ? " (\(names.name(cause.entity)))" : ""
        flow.item(
          "\(verdict.word[language]): ", style, names.title(cause.cause) + place, style)
      }
    }
    let counted = [Verdict.open, .cannotTell, .ruledOut].compactMap { verdict -> String? in
      let count = screen.diagnosis.verdicts.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.word[language]) \(count)"
    }
    if !counted.isEmpty { flow.paragraph(counted.joined(separator: " · "), .dim) }
    return flow.lines
  }
}
