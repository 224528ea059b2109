/// A whole screen as a value: exactly as many cells as its size says.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// The cells of each row.
  ///
  /// Frames share the rows that are the same, so that a copy with a few changes costs those, and is
  /// compared as fast.
  private(set) var grid: [[Cell]]
  /// Where the cursor stands; nil hides it.
  package var cursor: Position?
  /// What the window of the terminal is called; nil leaves it as it is.
  package var title: String?
  /// How the text that keys scroll lies in its pane; nil where none is.
  var scrolling: Scrolling?
  /// Where the rows stand that can be chosen.
  package internal(set) var choices = ChoiceRows()

  /// An empty screen.
  package init(size: Size) {
    self.size = size
    grid = Array(
      repeating: Array(repeating: .blank(), count: size.columns), count: size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place that lies on the screen.
  package subscript(row: Int, column: Int) -> Cell { grid[row][column] }

  /// The cells of a row that lies on the screen.
  package func cells(ofRow row: Int) -> [Cell] { grid[row] }

  /// The cells row by row.
  package var cells: [Cell] { Array(grid.joined()) }

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
    let column = text.withBytes {
      write($0, row: row, column: start, within: visible.column..<end, style: style)
    }
    return max(0, min(column, end) - max(start, visible.column))
  }

  /// Writes bytes of UTF-8 on a row and says before which column they end.
  private mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, row: Int, column start: Int, within columns: Range<Int>,
    style: Style
  ) -> Int {
    var column = start
    var index = 0
    while true {
      writeSimple(bytes, &index, row: row, column: &column, within: columns, style: style)
      guard index < bytes.count && column < columns.upperBound else { return column }
      let part = Glyphs.part(at: index, of: bytes)
      column = write(
        Glyphs(String(decoding: bytes[part], as: UTF8.self)), row: row, column: column,
        within: columns, style: style)
      index = part.upperBound
    }
  }

  /// Writes on as long as each scalar takes one cell of its own.
  private mutating func writeSimple(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, row: Int, column: inout Int,
    within columns: Range<Int>, style: Style
  ) {
    let blank = Cell.blank(style)
    grid[row].withUnsafeMutableBufferPointer { cells in
      var length = index < bytes.count ? SimpleText.length(at: index, of: bytes) : 0
      while length > 0 && column < columns.upperBound {
        let next = index + length
        // What follows may still belong to it.
        let following = next < bytes.count ? SimpleText.length(at: next, of: bytes) : 0
        guard following > 0 || next == bytes.count else { return }
        if column >= columns.lowerBound {
          // Half of a wide glyph leaves another half behind.
          guard cells[column].isNarrow else { return }
          cells[column] = blank.showing(
            SimpleText.scalar(at: index, length: length, of: bytes))
        }
        column += 1
        index = next
        length = following
      }
    }
  }

  /// Writes glyphs on a row and says before which column they end.
  private mutating func write(
    _ glyphs: Glyphs, row: Int, column start: Int, within columns: Range<Int>, style: Style
  ) -> Int {
    var column = start
    for glyph in glyphs {
      guard column < columns.upperBound else { break }
      let next = column + glyph.columns
      if column >= columns.lowerBound && next <= columns.upperBound {
        put(glyph, row: row, column: column, style: style)
      } else if next > columns.lowerBound {
        put(.blank(style), row: row, column: max(column, columns.lowerBound))
      }
      column = next
    }
    return column
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
    let cell = Cell(safe, style: style)
    let columns = visible.column..<visible.column + visible.columns
    for row in visible.row..<visible.row + visible.rows {
      if !fillNarrow(columns, ofRow: row, with: cell) {
        for column in columns { put(cell, row: row, column: column) }
      }
    }
  }

  /// Fills columns of a row; false, and nothing is done, where a wide glyph stands in them.
  private mutating func fillNarrow(_ columns: Range<Int>, ofRow row: Int, with cell: Cell) -> Bool {
    grid[row].withUnsafeMutableBufferPointer { cells in
      var isNarrow = true
      for column in columns { isNarrow = cells[column].isNarrow && isNarrow }
      guard isNarrow else { return false }
      for column in columns { cells[column] = cell }
      return true
    }
  }

  /// Gives what stands in a rectangle another role, such as the line that the keys act on.
  ///
  /// A wide glyph goes with its first half.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    let visible = area.intersection(bounds)
    for row in visible.row..<visible.row + visible.rows {
      for column in visible.column..<visible.column + visible.columns {
        let cell = grid[row][column]
        switch cell.extent {
        case .continuation: continue
        case .wide: grid[row][column + 1] = grid[row][column + 1].styled(style)
        case .narrow: break
        }
        grid[row][column] = cell.styled(style)
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
    copy.grid = grid.map { $0.map(replacement) }
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
    let old = grid[row][column]
    if old.extent == .wide && column + 1 < size.columns {
      grid[row][column + 1] = .blank(grid[row][column + 1].style)
    }
    if old.extent == .continuation && cell.extent != .continuation && column > 0 {
      grid[row][column - 1] = .blank(grid[row][column - 1].style)
    }
    grid[row][column] = cell
  }
}
