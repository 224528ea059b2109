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
    case .answers, .again: return choose
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
    let area = area.inset(top: area.rows >= 12 ? 1 : 0).readable
    let flow: Flow
    if isOnlyRead {
      var text = Flow(width: area.columns)
      write(into: &text, incident)
      flow = text
    } else {
      flow = Flow.fitting(area.size) { write(into: &$0, incident) }
    }
    frame.draw(flow, in: area, scrolledBy: textScroll ?? below, incident.language)
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
    case .proposals(let form): form.write(into: &flow, incident)
    }
  }
}
