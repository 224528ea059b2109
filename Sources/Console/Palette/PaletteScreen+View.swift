import Wording

extension PaletteScreen {
  func draw(on frame: inout Frame, chrome: Chrome) {
    let isTall = frame.size.rows >= 16
    let area = chrome.frame(&frame, head: PaletteWords.title[language])
      .inset(top: isTall ? 1 : 0, left: 2, right: 1)
    var flow = Flow(width: area.columns)
    if let page {
      page.write(into: &flow)
      frame.draw(flow, in: area, scrolledBy: scroll, language)
      return
    }
    let (top, rest) = area.split(top: isTall ? 2 : 1)
    let window = field.window(columns: max(1, top.columns - 2))
    frame.write("/ ", at: .origin, in: top, style: .key)
    frame.write(
      window.text.padded(to: top.columns - 2), at: Position(row: 0, column: 2), in: top,
      style: .input)
    writeRows(into: &flow)
    frame.draw(flow, in: rest, by: "↑↓", language)
    frame.cursor = Position(row: top.row, column: top.column + 2 + window.cursor)
  }

  /// Writes it as lines, for a terminal that cannot place a cursor.
  func writePlain(into flow: inout Flow) {
    if let page {
      page.write(into: &flow)
      return
    }
    let text = field.isEmpty ? "" : ": \(field.line)"
    flow.paragraph(PaletteWords.title[language] + text, .title)
    writeRows(into: &flow)
    if !field.isEmpty, !results.rows.isEmpty {
      flow.blank()
      flow.paragraph(PaletteWords.plainHint[language], .dim)
    }
  }

  private func writeRows(into flow: inout Flow) {
    if field.isEmpty {
      flow.paragraph(PaletteWords.hint[language], .dim)
      flow.blank()
      if !results.rows.isEmpty { flow.paragraph(PaletteWords.keysHere[language], .strong) }
    } else if !results.areExact || results.rows.isEmpty {
      flow.paragraph(PaletteWords.nothing(results.text)[language], .warning)
      flow.paragraph(
        (results.rows.isEmpty ? PaletteWords.hint : PaletteWords.closest)[language], .dim)
    }
    for (position, row) in results.rows.enumerated() {
      write(row, position, into: &flow)
    }
  }

  private func write(_ row: PaletteRow, _ position: Int, into flow: inout Flow) {
    let kind = row.entry.kind.word[language]
    let more = row.also ?? row.entry.note
    if flow.isPlain {
      let detail = more.map { " – \($0)" } ?? ""
      flow.row(
        "\(title(of: row))\(detail) (\(kind))",
        PlainRow(name: "\(position + 1)", isSelected: position == selection))
      return
    }
    let isSelected = position == selection
    let style: Style = isSelected ? .selected : .plain
    let room = max(8, flow.width - 3 - Self.kindWidth)
    let title = title(of: row).truncated(to: room)
    var spans = [Span(isSelected ? "▸ " : "  ", style)]
    spans += Highlight(results.text, in: title).spans(of: title, style)
    var used = title.displayWidth
    if let more, room - used >= 12 {
      let detail = " – " + more.truncated(to: room - used - 3)
      spans += Highlight(results.text, in: detail).spans(of: detail, .dim)
      used += detail.displayWidth
    }
    spans.append(Span(String(spaces: max(0, room - used) + 1)))
    spans.append(Span(kind, .dim))
    flow.line(spans, isFocus: isSelected)
  }

  /// The title, for a key behind the key itself.
  private func title(of row: PaletteRow) -> String {
    guard case .key(let command) = row.entry.target,
      let binding = Binding.all.first(where: { $0.command == command })
    else { return row.entry.title }
    return "\(binding.shown)  \(row.entry.title)"
  }

  private static let kindWidth =
    PaletteEntry.Kind.allCases.flatMap { kind in
      Language.allCases.map { kind.word[$0].displayWidth }
    }.max() ?? 8
}
