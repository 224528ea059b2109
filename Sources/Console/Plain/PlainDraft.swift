/// What a flow holds when it becomes lines to be read out rather than a screen.
struct PlainDraft: Sendable {
  private(set) var sections: [PlainSection] = []

  mutating func begin(_ kind: PlainSection.Kind) {
    sections.append(PlainSection(kind: kind))
  }

  mutating func add(_ text: String, _ kind: PlainBlock.Kind = .text) {
    let text = kind == .code ? text : PlainPunctuation.plain(text)
    if text.isEmpty {
      guard case .row = kind else { return }
    }
    if sections.isEmpty { begin(.body) }
    sections[sections.count - 1].blocks.append(PlainBlock(text: text, kind: kind))
  }
}

extension Flow {
  /// Begins a part that is told when it is new; on a screen that changes nothing.
  mutating func section(_ kind: PlainSection.Kind) {
    if isPlain { draft.begin(kind) }
  }

  /// A row that can be chosen; only where it becomes lines.
  mutating func row(_ text: String, _ row: PlainRow) {
    draft.add(text, .row(row))
  }

  /// A marker before a text says something only where it is a word.
  mutating func plainItem(_ marker: String, _ text: String, _ style: Style) {
    let word = PlainPunctuation.word(of: marker)
    if style == .code && word.isEmpty {
      draft.add(text, .code)
    } else {
      draft.add(word.isEmpty ? text : "\(word) \(text)")
    }
  }
}
