import Testing

@testable import Playbooks

@Suite("The description of the playbook format")
struct PlaybookFormatTests {
  private static var text: String {
    get throws { try Document("docs/playbook-format.md").lines.joined(separator: "\n") }
  }

  /// Everything that stands as a key, `key:`, or by itself in code.
  private static func keys(in text: String) -> Set<String> {
    let keys = text.matches(of: /([a-z][a-z-]*):/).map { String($0.1) }
    return Set(keys).union(text.matches(of: /`([a-z][a-z-]*)`/).map { String($0.1) })
  }

  private static func words(in text: String) -> Set<String> {
    Set(text.matches(of: /[a-z][a-z-]*/).map { String($0.output) })
  }

  @Test("names every key and every word of the reader", arguments: Shape.all)
  func keys(of shape: Shape) throws {
    try look(for: shape, in: try Self.text)
  }

  @Test("the description of sites names theirs", arguments: Shape.ofSites)
  func keys(ofSites shape: Shape) throws {
    let text = try Document("docs/site-overlay.md").lines.joined(separator: "\n")
    try look(for: shape, in: text)
  }

  @Test("the description of sites shows the example as it is")
  func example() throws {
    let document = try Document("docs/site-overlay.md")
    let shown = document.blocks.compactMap { block in block.shows.map { ($0, block.text) } }
    #expect(shown.count == 3)
    for (file, text) in shown {
      let whole = try String(
        contentsOf: Repository.root.appending(path: file), encoding: .utf8)
      #expect(text == whole, "\(file)")
    }
  }

  private func look(for shape: Shape, in text: String) throws {
    let keys = Self.keys(in: text)
    let words = Self.words(in: text)
    for key in shape.keys {
      #expect(keys.contains(key.name), "\(shape.name): \(key.name)")
      for word in key.words where word != "1" {
        #expect(words.contains(word), "\(shape.name): \(word)")
      }
    }
  }

  @Test("names every check with its severity")
  func checks() throws {
    let text = try Self.text
    let written = text.matches(of: /\| (error|warning) `([A-Za-z]+)` \|/).map {
      "\($0.1) \($0.2)"
    }
    let known = PlaybookChecks.all.map { check in
      "\(check.severity == .error ? "error" : "warning") \(type(of: check))"
    }
    #expect(written.sorted() == known.sorted())
  }

  @Test("gives the limits that hold")
  func limits() throws {
    let text = try Self.text
    let rows = [
      "| files in the folder | \(Limits.files) |",
      "| bytes in a file | \(Self.grouped(Limits.bytesPerFile)) (1 MiB) |",
      "| bytes in all files together | \(Self.grouped(Limits.bytes)) (4 MiB) |",
      "| levels of nesting in a file | \(Limits.depth) |",
      "| nodes in a file | \(Self.grouped(Limits.nodes)) |",
    ]
    for row in rows { #expect(text.contains(row), "\(row)") }
  }

  /// A number with a space between groups of three digits.
  private static func grouped(_ number: Int) -> String {
    let digits = Array("\(number)")
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += " " }
      text.append(digits[index])
    }
  }
}
