/// Neighbouring cells of one row.
package struct Stretch: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package var columns: Range<Int> { start..<end }
}

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
    for row in 0..<size.rows {
      for changed in changed(row, from: old) { found += runs(in: changed.columns, ofRow: row) }
    }
    return found
  }

  /// The stretches of a row that differ from a frame of the same size.
  ///
  /// They are no ranges: the runtime searches the whole program for what an array of a generic type
  /// needs to know about it.
  package func changed(_ row: Int, from old: Frame) -> [Stretch] {
    grid[row].withUnsafeBufferPointer { new in
      old.grid[row].withUnsafeBufferPointer { old in
        Self.isSame(new, old) ? [] : Self.stretches(of: new, otherThan: old)
      }
    }
  }

  /// Whether two rows are the same; most are, and a processor compares several cells at once.
  private static func isSame(
    _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>
  ) -> Bool {
    if new.baseAddress == old.baseAddress { return true }
    let new = UnsafeRawBufferPointer(new)
    let old = UnsafeRawBufferPointer(old)
    let count = min(new.count, old.count)
    var difference = SIMD8<UInt64>.zero
    var offset = 0
    while offset + 64 <= count {
      difference |=
        new.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
        ^ old.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
      offset += 64
    }
    while offset < count {
      difference[0] |=
        new.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        ^ old.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    return difference == .zero
  }

  private static func stretches(
    of new: UnsafeBufferPointer<Cell>, otherThan old: UnsafeBufferPointer<Cell>
  ) -> [Stretch] {
    var found: [Stretch] = []
    var column = 0
    while column < new.count {
      if new[column] == old[column] {
        column += 1
        continue
      }
      let start = column
      while column < new.count && new[column] != old[column] { column += 1 }
      found.append(Stretch(start: start, end: column))
    }
    return found
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
