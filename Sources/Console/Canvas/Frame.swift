/// A whole screen as a value: exactly as many cells as its size says.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// The cells row by row.
  package private(set) var cells: [Cell]
  /// Where the cursor stands; nil hides it.
  package var cursor: Position?
  /// What the window of the terminal is called; nil leaves it as it is.
  package var title: String?
  /// Where the rows stand that can be chosen.
  package internal(set) var choices = ChoiceRows()

  /// An empty screen.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place that lies on the screen.
  package subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// Writes a text on one line, cut to a rectangle, and says how many columns it took there.
  ///
  /// The place counts from the rectangle's corner, or from the screen's where there is none. A wide
  /// glyph that an edge would cut leaves a space.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at place: Position, in area: Rect? = nil, style: Style = .plain
  ) -> Int {
    let area = area ?? bounds
    let visible = area.intersection(bounds)
    let row = area.row + place.row
    let start = area.column + place.column
    guard !visible.isEmpty, row >= visible.row, row < visible.row + visible.rows else { return 0 }
    let end = visible.column + visible.columns
    var column = start
    for glyph in Glyphs(text) {
      guard column < end else { break }
      let next = column + glyph.columns
      if column >= visible.column && next <= end {
        put(glyph, row: row, column: column, style: style)
      } else if next > visible.column {
        put(.blank(style), row: row, column: max(column, visible.column))
      }
      column = next
    }
    return max(0, min(column, end) - max(start, visible.column))
  }

  /// Writes lines below one another and says how many rows of the rectangle they took.
  @discardableResult
  package mutating func write(
    lines: [String], at place: Position = .origin, in area: Rect, style: Style = .plain
  ) -> Int {
    let shown = lines.prefix(max(0, area.rows - place.row))
    for (offset, line) in shown.enumerated() {
      let row = place.row + offset
      write(line, at: Position(row: row, column: place.column), in: area, style: style)
    }
    return shown.count
  }

  /// Fills a rectangle with one narrow glyph.
  package mutating func fill(
    _ area: Rect, with glyph: Unicode.Scalar = " ", style: Style = .plain
  ) {
    let visible = area.intersection(bounds)
    let safe: Unicode.Scalar = DisplayWidth(of: glyph) == .narrow ? glyph : "·"
    for row in visible.row..<visible.row + visible.rows {
      for column in visible.column..<visible.column + visible.columns {
        put(Cell(safe, style: style), row: row, column: column)
      }
    }
  }

  /// Gives what stands in a rectangle another role, such as the line that the keys act on.
  ///
  /// A wide glyph goes with its first half.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    let visible = area.intersection(bounds)
    for row in visible.row..<visible.row + visible.rows {
      for column in visible.column..<visible.column + visible.columns {
        let index = row * size.columns + column
        switch cells[index].extent {
        case .continuation: continue
        case .wide: cells[index + 1] = cells[index + 1].styled(style)
        case .narrow: break
        }
        cells[index] = cells[index].styled(style)
      }
    }
  }

  /// Draws a horizontal rule across a rectangle.
  package mutating func rule(row: Int, in area: Rect, style: Style = .frame) {
    fill(
      Rect(row: area.row + row, column: area.column, columns: area.columns, rows: 1)
        .intersection(area),
      with: "─", style: style)
  }

  /// Draws a vertical rule down a rectangle.
  package mutating func rule(column: Int, in area: Rect, style: Style = .frame) {
    fill(
      Rect(row: area.row, column: area.column + column, columns: 1, rows: area.rows)
        .intersection(area),
      with: "│", style: style)
  }

  /// The frame with every cell replaced; halves of wide glyphs must be replaced together.
  package func mapCells(_ replacement: (Cell) -> Cell) -> Self {
    var copy = self
    for index in cells.indices { copy.cells[index] = replacement(cells[index]) }
    return copy
  }

  private mutating func put(
    _ glyph: Glyphs.Glyph, row: Int, column: Int, style: Style
  ) {
    let isWide = glyph.columns == 2
    put(
      Cell(
        glyph.scalar, marks: (glyph.firstMark, glyph.secondMark),
        extent: isWide ? .wide : .narrow, style: style),
      row: row, column: column)
    if isWide {
      put(Cell(" ", extent: .continuation, style: style), row: row, column: column + 1)
    }
  }

  /// Sets one cell; the half that is left of a wide glyph under it becomes a space.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    let old = cells[index]
    if old.extent == .wide && column + 1 < size.columns {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
    if old.extent == .continuation && cell.extent != .continuation && column > 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    cells[index] = cell
  }
}
