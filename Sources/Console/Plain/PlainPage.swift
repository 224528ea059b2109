import Wording

/// A screen as parts to be read, and what a line typed in answer means.
package struct PlainPage: Sendable {
  let sections: [PlainSection]
  let hints: [Hint]
  /// Whether many lines are wanted, up to one that holds nothing but a dot.
  package let takesLines: Bool
  /// Whether a line of text is being typed.
  let isTyping: Bool
  /// Keys of the person's own that no single character stands for, by their names.
  let ownKeys: [String: Key]
  /// Whether a line that names no row is searched for.
  let isSearch: Bool
  /// Whether a text that is no answer is read like a pasted one.
  let readsText: Bool
  let language: Language

  /// Every row that can be chosen, in the order in which the selection moves through them.
  var rows: [(text: String, row: PlainRow)] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .row(let row) = block.kind { (block.text, row) } else { nil }
    }
  }

  /// Whether it is only read: nothing is chosen or typed.
  var isOnlyRead: Bool {
    rows.isEmpty && !isTyping && !takesLines
      && !hints.contains { $0.command == .accept }
  }

  /// Whether a line that is no answer is typed into the open line of a question.
  var takesText: Bool { rows.contains { $0.row.isForTyping } }

  /// The hints that a line can stand for: what moves or scrolls is not needed.
  var keys: [(typed: String, hint: Hint)] {
    let moving: Set<Command?> = [.up, .down, .pageUp, .pageDown, .mark]
    return hints.compactMap { hint in
      if moving.contains(hint.command) && hint.command != nil { return nil }
      guard let typed = Self.typed(hint.shown), hint.label != KeyWords.scroll else { return nil }
      return (typed, hint)
    }
  }

  /// What is typed on a line to press a key; nil for keys that nobody needs here.
  private static func typed(_ shown: String) -> String? {
    switch shown {
    case "Enter", "⏎": ""
    case "↑↓", "←→", "→", "1-9", "PgDn", "PgUp", "Home", "End", "Space", "F1": nil
    default: shown.count == 1 ? shown : shown.lowercased()
    }
  }

  /// What may be typed, in a sentence.
  var ways: Text {
    var ways: [Text] = []
    let names = rows.compactMap(\.row.name)
    let numbers = names.filter { Int($0) != nil && $0 != "0" }
    if let first = numbers.first, let last = numbers.last {
      ways.append(first == last ? Text(verbatim: first) : PlainWords.range(first, last))
    }
    ways += names.filter { !numbers.contains($0) }.map { Text(verbatim: $0) }
    if isTyping || takesText {
      ways.append(PlainWords.aText)
    } else if !rows.isEmpty {
      ways.append(PlainWords.aWord)
    }
    if keys.contains(where: { $0.typed == "esc" }) { ways.append(Text(verbatim: "esc")) }
    return PlainWords.mayType((ways + [PlainWords.listsKeys]).joined(separator: ", "))
  }
}
