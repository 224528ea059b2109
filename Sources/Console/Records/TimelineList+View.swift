import Diagnosis
import Playbooks
import Wording

extension TimelineList {
  var hints: [Hint] {
    let back = Hint("Esc", KeyWords.back)
    if reading != nil { return [Hint("↑↓", KeyWords.scroll), back] }
    return [
      Hint("↑↓", KeyWords.move), Hint(.accept, KeyWords.read), back,
      Hint("Tab", KeyWords.filter),
    ]
  }

  func draw(on frame: inout Frame, in area: Rect, _ incident: Incident) {
    if let reading {
      var flow = Flow(width: area.columns)
      writeDetail(into: &flow, incident)
      frame.draw(flow, in: area, scrolledBy: reading, by: "↑↓ PgUp PgDn", incident.language)
      return
    }
    let (top, room) = area.split(top: area.rows >= 16 ? 2 : 1)
    let heading = heading[incident.language].truncated(to: top.columns)
    frame.write(heading, at: .origin, in: top, style: .strong)
    let layout = PaneLayout(room)
    frame.draw(layout, incident.language) { flow in
      writeList(into: &flow, incident, telling: layout.isAlone)
    } detail: { flow in
      writeDetail(into: &flow, incident)
    }
  }

  /// Everything below one another, for a small screen and for lines.
  func write(into flow: inout Flow, _ incident: Incident) {
    if reading != nil {
      writeDetail(into: &flow, incident)
      return
    }
    flow.section(.list("timeline"))
    flow.paragraph(heading[incident.language], .strong)
    flow.blank()
    writeList(into: &flow, incident, telling: true)
    guard flow.isPlain else { return }
    flow.section(.body)
    writeDetail(into: &flow, incident)
  }

  private var heading: Text {
    filter.map { TimelineWords.part($0.filterWord, rows.count, of: count) }
      ?? TimelineWords.all(count)
  }

  private func writeList(into flow: inout Flow, _ incident: Incident, telling: Bool) {
    var day = ""
    for (position, told) in rows.enumerated() {
      let today = incident.time.day(told.event.at, in: incident.language)
      if today != day { flow.line(flow.isPlain ? [Span(today)] : [Span("── \(today) ──", .frame)]) }
      day = today
      let isSelected = position == selection
      write(told, position, isSelected: isSelected, into: &flow, incident)
      if telling, isSelected, !flow.isPlain { writeMore(told, into: &flow, incident) }
    }
  }

  /// One event on one line, or as long as it needs where lines are all there is.
  private func write(
    _ told: ToldEvent, _ position: Int, isSelected: Bool, into flow: inout Flow,
    _ incident: Incident
  ) {
    let lead = "\(isSelected ? "▸" : " ") \(incident.time.clock(told.event.at)) "
    let showsAuthor = flow.width >= 60 && !told.author.isEmpty
    let by = showsAuthor ? told.author.truncated(to: 12) + " " : ""
    let origin = flow.width >= 60 && told.isFact ? " (\(told.origin[incident.language]))" : ""
    let style: Style = isSelected ? .selected : told.style
    if flow.isPlain {
      flow.row(
        "\(incident.time.clock(told.event.at)) \(by)\(told.sentence)\(origin)",
        PlainRow(name: "\(position + 1)", action: .select, isSelected: isSelected))
      return
    }
    let room = flow.width - lead.displayWidth - by.displayWidth - 2
    let lines = told.sentence.split(separator: "\n", omittingEmptySubsequences: false)
    let first = String(lines.first ?? "") + (lines.count > 1 ? " …" : "")
    let fits = first.displayWidth + origin.displayWidth <= room
    flow.line(
      [
        Span(lead, isSelected ? .selected : .dim), Span(by, .dim), Span("\(told.mark) ", style),
        Span(first.truncated(to: room), style), Span(fits ? origin : "", .dim),
      ], isFocus: isSelected)
  }

  /// What the line of an event leaves out.
  private func writeMore(_ told: ToldEvent, into flow: inout Flow, _ incident: Incident) {
    let room = flow.width - 10
    if !flow.isPlain, told.sentence.displayWidth > room || told.sentence.contains("\n") {
      flow.paragraph(told.sentence, indent: 4)
    }
    writeRest(told, into: &flow, incident, indent: 4)
    flow.extendFocus()
  }

  private func writeDetail(into flow: inout Flow, _ incident: Incident) {
    guard rows.indices.contains(selection) else { return }
    let told = rows[selection]
    flow.item("\(told.mark) ", told.style, told.sentence, told.style)
    writeRest(told, into: &flow, incident, indent: 2)
  }

  private func writeRest(
    _ told: ToldEvent, into flow: inout Flow, _ incident: Incident, indent: Int
  ) {
    if let before = told.before { flow.paragraph(before, indent: indent) }
    if !told.fits {
      flow.paragraph(TimelineWords.noLongerFits[incident.language], .warning, indent: indent)
    }
    let place = [
      incident.time.full(told.event.at, in: incident.language), told.author,
      told.origin[incident.language],
    ].filter { !$0.isEmpty }
    flow.paragraph(place.joined(separator: " · "), .dim, indent: indent)
  }
}

extension ToldEvent {
  /// The account name, as it may stand on a line.
  var author: String { event.by.printable }

  /// Says at a glance what sort of event it is; what is assumed looks like nothing else.
  var mark: String {
    switch event.happening {
    case .stepStarted: "▶"
    case .stepEnded(_, let outcome, _): outcome.mark
    case .noted, .handedOver: "»"
    case .opened, .placed, .renamed, .closed, .reopened: "◇"
    case .observed, .revised, .withdrawn: isAssumed ? "≈" : "·"
    }
  }

  var style: Style {
    if isAssumed { return .guess }
    return switch event.happening {
    case .stepEnded(_, let outcome, _): outcome.style
    case .noted, .handedOver, .closed: .strong
    default: .plain
    }
  }
}

extension ToldEvent.Subject {
  var filterWord: Text {
    switch self {
    case .answer: TimelineWords.onlyAnswers
    case .step: TimelineWords.onlySteps
    case .note: TimelineWords.onlyNotes
    case .paste: TimelineWords.onlyPasted
    case .incident: TimelineWords.onlyIncident
    }
  }
}

extension Outcome {
  /// The glyph of an ended step.
  var mark: String {
    switch self {
    case .verified: "✓"
    case .failed, .noEffect: "✗"
    case .skipped, .workedAround, .unverified: "•"
    }
  }

  var style: Style {
    switch self {
    case .verified: .good
    case .failed: .danger
    case .noEffect, .skipped, .workedAround, .unverified: .warning
    }
  }
}
