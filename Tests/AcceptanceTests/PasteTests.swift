import Diagnosis
import Foundation
import Playbooks
import Testing

/// Pasted output is read right or left alone, never wrong.
@Suite struct PasteTests {
  /// How often each paste is damaged.
  private static let parts =
    ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1" ? 200 : 6

  @Test func thereAreManyInBothLanguages() throws {
    let pastes = try Paste.all.get()
    #expect(pastes.count >= 45)
    for language in ["en", "de"] {
      #expect(pastes.count { $0.language == language } >= 20)
    }
  }

  @Test(arguments: (try? Paste.all.get()) ?? [])
  func reads(paste: Paste) throws {
    let playbook = try ShippedPlaybook.playbook()
    #expect(paste.statements(paste.text, over: playbook) == paste.expected)
  }

  /// A part of what was printed, or the same with other line ends, never says what the whole does
  /// not say.
  @Test(arguments: ((try? Paste.all.get()) ?? []).filter { !$0.hasWholeParts })
  func neverReadsMoreInAPart(paste: Paste) throws {
    let playbook = try ShippedPlaybook.playbook()
    let seed = UInt64.random(in: 0...UInt64.max)
    var chance = SplitMix(state: seed)
    for _ in 0..<Self.parts {
      let part = Self.damaged(paste.text, &chance)
      let said = paste.statements(part, over: playbook)
      #expect(
        said.isSubset(of: paste.expected),
        "seed \(seed): \(said.subtracting(paste.expected).sorted()) from:\n\(part)")
    }
  }

  /// Cut at both ends, hard-wrapped or quoted.
  private static func damaged(_ text: String, _ chance: inout SplitMix) -> String {
    var text = text
    if chance.next() % 3 > 0 {
      let characters = Array(text)
      let from = chance.next() % 2 == 0 ? 0 : Int(chance.next() % UInt64(characters.count + 1))
      let left = characters.count - from
      let to = chance.next() % 2 == 0 ? left : Int(chance.next() % UInt64(left + 1))
      text = String(characters[from..<from + to])
    }
    if chance.next() % 2 == 0 {
      let width = 30 + Int(chance.next() % 60)
      text = wrapped(text, at: width, betweenWords: chance.next() % 2 == 0)
    }
    if chance.next() % 4 == 0 {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        .joined(separator: "\n")
    }
    return text
  }

  private static func wrapped(_ text: String, at width: Int, betweenWords: Bool) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.flatMap { line in
      var rest = Substring(line)
      var lines: [Substring] = []
      while rest.count > width {
        var end = rest.index(rest.startIndex, offsetBy: width)
        if betweenWords, let space = rest[..<end].lastIndex(of: " "), space > rest.startIndex {
          end = space
        }
        lines.append(rest[..<end])
        rest = betweenWords ? rest[end...].drop { $0 == " " } : rest[end...]
      }
      return lines + [rest]
    }.joined(separator: "\n")
  }
}
