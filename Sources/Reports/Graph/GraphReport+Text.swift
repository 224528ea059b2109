import Diagnosis
import Wording

extension GraphReport {
  /// The tree in box-drawing lines, no wider than so many columns.
  package func text(width: Int) -> String {
    var lines = GraphLines.wrapped(title, to: width)
    for outline in outlines {
      if let name = name(of: outline) { lines += [""] + GraphLines.wrapped(name, to: width) }
      for row in outline.rows.indices { lines += self.lines(of: row, on: outline, width: width) }
    }
    if isMarked {
      lines += [""] + legendLines(width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the marks mean, each with its word on one line.
  private func legendLines(width: Int) -> [String] {
    legend.map { "\($0.standing.glyph) \($0.word)" }.reduce(into: []) { lines, entry in
      if let last = lines.last, last.count + 3 + entry.count <= width {
        lines[lines.count - 1] = "\(last)   \(entry)"
      } else {
        lines.append(entry)
      }
    }
  }

  /// One row; what does not fit goes on below, beside the lines of the tree.
  private func lines(of row: Int, on outline: Outline, width: Int) -> [String] {
    let shown = outline.rows[row]
    let left = outline.linesGoingOn(beside: row).map { $0 ? "│ " : "  " }.joined()
    let glyph = isMarked ? "\(shown.standing.glyph) " : " "
    let first = left + (shown.isLast ? "└─" : "├─") + glyph
    let holds = shown.isBranch && outline.count(in: row) > 0
    let next = (left + (shown.isLast ? "  " : "│ ") + (holds ? "│ " : "  ")).padded(to: first.count)
    let text = GraphLines.wrapped(
      text(of: shown, on: outline), to: max(12, width - max(first.count, next.count)))
    return text.enumerated().map { ($0.offset == 0 ? first : next) + $0.element }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
