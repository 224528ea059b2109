import Foundation
import Testing

@testable import Playbooks

/// Each folder in `Fixtures/bad` holds a playbook with a mistake, and the lines that it earns.
@Suite("Bad playbooks")
struct BadPlaybooksTests {
  private static let folder = Fixtures.folder.appending(path: "bad")

  @Test("every bad playbook is refused with exactly these lines")
  func corpus() throws {
    let cases = try Fixtures.names(in: Self.folder)
    #expect(cases.count >= 25)
    for name in cases {
      let folder = Self.folder.appending(path: name)
      let diagnostics = try String(
        contentsOf: folder.appending(path: "diagnostics"), encoding: .utf8)
      let reading = Playbook.read(try Fixtures.files(in: folder))
      #expect(reading.playbook == nil, "\(name)")
      #expect(reading.lines.map { $0 + "\n" }.joined() == diagnostics, "\(name)")
    }
  }

  @Test("German complaints are German")
  func german() throws {
    let folder = Self.folder.appending(path: "unknown-fact")
    let reading = Playbook.read(try Fixtures.files(in: folder))
    #expect(
      reading.complaints.map { $0.rendered(in: .german) } == [
        "playbook.yaml:29:37: Fehler: „pwoer“ ist nicht festgelegt als: Fakt; "
          + "gemeint ist vielleicht „power“"
      ])
  }

  @Test("no damage to the text of a playbook is a trap", arguments: 0..<8)
  func damage(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let words = [
      "[", "]", "{", "}", ":", "- ", "\n", "  ", "\"", "'", "&a ", "*a ", "!", "|", "\t", "ü", "0",
    ]
    let files = try Fixtures.printer()
    var refused = 0
    for _ in 0..<40 {
      let damaged = files.map { file in
        var text = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
        let index = Int(random.next() % UInt64(text.count))
        let length = Int(random.next() % 12)
        let word = words[Int(random.next() % UInt64(words.count))]
        text.replaceSubrange(
          index..<min(index + length, text.count), with: Array(word.unicodeScalars))
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return SourceFile(name: file.name, text: String(view))
      }
      let reading = Playbook.read(damaged)
      let isSilent = reading.playbook == nil && reading.complaints.isEmpty
      #expect(!isSilent)
      if reading.playbook == nil { refused += 1 }
    }
    #expect(refused > 0)
  }
}

/// A small generator of numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
