/// Finds the lists and tables of a paste.
///
/// Whatever does not fit is left out: a record with a line too much says nothing, a wrong one would
/// say something false.
struct OutputRecords {
  private(set) var found: [OutputRecord] = []
  /// Tables with a row that fits no column, and those that may go on after the paste.
  private(set) var openTables: Set<Int> = []
  private let lines: [OutputLine]
  /// Lines that end; what comes after them may be cut.
  private let ended: Int
  private var run: (labels: [(line: Int, labelled: LabelledLine)], texts: [String], start: Int)?
  private var table: (heading: TableHeading, number: Int)?
  private var tables = 0
  /// A list of one line that no table has followed yet.
  private var group: OutputRecord?

  private static let most = 2000

  /// - Parameter ended: how many lines have an end; the text may stop in the middle of another.
  init(_ lines: [OutputLine], ended: Int) {
    self.lines = lines
    self.ended = ended
    for number in lines.indices where found.count < Self.most { take(number) }
    finishRun(before: lines.count)
    finishTable(atGap: false)
  }

  private mutating func take(_ number: Int) {
    let line = lines[number]
    if line.isGap {
      finishRun(before: number)
      finishTable(atGap: line.isPrompt || number < ended)
      if line.isPrompt { group = nil }
      return
    }
    if number >= ended || line.text.utf8.count > OutputLine.longest {
      // A line that may be cut, or that is no output, spoils what it belongs to.
      if let table { openTables.insert(table.number) }
      run = run.map { ($0.labels, Array(repeating: "\u{FFFD}", count: $0.texts.count), $0.start) }
      return
    }
    if let table {
      if let cells = table.heading.cells(of: line.text) {
        addRow(cells, of: table, line: number)
      } else {
        openTables.insert(table.number)
      }
      return
    }
    if number > 0, !lines[number - 1].isGap,
      let heading = TableHeading(lines[number - 1].text, over: line.text)
    {
      beginTable(heading, at: number)
      return
    }
    addToRun(line, number)
  }

  private mutating func beginTable(_ heading: TableHeading, at number: Int) {
    let isHeadingAlone = run == nil || run?.start == number - 1
    if let run, !isHeadingAlone, let last = run.labels.last, last.line < number - 1 {
      finishRun(before: number - 1)
      group = nil
    }
    run = nil
    tables += 1
    table = (heading, tables)
  }

  private mutating func addRow(
    _ cells: [String], of table: (heading: TableHeading, number: Int), line: Int
  ) {
    var record = OutputRecord(.row(of: table.number), lines: line..<line + 1)
    for (label, value) in group?.values ?? [:] { record.add(label, value.text, line: value.line) }
    for (label, cell) in zip(table.heading.labels, cells) { record.add(label, cell, line: line) }
    found.append(record)
  }

  private mutating func finishTable(atGap: Bool) {
    if let table {
      if !atGap { openTables.insert(table.number) }
      group = nil
    }
    table = nil
  }

  private mutating func addToRun(_ line: OutputLine, _ number: Int) {
    let labelled = LabelledLine(line.text)
    guard var run else {
      if let labelled { self.run = ([(number, labelled)], [labelled.value], number) }
      return
    }
    let column = run.labels.last?.labelled.column ?? 0
    if let labelled, line.indent <= column {
      run.labels.append((number, labelled))
      run.texts.append(labelled.value)
    } else {
      // The line break stays, so that no pattern takes for whole what may be torn inside a word.
      run.texts[run.texts.count - 1] += "\n" + CleanText.trimmed(line.text)
    }
    self.run = run
  }

  private mutating func finishRun(before end: Int) {
    guard let run else { return }
    self.run = nil
    let labels = run.labels.map { $0.labelled.label.lowercased() }
    var record = OutputRecord(.list, lines: run.start..<end)
    for (position, entry) in run.labels.enumerated() {
      // The beginning of the first line may be cut; then its colon stands elsewhere.
      let isCut =
        entry.line == 0 && lines[0].indent < 2
        && !run.labels.dropFirst().contains { $0.labelled.column == entry.labelled.column }
      let text = run.texts[position]
      if isCut || text.contains("\u{FFFD}") { continue }
      record.add(entry.labelled.label, text, line: entry.line)
    }
    // A name that comes again begins another record, and where this one ends is not known.
    guard Set(labels).count == labels.count else {
      group = nil
      return
    }
    record.isWhole = isBegun(run.start) && isEnded(end)
    group = labels.count == 1 ? record : nil
    found.append(record)
  }

  /// Whether nothing of the same output can stand before a line.
  private func isBegun(_ start: Int) -> Bool {
    let gap = lines[..<start].reversed().prefix { $0.isGap && !$0.isPrompt }.count
    let before = start - gap - 1
    return gap >= 2 || (before >= 0 && lines[before].isPrompt)
  }

  /// Whether nothing of the same output can follow a line.
  private func isEnded(_ end: Int) -> Bool {
    let gap = lines[end...].prefix { $0.isGap && !$0.isPrompt }.count
    let after = end + gap
    return min(after, ended) - end >= 2 || (after < lines.count && lines[after].isPrompt)
  }
}
