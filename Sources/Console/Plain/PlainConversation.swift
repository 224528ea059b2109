import Wording

/// The assistant in lines: says what is new, and understands what is typed.
///
/// Nothing that was said is said again unless somebody asks for it with an empty line.
package struct PlainConversation: Sendable {
  private let width: Int
  /// The page that was told last.
  private var last: PlainPage?
  /// What goes along from page to page, as it was told last.
  private var told: [PlainSection.Kind: PlainSection] = [:]
  private var hasGreeted = false

  package init(width: Int) {
    self.width = max(20, width)
  }

  /// Says what is new on the screen, and asks.
  package mutating func says(_ app: App) -> String {
    let page = app.plainPage
    var parts: [[String]] = []
    if let notice = app.notice {
      var text = app.keys.naming(notice.text[app.language]).sentence
      if notice.style == .warning { text += " \(page.ways[app.language])" }
      parts.append([PlainPunctuation.plain(text)])
    }
    let news = newSections(of: page)
    parts += news.map { lines(of: $0, page) }
    if news.isEmpty, let rows = selected(on: page) { parts.append(rows) }
    if !news.isEmpty, let way = way(of: page) { parts.append([way[app.language]]) }
    if !hasGreeted { parts.append([PlainWords.howTo[app.language]]) }
    hasGreeted = true
    last = page
    return written(parts)
  }

  /// Says the page again, whole.
  package mutating func saysAgain(_ app: App) -> String {
    let page = app.plainPage
    last = page
    return written(
      page.sections.map { lines(of: $0, page) } + [[way(of: page)?[app.language] ?? ""]])
  }

  /// Says what can be typed.
  package func saysKeys(_ app: App) -> String {
    let page = app.plainPage
    let language = app.language
    var lines = [PlainWords.keys[language]]
    for (typed, hint) in page.keys {
      let key = typed.isEmpty ? PlainWords.emptyLine[language] : typed
      let refusal =
        hint.refusal.map { ", \(PlainWords.notNow[language]): \(app.keys.naming($0[language]))" }
        ?? ""
      lines.append("\(key): \(hint.label[language])\(refusal)")
    }
    return written([lines.map(PlainPunctuation.plain), [page.ways[language]]])
  }

  /// Says why a line was not understood.
  package func says(refused text: Text, _ app: App) -> String {
    written([[PlainPunctuation.plain(app.keys.naming(text[app.language]))]])
  }

  /// The sections that were not told yet, as far as they are new.
  private mutating func newSections(of page: PlainPage) -> [PlainSection] {
    let before = last?.sections.map(\.standing) ?? []
    var news: [PlainSection] = []
    for section in page.sections where !section.blocks.isEmpty {
      let standing = section.standing
      switch section.kind {
      case .body:
        if !before.contains(standing) { news.append(section) }
      case .standing:
        if told[section.kind] != standing { news.append(section) }
        told[section.kind] = standing
      case .list:
        let known = told[section.kind]?.blocks ?? []
        let fresh = section.blocks.filter { !known.contains($0.standing) }
        // What is gone shows only in the whole list.
        let isShorter = section.blocks.count < known.count
        let isOld = before.contains { $0.kind == section.kind }
        let blocks = isOld && !isShorter ? fresh : section.blocks
        if !blocks.isEmpty && (!isOld || told[section.kind] != standing) {
          news.append(PlainSection(kind: section.kind, blocks: blocks))
        }
        told[section.kind] = standing
      }
    }
    return news
  }

  /// The row that is selected or marked now and was not before.
  private func selected(on page: PlainPage) -> [String]? {
    guard let last else { return nil }
    let before = last.rows
    let now = page.rows
    let changed = now.indices.filter { position in
      guard before.indices.contains(position) else { return true }
      let (old, new) = (before[position].row, now[position].row)
      return old.isMarked != new.isMarked || (new.isSelected && !old.isSelected)
    }
    let marks = changed.filter { now[$0].row.isMarked != nil }
    let spoken = marks.isEmpty ? changed : marks
    return spoken.isEmpty ? nil : spoken.map { line(of: now[$0].text, now[$0].row, page) }
  }

  private func lines(of section: PlainSection, _ page: PlainPage) -> [String] {
    section.blocks.compactMap { block in
      switch block.kind {
      case .text: block.text
      case .code: "  " + block.text
      case .field: block.text + ":"
      case .row(let row): line(of: block.text, row, page)
      }
    }
  }

  private func line(of text: String, _ row: PlainRow, _ page: PlainPage) -> String {
    let name = row.name.map { "\($0). " } ?? ""
    let mark = row.isMarked == true ? ", \(PlainWords.marked[page.language])" : ""
    let isEmptyLine = row.isDefault && row.isSelected && row.name == nil
    let lead = isEmptyLine ? "\(PlainWords.emptyLine[page.language].sentenceStart): " : name
    return lead + text + mark
  }

  /// How a page that offers no answers goes on, and how one with marks does.
  private func way(of page: PlainPage) -> Text? {
    if page.isOnlyRead { return PlainWords.goesBack }
    if page.isTyping && !page.takesLines { return PlainWords.typeIt }
    if !page.rows.contains(where: { $0.row.isMarked != nil }) { return nil }
    return page.rows.contains(where: \.row.isDefault) ? PlainWords.takeMarks : PlainWords.markThem
  }

  /// The parts with an empty line between them, no line wider than the terminal, and the prompt.
  private func written(_ parts: [[String]]) -> String {
    let blocks = parts.map { part in
      part.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: width) }.map(Self.printable)
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n") + "> "
  }

  /// Without control characters and without blanks at the end.
  private static func printable(_ line: String) -> String {
    var text = ""
    for glyph in Glyphs(line) { glyph.append(to: &text) }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension String {
  /// With a full stop, where it has no other end.
  fileprivate var sentence: String {
    guard let last else { return self }
    return (".!?:…".contains(last) ? self : self + ".").sentenceStart
  }

  fileprivate var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
