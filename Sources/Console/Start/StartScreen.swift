import Wording

/// The first thing a person sees: begin, go on, or look up a code.
struct StartScreen: Hashable, Sendable, HasHints {
  let unfinished: [IncidentLine]
  private let keys: KeyTable
  var selection = 0
  var help = OpenHelp()
  /// How many rows a page has.
  var page = 10

  init(unfinished: [IncidentLine], keys: KeyTable = .usual) {
    self.unfinished = unfinished
    self.keys = keys
    // Somebody who was interrupted goes on with one key.
    selection = unfinished.isEmpty ? 0 : 2
  }

  var hints: [Hint] {
    if help.isOpen { return [Hint("↑↓", KeyWords.scroll), Hint("Esc", KeyWords.back)] }
    return [
      Hint("↑↓", KeyWords.move), Hint(.accept), Hint("1-9", KeyWords.number), Hint(.find),
      Hint(.leave, KeyWords.quit), Hint(.language),
    ]
  }

  var helpHint: Hint? { help.isOpen ? nil : Hint(.help) }

  var count: Int { unfinished.count + 2 }

  mutating func take(_ input: Input) -> Transition {
    if case .paste = input { return .refuse(ScreenWords.pasteLater) }
    guard case .key(let key) = input else { return .none }
    if help.take(key, page: page) { return .none }
    if let number = key.number,
      number >= 1, number <= count
    {
      selection = number - 1
      return activate()
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: count, page: page) {
      selection = row
      return .none
    }
    switch command {
    case .accept: return activate()
    case .help: help.open()
    case .leave: return .effects([.quit])
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .none
  }

  private func activate() -> Transition {
    switch selection {
    case 0: .to(.intake)
    case 1: .to(.lookup)
    default: .effects([.loadPlaybook, .open(unfinished[selection - 2].number)])
    }
  }

  func draw(on frame: inout Frame, chrome: Chrome, _ time: LocalTime) {
    let tagline = ScreenWords.tagline[chrome.language]
    let head = tagline.displayWidth + 12 <= frame.size.columns ? tagline : ""
    let area = Self.area(in: chrome.frame(&frame, head: head), of: frame.size)
    var flow = Self.flow(for: area)
    write(into: &flow, chrome.language, time, near: area.rows)
    frame.draw(
      flow, in: area, scrolledBy: help.scroll ?? 0, by: "PgUp PgDn Home End", chrome.language)
  }

  /// Where the choices stand between head and footer.
  static func area(in room: Rect, of size: Size) -> Rect {
    room.inset(top: size.rows >= 16 ? 1 : 0, left: 2, right: 1).readable
  }

  static func flow(for area: Rect) -> Flow {
    Flow(width: area.columns, isAiry: area.rows >= 12)
  }

  /// Writes the choices; of a list longer than the screen only what can be seen at once is spelled
  /// out.
  func write(
    into flow: inout Flow, _ language: Language, _ time: LocalTime, near rows: Int = .max
  ) {
    if help.isOpen {
      HelpText(hints: Self(unfinished: []).hints + [Hint(.help)], keys: keys)
        .write(into: &flow, language)
      return
    }
    choice(0, ScreenWords.newIncident[language], ScreenWords.newIncidentHint[language], &flow)
    choice(1, ScreenWords.lookUpCode[language], ScreenWords.lookUpHint[language], &flow)
    flow.blank()
    let title = (unfinished.isEmpty ? ScreenWords.noneUnfinished : ScreenWords.unfinished)[language]
    flow.paragraph(
      unfinished.count > 1 ? "\(title) (\(unfinished.count))" : title,
      unfinished.isEmpty ? .dim : .strong)
    // The list is scrolled only so far that the selected line is the last one in sight.
    let last = max(selection, rows - 3)
    for position in 2..<count {
      if last - rows < position && position <= last {
        incident(position, language, time, into: &flow)
      } else {
        flow.skip()
      }
    }
  }

  /// Writes the choice of an incident.
  private func incident(
    _ position: Int, _ language: Language, _ time: LocalTime, into flow: inout Flow
  ) {
    let line = unfinished[position - 2]
    // Put together piece by piece, which is cheaper than interpolation: a list has many lines.
    choice(
      position, Self.label(line),
      ScreenWords.lastEvent[language] + " " + time.full(line.lastEvent, in: language), &flow)
  }

  static func label(_ line: IncidentLine) -> String {
    line.number.description + "  " + line.headline
  }

  /// What stands before a choice.
  func marker(_ position: Int) -> String {
    (position == selection ? "▸ " : "  ") + (position < 9 ? String(position + 1) : " ") + " "
  }

  /// Label and hint side by side where they fit, else the hint below, else the label alone.
  private func choice(_ position: Int, _ label: String, _ hint: String, _ flow: inout Flow) {
    let isSelected = position == selection
    if flow.isPlain {
      flow.row("\(label) – \(hint)", PlainRow(name: "\(position + 1)", isSelected: isSelected))
      return
    }
    let marker = marker(position)
    let room = flow.width - marker.displayWidth
    let labelWidth = label.displayWidth
    let hintWidth = hint.displayWidth
    let style: Style = isSelected ? .selected : .plain
    guard labelWidth + hintWidth + 3 <= room else {
      flow.item(marker, style, label, style, isFocus: isSelected)
      if flow.isAiry { flow.paragraph(hint, .dim, indent: marker.displayWidth) }
      return
    }
    let gap = String(spaces: max(3, min(34, room - hintWidth) - labelWidth))
    flow.line(
      [
        Span(marker, style), Span(label, style), Span(gap),
        Span(hint, .dim),
      ], isFocus: isSelected)
  }
}

extension Command {
  static func from(_ key: Key) -> Self? { Binding.command(for: key) }
}
