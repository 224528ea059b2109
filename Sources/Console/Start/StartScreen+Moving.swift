import Wording

extension StartScreen {
  /// Whether it is the other one after a move in the list, and nothing else.
  func isMoved(from other: Self) -> Bool {
    var moved = other
    moved.selection = selection
    return moved == self && selection != other.selection && !showsHelp
  }

  /// Draws a move on the frame that showed the screen before; false when more has to change.
  func drawMove(
    from other: Self, on frame: inout Frame, _ language: Language, _ time: LocalTime
  ) -> Bool {
    let area = Self.area(in: Chrome.room(on: frame), of: frame.size)
    var flow = Flow(width: area.columns)
    write(into: &flow, language, time) { $0 == selection || $0 == other.selection }
    let before = line(other.selection, of: flow)
    return frame.redraw(
      [before, line(selection, of: flow)], of: flow, in: area, focusedBefore: before)
  }

  /// On which line a choice stands: the incidents are the last ones.
  private func line(_ position: Int, of flow: Flow) -> Int {
    position < 2 ? position : flow.lines.count - unfinished.count + position - 2
  }
}
