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
  /// The lines of each row that can be chosen, and which of them is selected.
  private(set) var choices: [Range<Int>] = []
  private(set) var selectedChoice: Int?

  init(width: Int, isPlain: Bool = false) {
    self.width = width
    self.isPlain = isPlain
  }

  mutating func blank() {
    if !lines.isEmpty { lines.append([]) }
  }

  /// One paragraph; every line starts `indent` cells in.
  mutating func paragraph(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let lead = String(repeating: " ", count: indent)
    for line in text.wrapped(to: max(1, width - indent)) {
      lines.append([Span(lead), Span(line, style)])
    }
  }

  /// One paragraph behind a marker; its further lines hang below the text, not the marker.
  ///
  /// A row that can be chosen says whether it is the selected one; any other says nothing.
  mutating func item(
    _ marker: String, _ markerStyle: Style = .plain, _ text: String, _ style: Style = .plain,
    indent: Int = 0, isFocus: Bool? = nil
  ) {
    let start = lines.count
    let hang = marker.displayWidth + indent
    let blank = String(repeating: " ", count: hang)
    let wrapped = text.wrapped(to: max(1, width - hang))
    for (number, line) in wrapped.enumerated() {
      let lead =
        number == 0
        ? [Span(String(repeating: " ", count: indent)), Span(marker, markerStyle)] : [Span(blank)]
      lines.append(lead + [Span(line, style)])
    }
    guard let isFocus else { return }
    choose(start..<lines.count, isSelected: isFocus, caret: indent)
  }

  /// Keeps a row that can be chosen; the selected one has the focus and the cursor.
  private mutating func choose(_ rows: Range<Int>, isSelected: Bool, caret column: Int) {
    choices.append(rows)
    guard isSelected else { return }
    selectedChoice = choices.count - 1
    focus = rows
    caret = Position(row: rows.lowerBound, column: column)
  }

  /// One line of pieces, cut at the edge; the cursor stands at a column of it when it is the focus.
  ///
  /// Where a text is typed in it, the arrows are the text's, and no other row can be chosen.
  mutating func line(
    _ runs: [Span], isFocus: Bool? = nil, caret column: Int = 0, isTyped: Bool = false
  ) {
    lines.append(runs)
    if isTyped { choices.removeAll() }
    guard let isFocus else { return }
    choose(lines.count - 1..<lines.count, isSelected: isFocus, caret: column)
  }

  /// How far down it is scrolled: so that the focus is in sight, and from there as far as the
  /// person scrolled up or down.
  func offset(showing rows: Int, scrolledBy scroll: Int) -> Int {
    let furthest = max(0, lines.count - rows)
    var offset = 0
    if let focus {
      offset = max(0, focus.upperBound - rows)
      offset = min(offset, focus.lowerBound)
    }
    return min(max(0, offset + scroll), furthest)
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
    let rows = needsScrolling ? max(1, area.rows - 1) : area.rows
    let offset = flow.offset(showing: rows, scrolledBy: scroll)
    choices.add(flow, in: area, from: offset, rows: rows)
    for (row, line) in flow.lines.dropFirst(offset).prefix(rows).enumerated() {
      var column = 0
      for run in line {
        column += write(
          run.text, at: Position(row: row, column: column), in: area, style: run.style)
      }
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
}
