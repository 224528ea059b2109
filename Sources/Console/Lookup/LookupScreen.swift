import Diagnosis
import Playbooks
import Wording

/// Looks up what a code, an event or a message means in this playbook; the command says the same.
struct LookupScreen: Sendable, HasHints {
  let playbook: Playbook
  let codeNames: CodeNames
  var language: Language
  private(set) var field = LineField()
  private(set) var found: Lookup?
  /// How far what was found is scrolled, and by how much a page key scrolls it.
  var scroll = 0
  var page = 10

  init(_ playbook: Playbook, _ codeNames: CodeNames, _ language: Language) {
    self.playbook = playbook
    self.codeNames = codeNames
    self.language = language
  }

  var hints: [Hint] {
    [
      Hint(.accept, KeyWords.lookUp), Hint(.pageDown), Hint("Esc", KeyWords.back),
      Hint("F2", LanguageWords.key),
    ]
  }

  /// Every letter is text here, and the footer holds every key there is.
  var helpHint: Hint? { nil }

  mutating func take(_ input: Input) -> Transition {
    switch input {
    case .resize: break
    case .paste(let text):
      field.insert(text)
      return look()
    case .key(.escape): return .to(.start)
    case .key(.enter):
      if field.isEmpty { return .refuse(ScreenWords.lookupHint) }
      return look()
    case .key(.down): scroll += 1
    case .key(.up): scroll -= 1
    case .key(.pageDown): scroll += page
    case .key(.pageUp): scroll -= page
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    }
    return .none
  }

  /// Reads the text, and says so when nothing in it is known.
  private mutating func look() -> Transition {
    let lookup = Lookup(field.text, over: playbook, names: codeNames)
    found = lookup
    scroll = 0
    return lookup.isEmpty ? .refuse(LookupWords.nothingKnown) : .none
  }

  func draw(on frame: inout Frame, chrome: Chrome) {
    let area = chrome.frame(&frame, head: ScreenWords.lookUpCode[language])
      .inset(top: frame.size.rows >= 16 ? 1 : 0, left: 2, right: 1).readable
    let isTall = frame.size.rows >= 16
    let (top, rest) = area.split(top: isTall ? 4 : 1)
    if isTall {
      frame.write(
        lines: ScreenWords.lookupHint[language].wrapped(to: top.columns), in: top, style: .dim)
    }
    let row = isTall ? 2 : 0
    let window = field.window(columns: max(1, top.columns - 2))
    frame.write("▸ ", at: Position(row: row, column: 0), in: top, style: .selected)
    let text = field.isEmpty ? ScreenWords.typeHere[language] : window.text
    frame.write(
      text.padded(to: top.columns - 2), at: Position(row: row, column: 2), in: top,
      style: field.isEmpty ? .dim : .input)
    frame.cursor = Position(row: top.row + row, column: top.column + 2 + window.cursor)
    var flow = Flow(width: rest.columns)
    write(into: &flow)
    frame.draw(flow, in: rest, scrolledBy: scroll, language)
  }

  func write(into flow: inout Flow) {
    if found == nil, !flow.isPlain { writeExamples(into: &flow) }
    found?.write(into: &flow, over: playbook, language)
  }

  /// The codes of which the playbook says more than their name.
  private func writeExamples(into flow: inout Flow) {
    let codes = playbook.codes.map(\.code)
    guard !codes.isEmpty else { return }
    flow.paragraph(ScreenWords.codesExplained[language], .dim)
    flow.paragraph(codes.joined(separator: "  "), .code)
  }
}

extension Lookup {
  /// Everything that was found, one part after the other.
  func write(into flow: inout Flow, over playbook: Playbook, _ language: Language) {
    for part in parts(over: playbook) {
      for line in part {
        let text = line.text[language]
        switch line.role {
        case .heading: flow.paragraph(text, .strong)
        case .name: flow.paragraph(text, .strong, indent: 2)
        case .text: flow.paragraph(text, indent: 2)
        case .aside: flow.paragraph(text, .dim, indent: 2)
        case .question: flow.item("? ", .warning, text)
        }
      }
      flow.blank()
    }
  }
}
