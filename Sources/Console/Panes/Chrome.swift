import Wording

/// What every screen has in common: the head line, the notice, the footer of keys.
struct Chrome: Sendable {
  let language: Language
  let keys: KeyTable
  let notice: Notice?
  let hints: [Hint]
  let helpHint: Hint?

  /// Draws head and footer and returns the room between them.
  func frame(
    _ frame: inout Frame, head: String, right: String = ""
  ) -> Rect {
    let (top, rest) = frame.bounds.split(top: 1)
    frame.fill(top, style: .title)
    let room = top.columns - 2 - (right.isEmpty ? 0 : right.displayWidth + 2)
    frame.write(
      " hvdoctor  \(head)".truncated(to: room), at: .origin, in: top, style: .title)
    frame.write(
      right, at: Position(row: 0, column: top.columns - right.displayWidth - 1), in: top,
      style: .title)
    let isTall = Self.isTall(frame)
    let (middle, foot) = rest.split(bottom: isTall ? 2 : 1)
    if isTall { frame.rule(row: 0, in: foot) }
    drawHints(
      on: &frame, in: Rect(row: foot.row + foot.rows - 1, column: 0, columns: foot.columns, rows: 1)
    )
    guard let notice else { return middle }
    let lines = keys.naming(notice.text[language]).wrapped(to: frame.size.columns - 4)
    // One line stands on the rule, so that nothing above it moves.
    if isTall, lines.count == 1 {
      frame.write(" \(lines[0]) ", at: Position(row: 0, column: 1), in: foot, style: notice.style)
      return middle
    }
    // What was refused must be read whole; what is below it comes back with the next key.
    let (body, bar) = middle.split(bottom: min(lines.count, max(1, middle.rows - 3)))
    frame.write(
      lines: lines, at: Position(row: 0, column: 1), in: bar, style: notice.style)
    return body
  }

  /// The same with a sentence that stands there whenever nothing else is said.
  func saying(_ standing: Text) -> Self {
    Self(
      language: language, keys: keys, notice: notice ?? Notice(standing, .warning), hints: hints,
      helpHint: helpHint)
  }

  /// The room between head and footer where there is no notice.
  static func room(on frame: Frame) -> Rect {
    frame.bounds.inset(top: 1, bottom: isTall(frame) ? 2 : 1)
  }

  private static func isTall(_ frame: Frame) -> Bool { frame.size.rows >= 16 }

  /// Writes as many keys as fit; the help key is there wherever it does something.
  ///
  /// A key that does nothing now keeps its place, in parentheses.
  private func drawHints(on frame: inout Frame, in area: Rect) {
    let help = helpHint.map { [$0] } ?? []
    var room = area.columns - help.reduce(0) { $0 + width(of: $1) }
    // The first that does not fit ends the row, however short the ones behind it are.
    let fitting = hints.prefix { hint in
      room -= width(of: hint)
      return room >= 0
    }
    var column = 1
    for hint in fitting + help {
      for (text, style) in Self.pieces(of: hint, language) {
        column += frame.write(text, at: Position(row: 0, column: column), in: area, style: style)
      }
      column += 2
    }
  }

  private func width(of hint: Hint) -> Int {
    Self.pieces(of: hint, language).reduce(2) { $0 + $1.text.displayWidth }
  }

  private static func pieces(
    of hint: Hint, _ language: Language
  ) -> [(text: String, style: Style)] {
    let label = hint.label[language]
    return hint.refusal == nil
      ? [(hint.shown, .key), (" \(label)", .dim)] : [("(\(hint.shown) \(label))", .dim)]
  }
}
