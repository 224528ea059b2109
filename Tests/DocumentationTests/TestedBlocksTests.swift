import Foundation
import Testing

/// Whether the documents are to be rewritten after what the program says: RECORD=1.
enum Recording {
  static let isOn = ProcessInfo.processInfo.environment["RECORD"] == "1"
}

/// Runs every block that is tagged as tested as it is written; the text block right below it is
/// what it prints.
///
/// With RECORD=1 in the environment the text blocks are rewritten, for a person to read the
/// difference.
@Suite("The blocks of the documents")
struct TestedBlocksTests {
  private static var names: [String] {
    get throws { try Document.all().filter { $0.blocks.contains(where: \.isTested) }.map(\.name) }
  }

  @Test("print what the document says", arguments: try names)
  func blocks(of name: String) throws {
    var document = try Document(name)
    let clone = try Clone()
    let blocks = document.blocks
    var records: [(lines: Range<Int>, text: String)] = []
    for (index, block) in blocks.enumerated() {
      if let file = block.file { try clone.write(block.text, to: file) }
      guard block.isTested else { continue }
      let place = "\(name):\(block.lines.lowerBound)"
      let (output, status) = try clone.run(block.text)
      #expect(status == block.status, "\(place)\n\(output)")
      guard let said = blocks.dropFirst(index + 1).first, said.tag == "text",
        said.lines.lowerBound == block.lines.upperBound + 2
      else {
        #expect(output.isEmpty, "\(place) prints, and no text block below it says what")
        continue
      }
      if Recording.isOn {
        records.append((said.lines, output))
      } else {
        #expect(Self.trimmed(output) == Self.trimmed(said.text), "\(place)")
      }
    }
    for record in records.reversed() {
      let lines = Self.trimmed(record.text).components(separatedBy: "\n").dropLast()
      document.lines.replaceSubrange(record.lines, with: lines)
    }
    if Recording.isOn { try document.write() }
  }

  @Test("there are some, in the README, in the format of playbooks and in that of sites")
  func presence() throws {
    #expect(try Self.names == ["README.md", "docs/playbook-format.md", "docs/site-overlay.md"])
  }

  /// The lines without blanks at their ends, which no document keeps.
  private static func trimmed(_ text: String) -> String {
    text.components(separatedBy: "\n").map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
