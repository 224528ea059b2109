import Diagnosis
import Playbooks
import Wording

extension TreeMap {
  var hints: [Hint] {
    let back = Hint("Esc", KeyWords.back)
    if case .goingBack = stage {
      return [Hint(.accept, MapWords.takeBack), back, Hint("↑↓", KeyWords.scroll)]
    }
    return [
      Hint("↑↓", KeyWords.move), Hint(.accept, acceptLabel, unless: acceptRefusal),
      back, Hint("←→", MapWords.fold),
      Hint(.togglePlan, MapWords.entity, unless: entities.count < 2 ? MapWords.onlyOne : nil),
      Hint(.mark, MapWords.readOn),
    ]
  }

  /// What Enter does on the selected row.
  private var acceptLabel: Text {
    switch selected?.standing {
    case _ where selected?.isBranch == true: MapWords.fold
    case .answered: MapWords.goBack
    case .asked: MapWords.toQuestion
    default: MapWords.answer
    }
  }

  /// Draws the tree with what is to be read of one row below it, beside it where there is room.
  func draw(on frame: inout Frame, in body: Rect, _ incident: Incident) {
    let language = incident.language
    let area = body.inset(left: 1, right: 1)
    if case .goingBack(let jump) = stage {
      var flow = Flow(width: area.columns - 1)
      write(jump, into: &flow, incident)
      frame.draw(flow, in: area.inset(left: 1), scrolledBy: scroll, language)
      return
    }
    let isTall = area.rows >= 16
    let (head, rest) = area.split(top: isTall || entities.count > 1 ? 1 : 0)
    frame.write(title(incident).truncated(to: head.columns), at: .origin, in: head, style: .strong)
    let (tree, text) = Self.panes(rest)
    if tree.rows == rest.rows {
      frame.rule(column: 0, in: text)
    } else {
      frame.rule(row: 0, in: text)
    }
    drawTree(on: &frame, in: tree.inset(right: tree.rows == rest.rows ? 1 : 0), incident)
    let pane = tree.rows == rest.rows ? text.inset(left: 2) : text.inset(top: 1, left: 1)
    var flow = Flow(width: pane.columns)
    writeReading(into: &flow, incident)
    let caret = frame.cursor
    frame.draw(
      flow, in: pane, scrolledBy: scroll, by: MapWords.readOn[language] + " Space", language)
    frame.cursor = caret
  }

  /// The room for the tree, and the room for what is read of one row.
  private static func panes(_ area: Rect) -> (tree: Rect, text: Rect) {
    if area.columns >= 110 {
      let (tree, text) = area.split(left: area.columns * 3 / 5)
      return (tree, text)
    }
    let rows = area.rows >= 14 ? area.rows * 2 / 5 : area.rows / 2
    let (tree, text) = area.split(bottom: max(2, rows))
    return (tree, text)
  }

  /// For whom the way is, and which of several.
  private func title(_ incident: Incident) -> String {
    let language = incident.language
    let title = MapWords.title(incident.names.tag(outline.entity))[language]
    let count = entities.count
    let several = count > 1 ? " (\(MapWords.several(place + 1, of: count)[language]))" : ""
    let isAsked = outline.rows.contains { $0.standing == .asked }
    let isLeft = !incident.diagnosis.questions.isEmpty
    return title + several + (isAsked || isLeft ? "" : " · \(MapWords.atPlan[language])")
  }

  private func drawTree(on frame: inout Frame, in area: Rect, _ incident: Incident) {
    let visible = visible
    var flow = Flow(width: area.columns)
    let text = OutlineText(incident.diagnosis.situation, in: incident.language)
    for row in visible { write(row, text, into: &flow, incident.language) }
    // The row in hand stands in the middle, so that what comes is in sight as well.
    let rows = visible.count > area.rows ? max(1, area.rows - 1) : area.rows
    let position = visible.firstIndex(of: selection) ?? 0
    let wanted = min(max(0, position - rows / 2), max(0, visible.count - rows))
    let base = min(max(0, position + 1 - rows), position)
    frame.draw(flow, in: area, scrolledBy: wanted - base, by: "↑↓", incident.language)
  }

  /// One row, cut at the edge: the text below the tree has it whole.
  private func write(
    _ row: Int, _ text: OutlineText, into flow: inout Flow, _ language: Language
  ) {
    let shown = outline.rows[row]
    let isSelected = row == selection
    let lines = outline.linesGoingOn(beside: row).map { $0 ? "│ " : "  " }.joined()
    let lead = lines + (shown.isLast ? "└─" : "├─")
    let value = shown.standing == .asked ? text.value(shown) ?? "?" : text.value(shown)
    let title = text.title(shown, at: outline.entity)
    let words = value.map { "\(title): \($0)" } ?? title
    let hidden =
      folded.contains(row) ? MapWords.hidden(outline.count(in: row))[language] : ""
    let style = isSelected ? .selected : Self.style(of: shown.standing)
    let room = max(1, flow.width - 2 - lead.displayWidth - 2 - hidden.displayWidth)
    flow.line(
      [
        Span(isSelected ? "▸ " : "  ", isSelected ? .selected : .plain), Span(lead, .frame),
        Span("\(shown.standing.glyph) ", shown.standing == .answered ? .good : style),
        Span(words.truncated(to: room) + hidden, style),
      ], isFocus: isSelected)
  }

  private static func style(of standing: Standing) -> Style {
    switch standing {
    case .answered, .entered, .asked: .strong
    case .ahead: .plain
    case .passedOver, .ruledOut: .dim
    }
  }

  private func writeReading(into flow: inout Flow, _ incident: Incident) {
    guard selected != nil else { return }
    let text = OutlineText(incident.diagnosis.situation, in: incident.language)
    let lines = text.reading(
      of: selection, on: outline, in: incident.session, incident.diagnosis,
      clock: { incident.time.full($0, in: incident.language) })
    for line in lines {
      switch line.role {
      case .heading: flow.paragraph(line.text, .strong)
      case .text: flow.paragraph(line.text, indent: 2 * line.depth)
      case .item: flow.item("· ", .dim, line.text, indent: 2 * line.depth)
      case .aside: flow.paragraph(line.text, .dim, indent: 2 * line.depth)
      }
    }
  }

  /// What going back takes back, and what that would change.
  private func write(_ jump: JumpBack, into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    let situation = incident.diagnosis.situation
    func label(_ address: FactAddress) -> String {
      incident.names.label(address, among: situation.entities)
    }
    flow.paragraph(MapWords.back(label(jump.target))[language], .strong)
    flow.blank()
    flow.paragraph(MapWords.isTakenBack[language])
    for address in jump.withdrawn {
      let value = situation.evidence.facts[address].map {
        incident.names.value($0, of: address.fact)
      }
      flow.item("- ", .warning, "\(label(address)): \(value ?? "")", indent: 2)
    }
    if !situation.evidence.attempts.isEmpty {
      flow.paragraph(MapWords.stepsStay[language], .dim)
    }
    flow.blank()
    DifferenceText(jump.difference, incident, title: MapWords.wouldChange).write(into: &flow)
  }

  /// The same as numbered lines, without a box and with the standing in words.
  func writePlain(into flow: inout Flow, _ incident: Incident) {
    if case .goingBack(let jump) = stage {
      write(jump, into: &flow, incident)
      return
    }
    let language = incident.language
    flow.section(.list("map"))
    flow.paragraph(title(incident), .strong)
    let text = OutlineText(incident.diagnosis.situation, in: language)
    for (position, row) in visible.enumerated() {
      let shown = outline.rows[row]
      let value = text.value(shown).map { ": \($0)" } ?? ""
      let hidden =
        folded.contains(row) ? MapWords.hidden(outline.count(in: row))[language] : ""
      let words = text.title(shown, at: outline.entity) + value + hidden
      flow.row(
        "\(words) – \(shown.standing.word[language])",
        PlainRow(name: "\(position + 1)", action: .select, isSelected: row == selection))
    }
    flow.section(.body)
    writeReading(into: &flow, incident)
  }
}
