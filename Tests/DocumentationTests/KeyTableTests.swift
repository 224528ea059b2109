import Testing
import Wording

@testable import Console

@Suite("The table of keys")
struct KeyTableTests {
  @Test("equals the one that the program goes by")
  func table() throws {
    var document = try Document("docs/keys.md")
    let written = document.lines.filter { $0.hasPrefix("| `") }
    let bound = Binding.all.map { binding in
      let others = binding.keys.map(Self.name).filter { $0 != binding.shown }
      return "| `\(binding.shown)` | \(binding.label[.english]) | "
        + others.map { "`\($0)`" }.joined(separator: " ") + " |"
    }
    if Recording.isOn {
      document.lines.removeAll { $0.hasPrefix("| `") }
      document.lines.insert(contentsOf: bound, at: document.lines.count - 1)
      try document.write()
    } else {
      #expect(written == bound)
    }
  }

  /// How a key is written for a person.
  private static func name(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): "\(character)"
    case .control(let character): "^\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
