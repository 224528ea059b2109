import Wording

/// A piece of a line in one style.
struct Span: Hashable, Sendable {
  let text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
}

/// Lines of a flow; a type of its own, because an array of ranges has the runtime search the whole
/// program.
struct Lines: Hashable, Sendable {
  let range: Range<Int>
}

/// Lines of styled text for one pane, already wrapped to its width.
struct Flow: Sendable {
  let width: Int
  /// Whether it becomes numbered lines rather than a screen.
  let isPlain: Bool
  /// Whether there is room for empty lines between what is to be chosen from.
  let isAiry: Bool
  private(set) var lines: [[Span]] = []
  /// The lines that must stay in sight, such as the selected choice.
  private(set) var focus: Range<Int>?
  /// Where the cursor belongs, so that a screen reader and a person who types find the place: on
  /// the selected row, or in the line that is typed.
  private(set) var caret: Position?
  /// What it holds in place of lines where it is read out.
  var draft = PlainDraft()
  /// The lines of each row that can be chosen, and which of them is selected.
  private(set) var choices: [Lines] = []
  private(set) var selectedChoice: Int?

  init(width: Int, isPlain: Bool = false, isAiry: Bool = true) {
    self.width = width
    self.isPlain = isPlain
    self.isAiry = isAiry
  }

  /// What is written, with air between its groups where it fits so, else without.
  static func fitting(_ size: Size, _ write: (inout Flow) -> Void) -> Flow {
    var airy = Flow(width: size.columns)
    write(&airy)
    if airy.lines.count <= size.rows { return airy }
    var dense = Flow(width: size.columns, isAiry: false)
    write(&dense)
    return dense
  }

  /// An empty line, which a text keeps however little room there is.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// An empty line between two groups, where there is room.
  mutating func gap() {
    if isAiry { blank() }
  }

  /// Room that is known to be out of sight.
  ///
  /// It counts as a row that can be chosen, so that the rows in sight keep their numbers.
  mutating func skip() { row([[]], isFocus: false) }

  /// One paragraph; every line starts `indent` cells in.
  mutating func paragraph(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    if isPlain { return draft.add(text, style == .code ? .code : .text) }
    let lead = indent > 0 ? [Span(String(spaces: indent))] : []
    for line in text.wrapped(to: max(1, width - indent)) {
      lines.append(lead + [Span(line, style)])
    }
  }

  /// One paragraph behind a marker; its further lines hang below the text.
  ///
  /// A marker that would leave a narrow strip for a long text stands above it instead.
  mutating func item(
    _ marker: String, _ markerStyle: Style = .plain, _ text: String, _ style: Style = .plain,
    indent: Int = 0, isFocus: Bool? = nil
  ) {
    if isPlain { return plainItem(marker, text, style) }
    let hang = marker.displayWidth + indent
    var lead = [Span(marker, markerStyle)]
    if indent > 0 { lead.insert(Span(String(spaces: indent)), at: 0) }
    if hang * 5 > width * 2, hang > 6, hang + text.displayWidth > width {
      row([lead], isFocus: isFocus, caret: indent)
      paragraph(text, style, indent: indent + 2)
      return
    }
    let blank = [Span(String(spaces: hang))]
    let wrapped = text.wrapped(to: max(1, width - hang))
    row(
      wrapped.enumerated().map { ($0 == 0 ? lead : blank) + [Span($1, style)] }, isFocus: isFocus,
      caret: indent)
  }

  /// One line of pieces; what does not fit is marked as cut.
  ///
  /// Where a text is typed in it, the arrows are the text's, and no other row can be chosen.
  mutating func line(
    _ runs: [Span], isFocus: Bool? = nil, caret column: Int = 0, isTyped: Bool = false
  ) {
    if isPlain { return draft.add(runs.map(\.text).joined()) }
    if isTyped { choices.removeAll() }
    row([cut(runs)], isFocus: isFocus, caret: column)
  }

  /// Lines that belong together; the cursor stands in the first of them when they are the focus.
  ///
  /// A row that can be chosen says whether it is the selected one; any other says nothing.
  mutating func row(_ rows: [[Span]], isFocus: Bool? = nil, caret column: Int = 0) {
    if let isFocus {
      let range = lines.count..<(lines.count + rows.count)
      choices.append(Lines(range: range))
      if isFocus {
        selectedChoice = choices.count - 1
        focus = range
        caret = Position(row: range.lowerBound, column: column)
      }
    }
    lines += rows
  }

  /// Adds what was written elsewhere, further in.
  mutating func add(_ other: Flow, indent: Int = 0) {
    let lead = Span(String(spaces: indent))
    lines += other.lines.map { $0.isEmpty ? [] : [lead] + $0 }
  }

  /// Keeps everything that was written since the focus in sight with it, as far as it fits.
  mutating func extendFocus() {
    if let start = focus?.lowerBound { focus = start..<lines.count }
  }

  private func cut(_ runs: [Span]) -> [Span] {
    var room = width
    for run in runs { room -= run.text.displayWidth }
    if room >= 0 { return runs }
    room = width
    var kept: [Span] = []
    for (position, run) in runs.enumerated() {
      let columns = run.text.displayWidth
      if columns < room {
        kept.append(run)
        room -= columns
        continue
      }
      let rest = runs.dropFirst(position + 1).contains { !$0.isBlank }
      if columns == room && !rest {
        kept.append(run)
        room -= columns
        continue
      }
      let isBlank = run.isBlank
      let text = columns > room ? run.text : run.text + "…"
      kept.append(
        Span(isBlank && !rest ? String(text.prefix(room)) : text.truncated(to: room), run.style))
      break
    }
    return kept
  }

  /// How far down it is scrolled: so that the focus is in sight, and from there as far as the
  /// person scrolled up or down.
  func offset(showing rows: Int, scrolledBy scroll: Int) -> Int {
    let furthest = max(0, lines.count - rows)
    var offset = 0
    if let focus {
      offset = max(0, focus.upperBound - rows)
      offset = min(offset, focus.lowerBound)
    }
    return min(max(0, offset + scroll), furthest)
  }
}
