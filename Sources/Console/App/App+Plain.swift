import Diagnosis
import Wording

/// A screen as lines: what is to be read, and what a line typed in answer means.
package struct PlainPage: Sendable {
  package let text: String
  /// Whether a line that is no single key is text for a field.
  let takesText: Bool
  /// Whether even a single letter is text.
  let isTyping: Bool

  /// The keys that a line stands for: nothing is Enter, one character is its key, the rest is
  /// text.
  package func inputs(for line: String) -> [Input] {
    if line.isEmpty { return [.key(.enter)] }
    if line == "esc" { return [.key(.escape)] }
    if line == "tab" { return [.key(.tab)] }
    if isTyping { return [.paste(line), .key(.enter)] }
    if line.count == 1, let key = line.first { return [.key(.character(key))] }
    return takesText ? [.paste(line), .key(.enter)] : [.paste(line)]
  }
}

extension App {
  /// The screen as lines, for a terminal that cannot place a cursor.
  package func plainPage(width: Int) -> PlainPage {
    var flow = Flow(width: width)
    var takesText = false
    var isTyping = false
    switch screen {
    case .start(let start): start.write(into: &flow, language, time)
    case .intake(let intake): intake.write(into: &flow)
    case .lookup(let lookup):
      isTyping = true
      lookup.write(into: &flow)
    case .incident(let incident):
      incident.writePlain(into: &flow)
      takesText = incident.form?.takesTyping == true && incident.overlay == nil
      isTyping = incident.isTyping
    }
    let lines = flow.lines.map { $0.map(\.text).joined() }
    let notice = self.notice.map { ["! \($0.text[language])"] } ?? []
    let page = ["", String(repeating: "-", count: width)] + lines + [""] + notice
    let prompt = hints.map { "\($0.shown) \($0.label[language])" }.joined(separator: " · ")
    return PlainPage(
      text: page.map(Self.printable).joined(separator: "\n") + "\n"
        + (prompt.wrapped(to: width) + ["> "]).map(Self.printable).joined(separator: "\n"),
      takesText: takesText, isTyping: isTyping)
  }

  private var hints: [Hint] {
    switch screen {
    case .start(let start): start.hints
    case .intake(let intake): intake.hints
    case .lookup(let lookup): lookup.hints
    case .incident(let incident): incident.hints
    }
  }

  /// Without control characters and without blanks at the end.
  private static func printable(_ line: String) -> String {
    var text = ""
    for glyph in Glyphs(line) { glyph.append(to: &text) }
    while text.last == " " && text != "> " { text.removeLast() }
    return text
  }
}

extension IncidentScreen {
  /// Whether a line of text is being typed.
  var isTyping: Bool {
    switch overlay {
    case .text: true
    case .outcome(let form): form.reasonFor != nil
    case .closing(let form): form.chosen != nil
    case .names(let form): form.editing != nil && form.places.isEmpty
    case .help, .why, .answers, .proposals, .difference, .message: false
    case nil: pane == .question && form?.isTyping == true
    }
  }

  func writePlain(into flow: inout Flow) {
    flow.paragraph("\(number)  \(Headline(session, language).text)", .title)
    flow.blank()
    if let overlay {
      overlay.write(into: &flow, self)
      return
    }
    switch pane {
    case .end: EndText(self).write(into: &flow)
    case .question:
      KnownColumn(self, rows: 100).writeVerdicts(into: &flow)
      flow.blank()
      if let form { QuestionText(form, self).write(into: &flow) }
    case .plan:
      if diagnosis.plan.steps.isEmpty {
        flow.paragraph(planMessage[language])
        return
      }
      PlanList(self).write(into: &flow)
      flow.blank()
      if let step = selectedStep { StepText(step, self).write(into: &flow) }
    }
  }
}
