extension Frame: CustomStringConvertible {
  /// The frame in the form that tests and `show` print.
  ///
  /// First the rows as text, without the spaces at their ends; then `-- styles` and one
  /// `row:from-to role` for each run of a role that is not plain, counted from zero, both ends
  /// included; then cursor and title where there are any.
  package var description: String {
    var lines = rows
    lines.append("-- styles")
    for row in 0..<size.rows {
      for run in runs(in: 0..<size.columns, ofRow: row) where run.style != .plain {
        let columns = "\(run.columns.lowerBound)-\(run.columns.upperBound - 1)"
        lines.append("\(row):\(columns) \(run.style)")
      }
    }
    if let cursor { lines.append("cursor \(cursor.row):\(cursor.column)") }
    if let title { lines.append("title \(title)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rows as text, without the spaces at their ends.
  package var rows: [String] {
    (0..<size.rows).map { row in
      var text = "".unicodeScalars
      for column in 0..<size.columns { self[row, column].append(to: &text) }
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }
}
