import Wording

/// A piece of a line in one style.
struct Span: Hashable, Sendable {
  let text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Lines of styled text for one pane, already wrapped to its width.
struct Flow: Sendable {
  let width: Int
  /// Whether it becomes numbered lines rather than a screen.
  let isPlain: Bool
  private(set) var lines: [[Span]] = []
  /// The lines that must stay in sight, such as the selected choice.
  private(set) var focus: Range<Int>?
  /// Where the cursor belongs, so that a screen reader and a person who types find the place: on
  /// the selected row, or in the line that is typed.
  private(set) var caret: Position?

  init(width: Int, isPlain: Bool = false) {
    self.width = width
    self.isPlain = isPlain
  }

  mutating func blank() {
    if !lines.isEmpty { lines.append([]) }
  }

  /// One paragraph; every line starts `indent` cells in.
  mutating func paragraph(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let lead = indent > 0 ? [Span(String(repeating: " ", count: indent))] : []
    for line in text.wrapped(to: max(1, width - indent)) {
      lines.append(lead + [Span(line, style)])
    }
  }

  /// One paragraph behind a marker; its further lines hang below the text, not the marker.
  mutating func item(
    _ marker: String, _ markerStyle: Style = .plain, _ text: String, _ style: Style = .plain,
    indent: Int = 0, isFocus: Bool = false
  ) {
    let start = lines.count
    let hang = marker.displayWidth + indent
    let blank = Span(String(repeating: " ", count: hang))
    for line in text.wrapped(to: max(1, width - hang)) {
      if lines.count > start {
        lines.append([blank, Span(line, style)])
      } else if indent > 0 {
        lines.append(
          [Span(String(repeating: " ", count: indent)), Span(marker, markerStyle), Span(line, style)]
        )
      } else {
        lines.append([Span(marker, markerStyle), Span(line, style)])
      }
    }
    if isFocus {
      focus = start..<lines.count
      caret = Position(row: start, column: indent)
    }
  }

  /// One line of pieces, cut at the edge; the cursor stands at a column of it when it is the focus.
  mutating func line(_ runs: [Span], isFocus: Bool = false, caret column: Int = 0) {
    if isFocus {
      focus = lines.count..<(lines.count + 1)
      caret = Position(row: lines.count, column: column)
    }
    lines.append(runs)
  }

  /// How far down it is scrolled: so that the focus is in sight, and from there as far as the
  /// person scrolled up or down.
  func offset(showing rows: Int, scrolledBy scroll: Int) -> Int {
    offset(showing: rows, scrolledBy: scroll, around: focus)
  }

  /// How far down it would be scrolled if other lines had to stay in sight.
  private func offset(showing rows: Int, scrolledBy scroll: Int, around focus: Range<Int>?) -> Int {
    let furthest = max(0, lines.count - rows)
    var offset = 0
    if let focus {
      offset = max(0, focus.upperBound - rows)
      offset = min(offset, focus.lowerBound)
    }
    return min(max(0, offset + scroll), furthest)
  }

  /// How far down it is scrolled; nil if that changed with the focus, which was on another line.
  func offset(showing rows: Int, unlessScrolledBy line: Int) -> Int? {
    let offset = offset(showing: rows, scrolledBy: 0)
    return offset == self.offset(showing: rows, scrolledBy: 0, around: line..<line + 1)
      ? offset : nil
  }

  /// How many of its lines an area shows; the last row may have to say that there is more.
  func rows(in area: Rect) -> Int {
    lines.count > area.rows ? max(1, area.rows - 1) : area.rows
  }
}

extension Frame {
  /// Draws a flow into a rectangle; the cursor goes where the flow has it.
  ///
  /// Where there is more of it than fits, its last row says how much, and by which keys to get there.
  mutating func draw(
    _ flow: Flow, in area: Rect, scrolledBy scroll: Int = 0, by keys: String = "PgUp PgDn",
    _ language: Language
  ) {
    let needsScrolling = flow.lines.count > area.rows
    let rows = flow.rows(in: area)
    let offset = flow.offset(showing: rows, scrolledBy: scroll)
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
    let hint = ScreenWords.more(above: offset, below: below, by: keys)[language]
    write(hint, at: Position(row: area.rows - 1, column: 0), in: area, style: .dim)
  }

  /// Draws some lines again on a frame that shows all of them, as they were when another line had
  /// the focus.
  ///
  /// - Returns: false, and nothing is drawn, when that line had the flow scrolled differently.
  mutating func redraw(_ lines: [Int], of flow: Flow, in area: Rect, focusedBefore line: Int) -> Bool
  {
    let rows = flow.rows(in: area)
    guard let offset = flow.offset(showing: rows, unlessScrolledBy: line) else { return false }
    for line in lines where (0..<rows).contains(line - offset) {
      let row = line - offset
      fill(Rect(row: area.row + row, column: area.column, columns: area.columns, rows: 1))
      draw(flow.lines[line], row: row, in: area)
    }
    return true
  }

  private mutating func draw(_ line: [Span], row: Int, in area: Rect) {
    var column = 0
    for span in line {
      column += write(
        span.text, at: Position(row: row, column: column), in: area, style: span.style)
    }
  }
}
