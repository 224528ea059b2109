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
      for row in 0..<next.size.rows { drawChanges(row, from: shown, to: next) }
    } else {
      nc_erase()
      for row in 0..<next.size.rows { draw(row, 0..<next.size.columns, of: next) }
    }
    let cursor = next.cursor.flatMap { size.contains($0) ? $0 : nil }
    nc_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    if let title = next.title, title != shown?.title { show(title: title) }
    shown = next
  }

  /// Draws the runs of cells in which two frames differ.
  private mutating func drawChanges(_ row: Int, from old: Frame, to new: Frame) {
    let columns = new.size.columns
    var column = 0
    while column < columns {
      guard old[row, column] != new[row, column] else {
        column += 1
        continue
      }
      var start = column
      while column < columns && old[row, column] != new[row, column] { column += 1 }
      // A wide glyph is drawn whole or not at all.
      if new[row, start].extent == .continuation && start > 0 { start -= 1 }
      draw(row, start..<column, of: new)
    }
  }

  /// Draws cells of one row, a run of one role at a time.
  private mutating func draw(_ row: Int, _ columns: Range<Int>, of frame: Frame) {
    var start = columns.lowerBound
    while start < columns.upperBound {
      let style = frame[row, start].style
      run.removeAll(keepingCapacity: true)
      var column = start
      while column < columns.upperBound && frame[row, column].style == style {
        append(frame[row, column])
        column += 1
      }
      let look = palette[style]
      nc_put(Int32(row), Int32(start), run, Int32(run.count), look.attributes, look.pair)
      start = column
    }
  }

  /// Appends what a cell shows to the run.
  private mutating func append(_ cell: Cell) {
    switch cell.extent {
    case .continuation: return
    case .narrow, .wide:
      let columns = cell.extent == .wide ? 2 : 1
      let character = wchar_t(bitPattern: cell.scalar.value)
      // A character that this C library does not know would vanish and pull the row to the left.
      guard cell.scalar.isASCII || !isUTF8 || nc_width(character) == Int32(columns) else {
        run.append(wchar_t(bitPattern: ("·" as Unicode.Scalar).value))
        if columns == 2 { run.append(wchar_t(bitPattern: (" " as Unicode.Scalar).value)) }
        return
      }
      run.append(character)
      for mark in [cell.firstMark, cell.secondMark] {
        guard let mark else { break }
        let character = wchar_t(bitPattern: mark.value)
        if nc_width(character) == 0 { run.append(character) }
      }
    }
  }

  /// Names the window, where leaving the screen restores the old name by itself.
  private func show(title: String) {
    guard isUTF8, nc_restores_title() else { return }
    emit("\u{1B}]2;\(title.padded(to: title.displayWidth))\u{07}")
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
