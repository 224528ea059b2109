import Wording

extension EndText {
  /// Draws the end; where there is room, what was found out stands beside what was done.
  func draw(on frame: inout Frame, in area: Rect, scrolledBy scroll: Int) {
    let keys = "↑↓ PgUp PgDn"
    guard area.columns >= 110 && area.rows >= 12 else {
      var flow = Flow(width: area.columns)
      write(into: &flow)
      frame.draw(flow, in: area, scrolledBy: scroll, by: keys, language)
      return
    }
    let (left, right) = area.split(left: area.columns / 2)
    var ending = Flow(width: left.columns - 2)
    writeEnding(into: &ending)
    frame.draw(ending, in: left.inset(right: 2), scrolledBy: scroll, by: keys, language)
    let reach = frame.scrolling
    frame.rule(column: 0, in: right)
    var findings = Flow(width: right.columns - 2)
    writeFindings(into: &findings)
    frame.draw(findings, in: right.inset(left: 2), scrolledBy: scroll, by: keys, language)
    // Both are scrolled together, as far as the longer one goes.
    frame.scrolling = reach.flatMap { frame.scrolling?.joined($0) }
  }
}
