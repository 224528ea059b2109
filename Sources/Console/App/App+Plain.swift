import Diagnosis
import Wording

/// A screen as lines: what is to be read, and what a line typed in answer means.
package struct PlainPage: Sendable {
  package let text: String
  /// Whether a line that is no single key is text for a field.
  let takesText: Bool
  /// Whether even a single letter is text.
  let isTyping: Bool
  /// Keys of the person's own that no single character stands for, by their names.
  let named: [String: Key]
  /// Whether many lines are wanted, up to one that holds nothing but a dot.
  package let takesLines: Bool
  /// Whether a digit begins a typed answer rather than choosing one.
  let typesDigits: Bool
  /// Which of the numbered rows is selected, and how many there are.
  let numbered: (selection: Int, count: Int)

  /// The keys that a line stands for: nothing is Enter, one character is its key, a number its
  /// row, the rest is text.
  package func inputs(for line: String) -> [Input] {
    if line.isEmpty { return [.key(.enter)] }
    if line == "esc" { return [.key(.escape)] }
    if let key = named[line.lowercased()], !isTyping { return [.key(key)] }
    if line == "tab" { return [.key(.tab)] }
    if isTyping { return [.paste(line), .key(.enter)] }
    if let number = Int(line), number >= 0 {
      if typesDigits { return [.paste(line), .key(.enter)] }
      if number > 9 && number <= numbered.count { return choosing(number - 1) }
    }
    if line.count == 1, let key = line.first { return [.key(.character(key))] }
    return takesText ? [.paste(line), .key(.enter)] : [.paste(line)]
  }

  /// What many lines stand for: pasted together.
  package func inputs(for lines: [String]) -> [Input] {
    [.paste(lines.map { $0 + "\n" }.joined())]
  }

  /// The way to a row that no single digit names.
  private func choosing(_ row: Int) -> [Input] {
    let distance = row - numbered.selection
    let step = distance < 0 ? Key.up : Key.down
    return Array(repeating: .key(step), count: abs(distance)) + [.key(.enter)]
  }
}

extension App {
  /// The screen as lines, for a terminal that cannot place a cursor.
  package func plainPage(width: Int) -> PlainPage {
    var flow = Flow(width: width, isPlain: true)
    var takesText = false
    var isTyping = false
    var typesDigits = false
    var takesLines = false
    var numbered = (selection: 0, count: 0)
    switch screen {
    case .start(let start):
      start.write(into: &flow, language, time)
      numbered = (start.selection, start.count)
    case .intake(let intake):
      intake.write(into: &flow)
      isTyping = intake.isTyping
      numbered = intake.numbered
    case .lookup(let lookup):
      isTyping = true
      lookup.write(into: &flow)
    case .incident(let incident):
      incident.writePlain(into: &flow)
      takesText = incident.form?.takesTyping == true && incident.overlay == nil
      isTyping = incident.isTyping
      typesDigits =
        incident.overlay == nil && incident.pane == .question
        && incident.form?.shape == .typed
      numbered = incident.numbered
      takesLines = incident.takesLines
    }
    let lines = flow.lines.flatMap { $0.map(\.text).joined().wrapped(to: width) }
    let notice = self.notice.map { "! \(keys.naming($0.text[language]))".wrapped(to: width) } ?? []
    let page = ["", String(repeating: "-", count: width)] + lines + [""] + notice
    let prompt = hints.map { "\(line(for: $0)) \($0.label[language])" }
      .joined(separator: " · ")
    return PlainPage(
      text: page.map(Self.printable).joined(separator: "\n") + "\n"
        + (prompt.wrapped(to: width) + ["> "]).map(Self.printable).joined(separator: "\n"),
      takesText: takesText, isTyping: isTyping, named: keys.named, takesLines: takesLines,
      typesDigits: typesDigits, numbered: numbered)
  }

  /// What is typed on a line to press a key.
  private func line(for hint: Hint) -> String {
    switch hint.shown {
    case "↑↓": "\(keys.letter(of: .up))/\(keys.letter(of: .down))"
    case "Esc": "esc"
    case "Tab": "tab"
    default: hint.shown
    }
  }

  /// The keys that a line can stand for: nothing is out of sight, so nothing is scrolled.
  private var hints: [Hint] {
    let screen: any HasHints =
      switch screen {
      case .start(let start): start
      case .intake(let intake): intake
      case .lookup(let lookup): lookup
      case .incident(let incident): incident
      }
    let help = [screen.helpHint].compactMap { $0 }.filter { $0.shown == "?" }
    let unused = ["PgDn", "1-9"]
    return (screen.hints + help).filter {
      !unused.contains($0.shown) && $0.label != KeyWords.scroll
    }.map(keys.showing)
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
  /// Whether output is to be pasted, which has many lines.
  var takesLines: Bool {
    if case .text(let form) = overlay { form.purpose == .paste } else { false }
  }

  /// Whether a line of text is being typed.
  var isTyping: Bool {
    switch overlay {
    case .text: true
    case .outcome(let form): form.isTyping
    case .closing(let form): form.isTyping
    case .names(let form): form.isTyping
    case .help, .why, .answers, .again, .proposals, .difference, .message: false
    case nil: pane == .question && form?.isTyping == true
    }
  }

  /// Which of the rows that can be chosen by number is selected, and how many there are.
  var numbered: (selection: Int, count: Int) {
    switch overlay {
    case .answers(let selection): (selection, AnswerList(incident, selection: 0).rows.count)
    case .outcome(let form): (form.selection, form.options.count)
    case .names(let form): (form.selection, max(form.rows.count, form.places.count))
    case .closing, .again, .text, .help, .why, .proposals, .difference, .message: (0, 0)
    case nil:
      switch pane {
      case .question: (form?.selection ?? 0, form?.choices.count ?? 0)
      case .plan: (planSelection, 0)
      case .end: (0, 0)
      }
    }
  }

  func writePlain(into flow: inout Flow) {
    flow.paragraph("\(incident.number)  \(Headline(session, language).text)", .title)
    flow.blank()
    if let overlay {
      overlay.write(into: &flow, incident)
      return
    }
    switch pane {
    case .end: EndText(incident).write(into: &flow)
    case .question:
      KnownColumn(incident, rows: 0).writeVerdicts(into: &flow)
      flow.blank()
      if let form { QuestionText(form, incident).write(into: &flow) }
    case .plan:
      if diagnosis.plan.steps.isEmpty {
        flow.paragraph(planMessage[language])
        return
      }
      PlanList(incident, selected: planSelection).write(into: &flow)
      flow.blank()
      if let step = selectedStep { StepText(step, incident).write(into: &flow) }
    }
  }
}
