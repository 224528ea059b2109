/// How large a screen is, in character cells.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// A size; a negative count is taken as none.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Reads the spelling `80x24`; nil for anything else, and beyond 1000 cells a side.
  package init?(_ text: String) {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let columns = sides[0], let rows = sides[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

extension Size: CustomStringConvertible {
  package var description: String { "\(columns)x\(rows)" }
}

/// A place on a screen or inside a rectangle, counted from its upper left corner, from zero.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  package static var origin: Self { Self(row: 0, column: 0) }
}

/// A rectangle of cells; it may reach beyond the frame, which then cuts it.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var columns: Int
  package var rows: Int

  /// A rectangle from its upper left corner; a negative extent is taken as none.
  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  package var size: Size { Size(columns: columns, rows: rows) }
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The rectangle without so many cells at each side.
  package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Self {
    Self(
      row: row + top, column: column + left,
      columns: columns - left - right, rows: rows - top - bottom)
  }

  /// The upper rows, and what is left below them.
  package func split(top count: Int) -> (top: Self, rest: Self) {
    let taken = min(max(0, count), rows)
    return (inset(bottom: rows - taken), inset(top: taken))
  }

  /// The lower rows, and what is left above them.
  package func split(bottom count: Int) -> (rest: Self, bottom: Self) {
    let (rest, bottom) = split(top: rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// The columns at the left, and what is left beside them.
  package func split(left count: Int) -> (left: Self, rest: Self) {
    let taken = min(max(0, count), columns)
    return (inset(right: columns - taken), inset(left: taken))
  }

  /// The part that both cover.
  package func intersection(_ other: Self) -> Self {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Self(
      row: top, column: left,
      columns: min(column + columns, other.column + other.columns) - left,
      rows: min(row + rows, other.row + other.rows) - top)
  }
}
