/// Neighbouring cells of one row that share a role.
package struct Run: Hashable, Sendable {
  package let row: Int
  package let columns: Range<Int>
  package let style: Style

  package init(row: Int, columns: Range<Int>, style: Style) {
    self.row = row
    self.columns = columns
    self.style = style
  }
}

extension Frame {
  /// The runs that have to be drawn on a screen that shows the other frame, or nothing.
  ///
  /// No run begins inside a wide glyph: its halves share a role and always change together. A frame
  /// of another size counts as nothing.
  package func changes(from old: Frame?) -> [Run] {
    guard let old, old.size == size else {
      return (0..<size.rows).flatMap { runs(in: 0..<size.columns, ofRow: $0) }
    }
    var found: [Run] = []
    let columns = size.columns
    for row in 0..<size.rows {
      for changed in Self.changed(row * columns..<(row + 1) * columns, old.cells, cells) {
        let start = changed.lowerBound - row * columns
        found += runs(in: start..<changed.upperBound - row * columns, ofRow: row)
      }
    }
    return found
  }

  /// The stretches within a range of cells in which two frames differ.
  private static func changed(
    _ range: Range<Int>, _ old: [Cell], _ new: [Cell]
  ) -> [Range<Int>] {
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
          if old[index] == new[index] {
            index += 1
            continue
          }
          let start = index
          while index < range.upperBound && old[index] != new[index] { index += 1 }
          found.append(start..<index)
        }
        return found
      }
    }
  }

  /// The runs of one role that cover some columns of a row.
  func runs(in columns: Range<Int>, ofRow row: Int) -> [Run] {
    var found: [Run] = []
    var start = columns.lowerBound
    while start < columns.upperBound {
      let style = self[row, start].style
      var end = start + 1
      while end < columns.upperBound && self[row, end].style == style { end += 1 }
      found.append(Run(row: row, columns: start..<end, style: style))
      start = end
    }
    return found
  }
}
