import Wording

extension StartScreen {
  /// Whether it is the other one after a step from one incident to the next, and nothing else.
  func isOneStep(from other: Self) -> Bool {
    guard abs(selection - other.selection) == 1, min(selection, other.selection) >= 2, !help.isOpen
    else { return false }
    var moved = other
    moved.selection = selection
    return moved == self
  }

  /// Draws that step on the frame of the screen before; false when more than two rows change.
  func drawStep(
    from other: Self, on frame: inout Frame, _ language: Language, _ time: LocalTime
  ) -> Bool {
    let area = Self.area(in: Chrome.room(on: frame), of: frame.size)
    guard let cursor = frame.cursor else { return false }
    let old = cursor.row - area.row
    let new = old + selection - other.selection
    // On the last row that shows an incident the list may be scrolled, or has to be.
    guard old >= 0, new >= 0, max(old + 1, new) < area.rows - 1 else { return false }
    var flow = Self.flow(for: area)
    incident(other.selection, language, time, into: &flow)
    incident(selection, language, time, into: &flow)
    guard flow.lines.count == 2, let caret = flow.caret else { return false }
    // Each covers what it showed before: only marker and looks are others.
    frame.draw(flow.lines[0], row: old, in: area)
    frame.draw(flow.lines[1], row: new, in: area)
    frame.choices.moveSelection(by: selection - other.selection)
    frame.cursor = Position(row: area.row + new, column: area.column + caret.column)
    return true
  }
}
