import Diagnosis
import Playbooks
import Wording

extension Overlay {
  /// The keys that do something on it.
  var hints: [Hint] {
    let back = Hint("Esc", KeyWords.back)
    let choose = [Hint("↑↓", KeyWords.move), Hint(.accept), back]
    switch self {
    case .help, .difference: return [Hint("↑↓", KeyWords.scroll), back]
    case .why: return [Hint("↑↓", KeyWords.scroll), Hint(.why, KeyWords.causes), back]
    case .message: return [back]
    case .proposals(let form):
      return form.count == 0
        ? [back] : [Hint("↑↓", KeyWords.move), Hint(.mark), Hint(.accept), back]
    case .answers, .again, .takeBack: return choose
    case .file(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .outcome(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .closing(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .names(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .text: return [Hint(.accept), back]
    }
  }

  /// Draws it over the whole room of the screen below.
  func draw(
    on frame: inout Frame, in area: Rect, _ incident: Incident, scrolledBy below: Int
  ) {
    let area = area.inset(top: area.rows >= 12 ? 1 : 0)
    var flow = Flow(width: area.columns)
    write(into: &flow, incident)
    frame.draw(flow, in: area, scrolledBy: scroll ?? below, incident.language)
  }

  private var scroll: Int? {
    switch self {
    case .help(_, let scroll), .why(_, let scroll), .difference(_, let scroll): scroll
    case .answers, .outcome, .closing, .names, .text, .again, .proposals, .message: nil
    case .takeBack, .file: nil
    }
  }

  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    switch self {
    case .help(let hints, _): HelpText(hints: hints).write(into: &flow, language)
    case .why(let pages, _): WhyText(pages, incident).write(into: &flow)
    case .difference(let difference, _):
      DifferenceText(difference, incident).write(into: &flow)
    case .message(let text): flow.paragraph(text[language], .warning)
    case .answers(let selection):
      AnswerList(incident, selection: selection).write(into: &flow, incident)
    case .outcome(let form): form.write(into: &flow, incident)
    case .closing(let form): form.write(into: &flow, incident)
    case .names(let form): form.write(into: &flow, incident)
    case .text(let form): form.write(into: &flow, language)
    case .again(let form): form.write(into: &flow, incident)
    case .takeBack(let form): form.write(into: &flow, incident)
    case .file(let form): form.write(into: &flow, language)
    case .proposals(let form): form.write(into: &flow, incident)
    }
  }
}

extension Flow {
  /// A row that can be chosen, with its number.
  mutating func choice(
    _ position: Int, _ text: String, isSelected: Bool, style: Style = .plain
  ) {
    let number = position < 9 || isPlain ? "\(position + 1)" : " "
    item(
      "\(isSelected ? "▸" : " ") \(number) ", isSelected ? .selected : .key, text,
      isSelected ? .selected : style, isFocus: isSelected)
  }

  /// A line for typing behind its label.
  mutating func field(_ label: String, _ field: LineField) {
    let prompt = "▸ \(label): "
    let room = max(1, width - prompt.displayWidth)
    let window = field.window(columns: room)
    let shown = (window.text + " ").padded(to: room)
    // The cursor is drawn as a block, so that it shows in every terminal and every printout.
    let cut = shown.index(shown.startIndex, offsetBy: min(window.before, max(0, shown.count - 1)))
    line(
      [
        Span(prompt, .key), Span(String(shown[..<cut]), .input),
        Span(String(shown[cut]), .selected),
        Span(String(shown[shown.index(after: cut)...]), .input),
      ], isFocus: true, caret: prompt.displayWidth + window.cursor, isTyped: true)
  }
}
