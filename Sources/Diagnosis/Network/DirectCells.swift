/// The cells and truth bits of the entities of one kind, open for values that change nothing but
/// their own lines.
struct DirectCells {
  let bits: UnsafeMutablePointer<UInt64>
  let masks: UnsafeMutablePointer<MaskCell>
  let cells: UnsafePointer<DirectCell>
  let deltas: UnsafePointer<CellDelta>
  let words: Int
  let stride: Int
  let maskColumns: Int

  /// Writes a value and what it makes of the lines that ask for it; false, with nothing done, for
  /// a fact of another kind or one that concerns others too.
  @inline(__always)
  func take(_ statement: Vocabulary.Statement, at place: EntityPlace) -> Bool {
    if statement.place.level != place.level { return false }
    let cell = cells[statement.place.slot]
    if cell.first < 0 { return false }
    masks[place.entity * maskColumns + Int(cell.column)] = MaskCell(
      named: 1 << UInt64(statement.value))
    let first = Int(cell.first) + statement.value * Int(cell.each)
    for position in first..<first + Int(cell.each) {
      let delta = deltas[position]
      let planes = bits + place.entity * stride
      let word = planes + delta.word * 4
      let (lines, yes) = (delta.lines, delta.whenTrue)
      let no = lines & ~yes
      let before = (word[0], word[1], word[2], word[3])
      word[0] = (before.0 & ~lines) | yes
      word[1] = (before.1 & ~lines) | no
      word[2] = (before.2 & ~lines) | yes
      word[3] = (before.3 & ~lines) | no
      planes[words * 5 + delta.word] |=
        (before.0 ^ word[0]) | (before.1 ^ word[1]) | (before.2 ^ word[2]) | (before.3 ^ word[3])
    }
    return true
  }
}

extension LayerStore {
  /// Opens the cells of a layer for a while.
  mutating func write(_ layer: Layer, _ body: (DirectCells) -> Void) {
    let (words, stride, columns) = (words, stride, maskColumns)
    bits.withUnsafeMutableBufferPointer { bits in
      masks.withUnsafeMutableBufferPointer { masks in
        layer.direct.withUnsafeBufferPointer { cells in
          layer.deltas.withUnsafeBufferPointer { deltas in
            guard let bits = bits.baseAddress, let masks = masks.baseAddress,
              let cells = cells.baseAddress, let deltas = deltas.baseAddress
            else { return }
            body(
              DirectCells(
                bits: bits, masks: masks, cells: cells, deltas: deltas, words: words,
                stride: stride, maskColumns: columns))
          }
        }
      }
    }
  }
}
