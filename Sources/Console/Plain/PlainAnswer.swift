import Wording

/// What a typed line means on a page.
package enum PlainAnswer: Hashable, Sendable {
  case inputs([Input])
  /// Say again what is asked.
  case again
  /// List the keys.
  case keys
  /// It was not understood.
  case refused(Text)
}

extension PlainPage {
  /// A number is its row, a word of one answer that answer, a letter its key, the rest is text.
  package func answer(to line: String) -> PlainAnswer {
    let line = Self.trimmed(line)
    if line == "?" { return .keys }
    if let key = Self.spelledOut[line.lowercased()] ?? ownKeys[line.lowercased()] {
      return .inputs([.key(key)])
    }
    if line.isEmpty { return emptyLine }
    if isTyping { return .inputs([.key(.control("u")), .paste(line), .key(.enter)]) }
    if let position = rows.firstIndex(where: { $0.row.name == line }) {
      return .inputs(choosing(position))
    }
    if isSearch { return .inputs([.key(.end), .key(.control("u")), .paste(line)]) }
    if let several = marking(line) { return .inputs(several) }
    let isNumber = line.allSatisfy { $0.isASCII && $0.isNumber }
    if line.count == 1, let key = line.first, !(isNumber && takesText) {
      return isNumber ? refusal(line) : .inputs([.key(.character(key))])
    }
    let fitting = rows.indices.filter { !rows[$0].row.isOpen && fits(line, rows[$0].text) }
    if let only = fitting.first, fitting.count == 1 { return .inputs(choosing(only)) }
    if takesText { return .inputs([.paste(line), .key(.enter)]) }
    if let position = keyNamed(line) { return .inputs(position) }
    if fitting.count > 1 {
      let names = fitting.map { rows[$0].row.name ?? rows[$0].text }.joined(separator: ", ")
      return .refused(PlainWords.several(names))
    }
    return readsText && !isNumber ? .inputs([.paste(line)]) : refusal(line)
  }

  /// Whether a line is meant for the page below: this one is only read, and the line is none of
  /// its keys.
  package func isClosed(by line: String) -> Bool {
    let line = Self.trimmed(line)
    guard isOnlyRead, !line.isEmpty, line != "?", Self.spelledOut[line.lowercased()] == nil,
      canGoBack
    else { return false }
    let keys = keys.map(\.typed) + ["j", "k", "l", "q"]
    return !keys.contains(line) && keyNamed(line) == nil
  }

  private var canGoBack: Bool { keys.contains { $0.typed == "esc" && $0.hint.command != .leave } }

  private static let spelledOut: [String: Key] = [
    "esc": .escape, "tab": .tab, "f1": .function(1), "f2": .function(2), "enter": .enter,
    "space": .character(" "), "left": .left, "right": .right,
  ]

  private func refusal(_ line: String) -> PlainAnswer {
    let shown = line.count > 40 ? "\(line.prefix(37))..." : line
    return .refused(
      [PlainWords.notUnderstood(PlainPunctuation.plain(shown)), ways].joined(separator: " "))
  }

  /// Nothing is chosen by accident: an empty line answers only what is said to be answered so.
  private var emptyLine: PlainAnswer {
    if isOnlyRead { return .inputs([.key(.escape)]) }
    let isMarked = rows.contains { $0.row.isMarked == true }
    let selected = rows.first { $0.row.isSelected }?.row
    let isSafe =
      isMarked || selected == nil || selected?.isDefault == true || selected?.action == .select
    return isSafe && !isTyping ? .inputs([.key(.enter)]) : .again
  }

  /// The way to a row, and what choosing it takes.
  private func choosing(_ position: Int) -> [Input] {
    let row = rows[position].row
    let from = rows.firstIndex { $0.row.isSelected } ?? 0
    let step = position < from ? Key.up : Key.down
    let way = [Input](repeating: .key(step), count: abs(position - from))
    switch row.action {
    case .accept: return way + [.key(.enter)]
    case .mark: return way + [.key(.character(" "))]
    case .select: return way
    }
  }

  /// Several numbers: each row is marked, one after the other.
  private func marking(_ line: String) -> [Input]? {
    let names = line.split { $0 == " " || $0 == "," }.map(String.init)
    guard names.count > 1 else { return nil }
    let positions = names.compactMap { name in
      rows.firstIndex { $0.row.name == name && $0.row.action == .mark }
    }
    guard positions.count == names.count else { return nil }
    var inputs: [Input] = []
    var from = rows.firstIndex { $0.row.isSelected } ?? 0
    for position in positions {
      let step = position < from ? Key.up : Key.down
      inputs += [Input](repeating: .key(step), count: abs(position - from))
      inputs.append(.key(.character(" ")))
      from = position
    }
    return inputs
  }

  /// Whether every word of a line begins a word of a text, or the line is the whole text.
  ///
  /// Where a text may be typed only the whole answer counts, so that no typed name is taken for one.
  private func fits(_ line: String, _ text: String) -> Bool {
    let said = Self.words(line)
    let words = Self.words(text)
    if said == words { return true }
    if takesText || said.isEmpty { return false }
    return said.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  /// The key whose label is this.
  private func keyNamed(_ line: String) -> [Input]? {
    let found = keys.filter { $0.hint.label[language].lowercased() == line.lowercased() }
    // An empty line may do the same as a letter.
    let letters = found.filter { !$0.typed.isEmpty }
    guard let typed = (letters.isEmpty ? found : letters).first?.typed, letters.count < 2 else {
      return nil
    }
    if let key = Self.spelledOut[typed] { return [.key(key)] }
    if typed.isEmpty { return [.key(.enter)] }
    return typed.count == 1 ? typed.first.map { [.key(.character($0))] } : nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  private static func trimmed(_ line: String) -> String {
    var trimmed = line.drop(while: \.isWhitespace)
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return String(trimmed)
  }
}
