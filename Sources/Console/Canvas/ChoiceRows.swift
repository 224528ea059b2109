/// The rows of a frame that can be chosen, counted in the order of the arrows.
package struct ChoiceRows: Hashable, Sendable {
  private var places: [Rect] = []
  private var numbers: [Int] = []
  private var count = 0
  /// The one that is selected, whether or not it is in sight.
  private(set) var selected: Int?

  /// Takes in the choices of a flow, as far as they are in sight.
  mutating func add(_ flow: Flow, in area: Rect, from offset: Int, rows: Int) {
    for (number, lines) in flow.choices.enumerated() {
      let seen = lines.range.clamped(to: offset..<offset + rows)
      if seen.isEmpty { continue }
      places.append(
        Rect(
          row: area.row + seen.lowerBound - offset, column: area.column, columns: area.columns,
          rows: seen.count))
      numbers.append(count + number)
    }
    if let chosen = flow.selectedChoice { selected = count + chosen }
    count += flow.choices.count
  }

  /// Another row is selected, and nothing else has changed.
  mutating func moveSelection(by rows: Int) {
    if let selected { self.selected = selected + rows }
  }

  /// The row at a place of the screen; nil where nothing can be chosen.
  func row(at place: Position) -> Int? {
    let index = places.firstIndex { area in
      (area.row..<area.row + area.rows).contains(place.row)
        && (area.column..<area.column + area.columns).contains(place.column)
    }
    return index.map { numbers[$0] }
  }
}
