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
    // An answer that is being changed stands in its own place.
    let changed = screen.form?.isRevision == true ? screen.form.map { label($0.address) } : nil
    for answer in answered.suffix(answered.count > kept ? kept - 1 : kept) {
      let isChanged = answer.label == changed
      line(
        isChanged ? "▸" : "✓", isChanged ? .selected : .good, answer.label, answer.value,
        isChanged ? .strong : .plain, &flow)
    }
    if let form = screen.form, !form.isRevision {
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
    let wanted = max(16, label.displayWidth)
    let labelWidth = value.isEmpty ? width : min(wanted, max(12, width - value.displayWidth - 1))
    let text = label.padded(to: labelWidth)
    flow.line([
      Span("\(marker) ", markerStyle), Span(text, style),
      Span(value.isEmpty ? "" : " \(value.truncated(to: width - labelWidth - 1))", style),
    ])
  }

  /// The verdicts that say something, strongest first, in a few lines.
  private func verdictLines(width: Int) -> [[Span]] {
    let language = screen.language
    let order: [(Verdict, Style)] = [
      (.contradictory, .danger), (.confirmed, .strong), (.likely, .strong), (.possible, .guess),
      (.open, .dim), (.cannotTell, .dim), (.ruledOut, .dim),
    ]
    var lines: [[Span]] = []
    for (verdict, style) in order {
      let here = screen.diagnosis.verdicts.filter { $0.verdict == verdict }
      guard !here.isEmpty else { continue }
      if verdict == .open || verdict == .ruledOut || verdict == .cannotTell {
        lines.append([
          Span(verdict.word[language].padded(to: 16), .dim), Span("\(here.count)", .dim),
        ])
        continue
      }
      for (position, cause) in here.enumerated().prefix(3) {
        let word = position == 0 ? verdict.word[language] : ""
        let several = entities.of(cause.entity.kind).count > 1
        let place = several ? " (\(names.name(cause.entity)))" : ""
        var flow = Flow(width: width)
        flow.item(word.padded(to: 16), style, names.title(cause.cause) + place, style)
        lines += flow.lines
      }
    }
    return lines
  }
}
