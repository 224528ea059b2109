import Wording

/// The first thing a person sees: begin, go on, or look up a code.
struct StartScreen: Hashable, Sendable, HasHints {
  let unfinished: [IncidentLine]
  /// The choice that the keys act on.
  var selection = 0
  private(set) var showsHelp = false

  init(unfinished: [IncidentLine]) {
    self.unfinished = unfinished
    // Somebody who was interrupted goes on with one key.
    selection = unfinished.isEmpty ? 0 : 2
  }

  var hints: [Hint] {
    if showsHelp { return [Hint("Esc", KeyWords.back)] }
    return [
      Hint("↑↓", KeyWords.move), Hint(.accept), Hint("1-9", KeyWords.number),
      Hint(.leave, KeyWords.quit),
    ]
  }

  var helpHint: Hint? { showsHelp ? nil : Hint(.help) }

  var count: Int { unfinished.count + 2 }

  mutating func take(_ input: Input) -> Transition {
    if case .paste = input { return .refuse(ScreenWords.pasteLater) }
    guard case .key(let key) = input else { return .none }
    if showsHelp {
      showsHelp = false
      return .none
    }
    if let number = key.number,
      number >= 1, number <= count
    {
      selection = number - 1
      return activate()
    }
    switch Command.from(key) {
    case .up: selection = (selection + count - 1) % count
    case .down: selection = (selection + 1) % count
    case .pageUp: selection = max(0, selection - 10)
    case .pageDown: selection = min(count - 1, selection + 10)
    case .accept: return activate()
    case .help: showsHelp = true
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
    let area = Self.area(
      in: chrome.frame(&frame, head: ScreenWords.tagline[chrome.language]), of: frame.size)
    var flow = Flow(width: area.columns)
    write(into: &flow, chrome.language, time, near: area.rows)
    frame.draw(flow, in: area, chrome.language)
  }

  /// Where the choices stand between head and footer.
  static func area(in room: Rect, of size: Size) -> Rect {
    room.inset(top: size.rows >= 16 ? 1 : 0, left: 2, right: 1)
  }

  /// Writes the choices; of a list longer than the screen only what can be seen at once is spelled
  /// out.
  func write(
    into flow: inout Flow, _ language: Language, _ time: LocalTime, near rows: Int = .max
  ) {
    // The list is scrolled only so far that the selected line is the last one in sight.
    let last = max(selection, rows - 3)
    write(into: &flow, language, time) { last - rows < $0 && $0 <= last }
  }

  /// Writes the choices, and those empty that need not be spelled out.
  func write(
    into flow: inout Flow, _ language: Language, _ time: LocalTime,
    isNeeded: (_ position: Int) -> Bool
  ) {
    if showsHelp {
      HelpText(hints: Self(unfinished: []).hints + [Hint(.help)]).write(into: &flow, language)
      return
    }
    for (position, (label, hint)) in Self.beginnings.enumerated() {
      if isNeeded(position) {
        choice(position, label[language], hint[language], &flow)
      } else {
        flow.line([])
      }
    }
    flow.blank()
    flow.paragraph(
      (unfinished.isEmpty ? ScreenWords.noneUnfinished : ScreenWords.unfinished)[language],
      unfinished.isEmpty ? .dim : .strong)
    for (position, line) in unfinished.enumerated() {
      guard isNeeded(position + 2) else {
        flow.line([])
        continue
      }
      choice(
        position + 2, "\(line.number)  \(line.headline)",
        "\(ScreenWords.lastEvent[language]) \(time.full(line.lastEvent))", &flow)
    }
  }

  /// What can be done without an incident, one line each.
  private static let beginnings = [
    (ScreenWords.newIncident, ScreenWords.newIncidentHint),
    (ScreenWords.lookUpCode, ScreenWords.lookUpHint),
  ]

  private func choice(_ position: Int, _ label: String, _ hint: String, _ flow: inout Flow) {
    let isSelected = position == selection
    let number = position < 9 || flow.isPlain ? "\(position + 1)" : " "
    let marker = "\(isSelected ? "▸" : " ") \(number) "
    let room = flow.width - marker.displayWidth
    if flow.isPlain {
      flow.item(marker, .plain, "\(label) – \(hint)")
      return
    }
    let showsHint = label.displayWidth + hint.displayWidth + 3 <= room
    let gap = String(
      repeating: " ", count: max(3, min(34, room - hint.displayWidth) - label.displayWidth))
    flow.line(
      [
        Span(marker, isSelected ? .selected : .key),
        Span(label.truncated(to: room), isSelected ? .selected : .plain),
        Span(showsHint ? gap + hint : "", .dim),
      ], isFocus: isSelected)
  }
}

extension Command {
  static func from(_ key: Key) -> Self? { Binding.command(for: key) }
}
