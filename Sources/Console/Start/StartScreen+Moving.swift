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
  func drawStep(from other: Self, on frame: inout Frame) -> Bool {
    let area = Self.area(in: Chrome.room(on: frame), of: frame.size)
    guard let cursor = frame.cursor else { return false }
    let old = cursor.row - area.row
    let new = old + selection - other.selection
    // On the last row that shows an incident the list may be scrolled, or has to be.
    guard old >= 0, new >= 0, max(old + 1, new) < area.rows - 1,
      frame.isWholeChoice(row: area.row + old, in: area),
      frame.isWholeChoice(row: area.row + new, in: area)
    else { return false }
    draw(other.selection, onRow: old, of: area, in: &frame)
    draw(selection, onRow: new, of: area, in: &frame)
    frame.cursor = Position(row: area.row + new, column: cursor.column)
    frame.choices.moveSelection(by: selection - other.selection)
    return true
  }

  /// Draws marker and label over what they were before; the hint behind them stays.
  private func draw(_ position: Int, onRow row: Int, of area: Rect, in frame: inout Frame) {
    let isSelected = position == selection
    frame.draw(
      [
        Span(marker(position), isSelected ? .selected : .plain),
        Span(Self.label(unfinished[position - 2]), isSelected ? .selected : .plain),
      ], row: row, in: area)
  }
}

extension Frame {
  /// Whether marker and hint of a choice stand in one row, so that it takes no other.
  fileprivate func isWholeChoice(row: Int, in area: Rect) -> Bool {
    let cells = cells(ofRow: row)
    // Behind the marker of four cells stands the label; below a choice, blanks or a hint.
    let label = cells[area.column + 4]
    return label.scalar != " " && label.style != .dim && cells.contains { $0.style == .dim }
  }
}
