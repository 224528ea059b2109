import CNcurses
import Console
import Glibc

extension Terminal {
  /// Brings the terminal from the frame it shows to this one.
  ///
  /// Only cells that differ are handed on. A frame of another size is cut.
  mutating func draw(_ frame: Frame) {
    let next = isUTF8 ? frame : PlainGlyphs.ascii(frame)
    if shown?.size != next.size { nc_erase() }
    for run in next.changes(from: shown) { draw(run, of: next) }
    let cursor = next.cursor.flatMap { size.contains($0) ? $0 : nil }
    nc_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    if let title = next.title, title != shown?.title { show(title: title) }
    shown = next
  }

  /// Draws the cells of one run.
  private mutating func draw(_ run: Run, of frame: Frame) {
    characters.removeAll(keepingCapacity: true)
    for column in run.columns { append(frame[run.row, column]) }
    let look = palette[run.style]
    nc_put(
      Int32(run.row), Int32(run.columns.lowerBound), characters, Int32(characters.count),
      look.attributes, look.pair)
  }

  /// Appends what a cell shows to the characters of a run.
  private mutating func append(_ cell: Cell) {
    switch cell.extent {
    case .continuation: return
    case .narrow, .wide:
      let columns = cell.extent == .wide ? 2 : 1
      let character = wchar_t(bitPattern: cell.scalar.value)
      // A character that this C library does not know would vanish and pull the row to the left.
      guard cell.scalar.isASCII || !isUTF8 || nc_width(character) == Int32(columns) else {
        characters.append(wchar_t(bitPattern: ("·" as Unicode.Scalar).value))
        if columns == 2 { characters.append(wchar_t(bitPattern: (" " as Unicode.Scalar).value)) }
        return
      }
      characters.append(character)
      for mark in [cell.firstMark, cell.secondMark] {
        guard let mark else { break }
        let character = wchar_t(bitPattern: mark.value)
        if nc_width(character) == 0 { characters.append(character) }
      }
    }
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
