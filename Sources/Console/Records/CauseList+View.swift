import Diagnosis
import Playbooks
import Wording

extension CauseList {
  var hints: [Hint] {
    if reading != nil {
      return [
        Hint("↑↓", KeyWords.scroll), Hint(.why, KeyWords.causes), Hint("Esc", KeyWords.back),
      ]
    }
    return [
      Hint("↑↓", KeyWords.move), Hint(.accept, KeyWords.why), Hint("Esc", KeyWords.back),
      Hint("Tab", KeyWords.filter),
    ]
  }

  func draw(on frame: inout Frame, in area: Rect, _ incident: Incident) {
    if let reading {
      var flow = Flow(width: area.columns)
      WhyText(reading.pages, incident).write(into: &flow)
      frame.draw(flow, in: area, scrolledBy: reading.scroll, by: "↑↓ PgUp PgDn", incident.language)
      return
    }
    let (top, room) = area.split(top: area.rows >= 16 ? 2 : 1)
    let rows = rows(incident)
    let heading = heading(rows.count, incident).truncated(to: top.columns)
    frame.write(heading, at: .origin, in: top, style: .strong)
    let layout = PaneLayout(room)
    frame.draw(layout, incident.language) { flow in
      writeList(rows, into: &flow, incident, telling: layout.isAlone)
    } detail: { flow in
      writeDetail(rows, into: &flow, incident)
    }
  }

  /// Everything below one another, for a small screen and for lines.
  func write(into flow: inout Flow, _ incident: Incident) {
    if let reading {
      WhyText(reading.pages, incident).write(into: &flow)
      return
    }
    let rows = rows(incident)
    flow.section(.list("causes"))
    flow.paragraph(heading(rows.count, incident), .strong)
    flow.blank()
    writeList(rows, into: &flow, incident, telling: true)
    guard flow.isPlain else { return }
    flow.section(.body)
    writeDetail(rows, into: &flow, incident)
  }

  private func heading(_ count: Int, _ incident: Incident) -> String {
    let all = incident.diagnosis.verdicts.count
    guard let filter else { return CauseWords.all(all)[incident.language] }
    return CauseWords.only(filter.word, count, of: all)[incident.language]
  }

  private func writeList(
    _ rows: [CauseVerdict], into flow: inout Flow, _ incident: Incident, telling: Bool
  ) {
    let language = incident.language
    var counts: [Verdict: Int] = [:]
    for row in rows { counts[row.verdict, default: 0] += 1 }
    var last: Verdict?
    for (position, row) in rows.enumerated() {
      // Under a filter the line above says which verdict it is.
      if row.verdict != last, filter == nil {
        if last != nil { flow.blank() }
        let heading = CauseWords.heading(row.verdict.word, counts[row.verdict] ?? 0)
        flow.paragraph(heading[language], row.verdict.style == .dim ? .dim : .strong)
      }
      last = row.verdict
      let isSelected = position == selection
      if flow.isPlain {
        flow.row(
          title(row, incident),
          PlainRow(name: "\(position + 1)", action: .select, isSelected: isSelected))
        continue
      }
      let style: Style = isSelected ? .selected : row.verdict.style
      flow.item(
        "\(isSelected ? "▸" : " ") \(row.verdict.mark) ", style, title(row, incident),
        style, isFocus: isSelected)
      guard telling, isSelected else { continue }
      for sentence in sentences(row, incident) { flow.paragraph(sentence, .dim, indent: 4) }
      flow.extendFocus()
    }
  }

  private func writeDetail(
    _ rows: [CauseVerdict], into flow: inout Flow, _ incident: Incident
  ) {
    guard rows.indices.contains(selection) else { return }
    let row = rows[selection]
    let word = row.verdict.word[incident.language]
    let mark = flow.isPlain ? "" : "\(row.verdict.mark) "
    flow.item("\(mark)\(word): ", row.verdict.style, title(row, incident), .strong)
    for sentence in sentences(row, incident) { flow.paragraph(sentence) }
    guard let explanation = incident.session.playbook.cause(row.cause)?.explanation else { return }
    let filling = Filling(incident.diagnosis.situation, incident.language)
    flow.paragraph(filling.text(explanation, at: row.entity), .dim)
  }

  private func sentences(_ row: CauseVerdict, _ incident: Incident) -> [String] {
    let explanation = Explanation(incident.session, incident.diagnosis)
    return ExplanationText(incident.diagnosis.situation, in: incident.language)
      .summary(explanation.proof(of: row))
  }

  private func title(_ row: CauseVerdict, _ incident: Incident) -> String {
    let title = incident.names.title(row.cause)
    return row.entity.name == nil ? title : "\(title) (\(incident.names.name(row.entity)))"
  }
}
