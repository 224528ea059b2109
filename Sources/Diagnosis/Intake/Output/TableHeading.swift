/// The headings of a table, each above its own dashes.
struct TableHeading {
  let labels: [String]
  /// From where to where the dashes below each label reach.
  private let columns: [Range<Int>]

  /// Nil unless every label stands exactly above its dashes and nothing stands beside them, so that
  /// a cut or wrapped heading is none.
  init?(_ heading: String, over dashes: String) {
    let heading = Array(heading.unicodeScalars)
    let dashes = Array(dashes.unicodeScalars)
    guard dashes.contains("-"), dashes.allSatisfy({ $0 == "-" || $0 == " " }) else { return nil }
    var columns: [Range<Int>] = []
    for (position, scalar) in dashes.enumerated() where scalar == "-" {
      if let last = columns.last, last.upperBound == position {
        columns[columns.count - 1] = last.lowerBound..<position + 1
      } else {
        columns.append(position..<position + 1)
      }
    }
    var labels: [String] = []
    var covered = 0
    for column in columns {
      guard column.lowerBound < heading.count else { return nil }
      let end = min(column.upperBound, heading.count)
      var label = String.UnicodeScalarView()
      label.append(contentsOf: heading[column.lowerBound..<end])
      let text = CleanText.trimmed(String(label))
      guard !text.isEmpty else { return nil }
      labels.append(text)
      covered += label.count { $0 != " " }
    }
    guard heading.count(where: { $0 != " " }) == covered else { return nil }
    self.labels = labels
    self.columns = columns
  }

  /// What a row says under each label; nil when it does not fit the columns.
  func cells(of row: String) -> [String]? {
    let row = Array(row.unicodeScalars)
    var bounds: [Range<Int>] = []
    for column in columns {
      var start = column.lowerBound
      let end = min(column.upperBound, row.count)
      if start >= row.count {
        bounds.append(row.count..<row.count)
        continue
      }
      if start > 0, row[start - 1] != " ", row[start] != " " {
        // A number that is wider than its heading ends where the dashes end.
        guard column.upperBound >= row.count || row[column.upperBound] == " " else { return nil }
        while start > 0, row[start - 1] != " " { start -= 1 }
        guard start >= (bounds.last?.upperBound ?? 0) else { return nil }
      }
      bounds.append(start..<end)
    }
    var cells: [String] = []
    for (position, bound) in bounds.enumerated() {
      let end =
        position + 1 < bounds.count
        ? max(bound.lowerBound, bounds[position + 1].lowerBound)
        : row.count
      var cell = String.UnicodeScalarView()
      cell.append(contentsOf: row[bound.lowerBound..<max(bound.lowerBound, end)])
      cells.append(CleanText.trimmed(String(cell)))
    }
    // Nothing may stand before the first column.
    guard let first = bounds.first,
      row[..<min(first.lowerBound, row.count)].allSatisfy({ $0 == " " })
    else { return nil }
    return cells
  }
}
