import Wording

extension Flow {
  /// A row that can be chosen, with its number.
  mutating func choice(
    _ position: Int, _ text: String, isSelected: Bool, style: Style = .plain
  ) {
    if isPlain { return row(text, PlainRow(name: "\(position + 1)", isSelected: isSelected)) }
    let number = position < 9 ? "\(position + 1)" : " "
    item(
      "\(isSelected ? "▸" : " ") \(number) ", isSelected ? .selected : .key, text,
      isSelected ? .selected : style, isFocus: isSelected)
  }

  /// A row that is marked or not.
  mutating func mark(_ position: Int, _ text: String, isMarked: Bool, isSelected: Bool) {
    if isPlain {
      return row(
        text,
        PlainRow(
          name: "\(position + 1)", action: .mark, isSelected: isSelected, isMarked: isMarked))
    }
    item(
      "\(isSelected ? "▸" : " ") [\(isMarked ? "x" : " ")] ", isSelected ? .selected : .key, text,
      isSelected ? .selected : .plain, isFocus: isSelected)
  }

  /// A row without a number that is offered as the next thing to do.
  mutating func offer(
    _ lead: String, _ leadStyle: Style, _ text: String, _ style: Style, isSelected: Bool
  ) {
    if isPlain { return row(text, PlainRow(isSelected: isSelected, isDefault: true)) }
    item(
      (isSelected ? "▸" : " ") + lead, isSelected ? .selected : leadStyle, text,
      isSelected ? .selected : style, isFocus: isSelected)
  }

  /// A row that can be chosen, of a label and a value: in two columns where there is room.
  mutating func choice(
    _ position: Int, _ label: String, _ value: String, isSelected: Bool, labels: Int
  ) {
    let number = position < 9 ? "\(position + 1)" : " "
    let marker = "\(isSelected ? "▸" : " ") \(number) "
    let rest = width - marker.displayWidth - labels - 2
    guard !isPlain, rest >= 24 else {
      choice(position, "\(label): \(value)", isSelected: isSelected)
      return
    }
    let left = label.wrapped(to: labels)
    let right = value.wrapped(to: rest)
    let rows = (0..<max(left.count, right.count)).map { row -> [Span] in
      let lead = row == 0 ? marker : String(spaces: marker.displayWidth)
      return [
        Span(lead, isSelected ? .selected : .key),
        Span(
          (row < left.count ? left[row] : "").padded(to: labels), isSelected ? .selected : .dim),
        Span("  "), Span(row < right.count ? right[row] : "", isSelected ? .selected : .plain),
      ]
    }
    row(rows, isFocus: isSelected)
  }

  /// A line of a command; what is left of it stands further in, so that the next one is told apart.
  mutating func command(_ line: String) {
    if isPlain { return draft.add(line, .code) }
    let lines = line.wrapped(to: max(1, width - 4))
    row(
      lines.enumerated().map { [Span($0 == 0 ? "  " : "    "), Span($1, .code)] })
  }

  /// A line for typing behind its label.
  mutating func field(_ label: String, _ field: LineField) {
    if isPlain {
      return draft.add(field.isEmpty ? label : "\(label) (\(field.line))", .field)
    }
    let prompt = "▸ \(label): "
    let room = max(1, width - prompt.displayWidth)
    let window = field.window(columns: room)
    let shown = (window.text + " ").padded(to: room)
    // The cursor is drawn as a block, so that it shows in every terminal and every printout.
    let cut = shown.index(shown.startIndex, offsetBy: min(window.before, max(0, shown.count - 1)))
    line(
      [
        Span(prompt, .key), Span(String(shown[..<cut]), .input),
        Span(String(shown[cut]), .selected),
        Span(String(shown[shown.index(after: cut)...]), .input),
      ], isFocus: true, caret: prompt.displayWidth + window.cursor, isTyped: true)
  }
}
