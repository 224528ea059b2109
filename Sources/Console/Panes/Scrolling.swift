import Wording

/// How the text of a frame that can be scrolled lies in its pane.
struct Scrolling: Hashable, Sendable {
  /// The least and the most that it can be scrolled by.
  let reach: ClosedRange<Int>
  /// How far a page goes: one line of the last one stays in sight.
  let page: Int

  /// Further than any text goes.
  static let far = 1_000_000

  init(_ flow: Flow, showing rows: Int) {
    let start = flow.offset(showing: rows, scrolledBy: 0)
    reach = -start...max(0, flow.lines.count - rows) - start
    page = max(1, rows - 1)
  }

  /// Of two texts that are scrolled together: the one that goes further.
  func joined(_ other: Self) -> Self {
    other.reach.upperBound > reach.upperBound ? other : self
  }

  func clamped(_ scroll: Int) -> Int {
    min(max(scroll, reach.lowerBound), reach.upperBound)
  }
}

extension Frame {
  /// Draws a flow into a rectangle; the cursor goes where the flow has it.
  ///
  /// Where there is more of it than fits, its last row says how much, and by which keys to get
  /// there.
  ///
  /// - Parameter scroll: how far the person scrolled; nil when no key scrolls it.
  mutating func draw(
    _ flow: Flow, in area: Rect, scrolledBy scroll: Int? = nil, by keys: String = "PgUp PgDn",
    _ language: Language
  ) {
    let needsScrolling = flow.lines.count > area.rows
    let rows = needsScrolling ? max(1, area.rows - 1) : area.rows
    let offset = flow.offset(showing: rows, scrolledBy: scroll ?? 0)
    if scroll != nil { scrolling = Scrolling(flow, showing: rows) }
    choices.add(flow, in: area, from: offset, rows: rows)
    for row in 0..<max(0, min(rows, flow.lines.count - offset)) {
      draw(flow.lines[offset + row], row: row, in: area)
    }
    if let caret = flow.caret, (offset..<offset + rows).contains(caret.row) {
      cursor = Position(
        row: area.row + caret.row - offset,
        column: area.column + min(caret.column, max(0, area.columns - 1)))
    }
    guard needsScrolling, area.rows > 1 else { return }
    let below = flow.lines.count - offset - rows
    let hints = [keys, ""].map {
      ScreenWords.more(above: offset, below: below, by: $0)[language]
    }
    let hint = hints.first { $0.displayWidth <= area.columns } ?? ""
    write(hint, at: Position(row: area.rows - 1, column: 0), in: area, style: .dim)
  }
}

extension Frame {
  /// Draws one line of a flow into a row of a rectangle.
  mutating func draw(_ line: [Span], row: Int, in area: Rect) {
    var column = 0
    for span in line {
      column += write(
        span.text, at: Position(row: row, column: column), in: area, style: span.style)
    }
  }
}

extension Rect {
  /// Its left part, no wider than a line from whose end the eye finds back to the next.
  var readable: Self { inset(right: max(0, columns - 80)) }
}
