import Diagnosis
import Playbooks
import Wording

/// What is known beside a question: the answers, what is asked, what comes.
struct KnownColumn: Sendable {
  private let incident: Incident

  init(_ incident: Incident) {
    self.incident = incident
  }

  /// How an entry stands to the question.
  private enum Standing {
    case known, asked, changing, ahead
  }

  /// Writes as much as fits: the question and what comes, and before them the latest answers.
  func write(into flow: inout Flow, rows: Int) {
    let questions = incident.diagnosis.questions
    var tail = Flow(width: flow.width)
    let asked = incident.question
    let isChange =
      asked.map { incident.diagnosis.situation.evidence.facts[$0]?.isAnswered == true } ?? false
    if let asked, !isChange { write(.asked, label(asked), "", into: &tail) }
    for address in questions.drop(while: { $0 == asked }).prefix(3) {
      var longer = tail
      write(.ahead, label(address), "", into: &longer)
      if longer.lines.count > rows / 2 { break }
      tail = longer
    }
    // An answer that is being changed stands in its own place.
    let changed = isChange ? asked : nil
    var blocks: [[[Span]]] = []
    var used = tail.lines.count
    var left = answered.count
    for address in answered {
      var block = Flow(width: flow.width)
      write(
        address == changed ? .changing : .known, label(address), value(address), into: &block)
      if used + block.lines.count + (left > 1 ? 1 : 0) > rows { break }
      blocks.append(block.lines)
      used += block.lines.count
      left -= 1
    }
    if left > 0 {
      flow.line([Span("✓ ", .good), Span(ScreenWords.earlier(left)[incident.language], .dim)])
    }
    for block in blocks.reversed() { flow.row(block, isFocus: false) }
    flow.add(tail)
  }

  private var names: EntityNames { incident.names }

  private func label(_ address: FactAddress) -> String {
    names.label(address, among: incident.diagnosis.situation.entities)
  }

  /// What is answered, latest first.
  private var answered: [FactAddress] { AnswerList(incident, selection: 0).addresses }

  private func value(_ address: FactAddress) -> String {
    incident.diagnosis.situation.evidence.facts[address].map {
      names.value($0, of: address.fact)
    } ?? ""
  }

  /// One line where label and value fit side by side, else the value below its label.
  private func write(
    _ standing: Standing, _ label: String, _ value: String, into flow: inout Flow
  ) {
    let (marker, markerStyle, labelStyle, valueStyle): (String, Style, Style, Style) =
      switch standing {
      case .known: ("✓", .good, .dim, .plain)
      case .asked: ("▸", .selected, .strong, .strong)
      case .changing: ("▸", .selected, .strong, .strong)
      case .ahead: ("·", .dim, .dim, .dim)
      }
    if !value.isEmpty, label.displayWidth + value.displayWidth + 4 <= flow.width {
      flow.line([
        Span("\(marker) ", markerStyle), Span(label, labelStyle), Span("  "),
        Span(value, valueStyle),
      ])
      return
    }
    flow.item("\(marker) ", markerStyle, label, labelStyle)
    if !value.isEmpty { flow.paragraph(value, valueStyle, indent: 4) }
  }
}
