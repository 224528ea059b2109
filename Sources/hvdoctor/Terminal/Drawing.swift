import CNcurses
import Console
import Glibc

extension Terminal {
  /// Brings the terminal from the frame it shows to this one.
  ///
  /// Only cells that differ are handed on. A frame of another size is cut.
  mutating func draw(_ frame: Frame) {
    let next = isUTF8 ? frame : PlainGlyphs.ascii(frame)
    if let shown, shown.size == next.size {
      for row in 0..<next.size.rows {
        for changed in next.changed(row, from: shown) {
          draw(changed.columns, of: row, in: next)
        }
      }
    } else {
      nc_erase()
      for row in 0..<next.size.rows { draw(0..<next.size.columns, of: row, in: next) }
    }
    let cursor = next.cursor.flatMap { size.contains($0) ? $0 : nil }
    nc_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    if let title = next.title, title != shown?.title { show(title: title) }
    shown = next
  }

  /// Hands on the cells of one row between two columns; none of a wide glyph's halves alone.
  ///
  /// ASCII, which is nearly all, goes in the form that curses need not measure.
  private mutating func draw(_ columns: Range<Int>, of row: Int, in frame: Frame) {
    let row = (number: Int32(row), cells: frame.cells(ofRow: row))
    var column = columns.lowerBound
    while column < columns.upperBound {
      let start = column
      if row.cells[column].isPlainASCII {
        column = row.cells.withUnsafeBufferPointer {
          putASCII($0, row.number, columns: start..<columns.upperBound)
        }
      } else {
        cells.removeAll(keepingCapacity: true)
        while column < columns.upperBound, !row.cells[column].isPlainASCII {
          append(row.cells[column])
          column += 1
        }
        nc_put(row.number, Int32(start), cells, Int32(cells.count))
      }
    }
  }

  /// Hands on cells as long as they are plain ASCII, and says before which column that ends.
  private func putASCII(
    _ row: UnsafeBufferPointer<Cell>, _ number: Int32, columns: Range<Int>
  ) -> Int {
    withUnsafeTemporaryAllocation(of: chtype.self, capacity: columns.count) { characters in
      var column = columns.lowerBound
      var style = -1
      var look: chtype = 0
      while column < columns.upperBound, row[column].isPlainASCII {
        let numbers = row[column].numbers
        if numbers.style != style {
          style = numbers.style
          look = palette.character(styleNumber: style)
        }
        characters.initializeElement(
          at: column - columns.lowerBound, to: look | chtype(numbers.scalar))
        column += 1
      }
      let count = Int32(column - columns.lowerBound)
      nc_put_ascii(number, Int32(columns.lowerBound), characters.baseAddress, count)
      return column
    }
  }

  /// Appends what a cell shows to the cells of curses, where a wide glyph is one.
  private mutating func append(_ cell: Cell) {
    guard cell.extent != .continuation else { return }
    let look = palette[cell.style]
    var drawn = cchar_t()
    drawn.attr = look.character
    drawn.ext_color = Int32(look.pair)
    drawn.chars.0 = wchar_t(bitPattern: cell.scalar.value)
    guard cell.scalar.isASCII || !isUTF8 || isKnown(cell) else {
      // A character that this C library does not know would vanish and pull the row to the left.
      drawn.chars.0 = wchar_t(bitPattern: ("·" as Unicode.Scalar).value)
      cells.append(drawn)
      drawn.chars.0 = wchar_t(bitPattern: (" " as Unicode.Scalar).value)
      if cell.extent == .wide { cells.append(drawn) }
      return
    }
    if let mark = cell.firstMark { append(mark, to: &drawn) }
    if let mark = cell.secondMark { append(mark, to: &drawn) }
    cells.append(drawn)
  }

  /// Whether this C library gives a glyph as many columns as the frame does.
  private func isKnown(_ cell: Cell) -> Bool {
    nc_width(wchar_t(bitPattern: cell.scalar.value)) == (cell.extent == .wide ? 2 : 1)
  }

  /// Sets a mark over the glyph of a cell, unless this C library does not take it for one.
  private func append(_ mark: Unicode.Scalar, to drawn: inout cchar_t) {
    let character = wchar_t(bitPattern: mark.value)
    guard nc_width(character) == 0 else { return }
    if drawn.chars.1 == 0 { drawn.chars.1 = character } else { drawn.chars.2 = character }
  }

  /// Names the window, where leaving the screen restores the old name by itself.
  private func show(title: String) {
    guard isUTF8, nc_restores_title() else { return }
    emit("\u{1B}]2;\(title.printable)\u{07}")
  }

  /// Writes bytes that curses must not see.
  func emit(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { nc_emit($0.baseAddress, $0.count) }
    }
  }
}

extension Size {
  /// Whether a place lies on a screen of this size.
  fileprivate func contains(_ place: Position) -> Bool {
    (0..<rows).contains(place.row) && (0..<columns).contains(place.column)
  }
}
