import Diagnosis
import Playbooks
import Wording

/// The selected step over the whole screen.
extension IncidentScreen {
  /// Takes a key that reads on or goes back to the plan; every other key is the plan's.
  mutating func takeStepKey(_ key: Key) -> Bool {
    if let scroll = stepScroll, let moved = Command.from(key)?.scrolled(scroll, page: page) {
      stepScroll = moved
      return true
    }
    guard key == .left || Command.from(key) == .leave || Command.from(key) == .inFull else {
      return false
    }
    // Reading on beyond the end does nothing; only the keys that go back do.
    if Command.from(key) != .inFull { stepScroll = nil }
    return true
  }

  func drawStep(_ step: PlannedStep, scrolledBy scroll: Int, on frame: inout Frame, in body: Rect) {
    let area = body.inset(top: body.rows >= 12 ? 1 : 0, left: 2, right: 1)
    var flow = Flow(width: min(area.columns, 100))
    StepText(step, incident).writeFull(into: &flow)
    frame.draw(flow, in: area, scrolledBy: scroll, by: "↑↓ PgUp PgDn", language)
  }

  /// The keys of the plan, with those that read a step instead of those that choose one.
  var stepHints: [Hint] {
    planHints.filter { $0.command != .inFull && $0.command != .leave && $0.shown != "↑↓" }
      .reduce(into: [Hint("↑↓", KeyWords.scroll)]) { hints, hint in
        hints.append(hint)
        if hint.command == .accept { hints.append(Hint("Esc", KeyWords.back)) }
      }
  }
}
