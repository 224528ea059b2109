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
      let others = binding.keys.map(\.shown).filter { $0 != binding.shown }
      return "| `\(binding.shown)` | \(binding.label[.english]) | "
        + others.map { "`\($0)`" }.joined(separator: " ") + " | "
        + (binding.changeable == nil ? "" : "`key.\(binding.command.rawValue)`") + " |"
    }
    if Recording.isOn {
      document.lines.removeAll { $0.hasPrefix("| `") }
      document.lines.insert(contentsOf: bound, at: document.lines.count - 1)
      try document.write()
    } else {
      #expect(written == bound)
    }
  }
}
