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
    case .phone: return [Hint("↑↓", KeyWords.move), Hint(.accept, PhoneWords.next), back]
    case .proposals(let form):
      return form.count == 0
        ? [back] : [Hint("↑↓", KeyWords.move), Hint(.mark), Hint(.accept), back]
    case .causes(let list): return list.hints
    case .timeline(let list): return list.hints
    case .answers, .again, .confirm, .trialEnd: return choose
    case .outcome(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .closing(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .names(let form): return form.isTyping ? [Hint(.accept), back] : choose
    case .text: return [Hint(.accept), back]
    case .notes:
      return [Hint(.accept, KeyWords.record), Hint("Esc", KeyWords.backKept), Hint(.pageUp)]
    case .map(let map): return map.hints
    }
  }

  /// Draws it over the whole room of the screen below.
  func draw(
    on frame: inout Frame, in body: Rect, _ incident: Incident, scrolledBy below: Int
  ) {
    if case .map(let map) = self { return map.draw(on: &frame, in: body, incident) }
    let room = body.inset(top: body.rows >= 12 ? 1 : 0, left: 2, right: 1)
    switch self {
    case .causes(let list): return list.draw(on: &frame, in: room, incident)
    case .timeline(let list): return list.draw(on: &frame, in: room, incident)
    default: break
    }
    let area = room.readable
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
    case .help(let hints, _):
      HelpText(hints: hints, keys: incident.keys).write(into: &flow, language)
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
    case .causes(let list): list.write(into: &flow, incident)
    case .timeline(let list): list.write(into: &flow, incident)
    case .notes(let form): form.write(into: &flow, incident)
    case .confirm(let form): form.write(into: &flow, incident)
    case .again(let form): form.write(into: &flow, incident)
    case .proposals(let form): form.write(into: &flow, incident)
    case .trialEnd(let end): end.write(into: &flow, incident)
    case .map(let map): map.writePlain(into: &flow, incident)
    case .phone(let reading): reading.write(into: &flow, incident)
    }
  }
}
