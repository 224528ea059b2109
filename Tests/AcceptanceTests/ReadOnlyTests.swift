import Playbooks
import Testing

/// What a person is given to find something out changes nothing.
@Suite struct ReadOnlyTests {
  /// Verbs of commands that only read, or only shape what was read.
  private static let verbs: Set = [
    // The names of event logs begin so too.
    "Microsoft", "Get", "Test", "Select", "Where", "ForEach", "Format", "Sort", "Split", "Join",
    "Read",
  ]

  /// The commands of the form Verb-Noun that are not among those.
  private static func changing(_ line: String) -> [String] {
    line.matches(of: /(?:^|[\s(|;{&])([A-Z][A-Za-z]+)-([A-Z][A-Za-z]+)/).compactMap { match in
      let isNewObject = match.1 == "New" && match.2 == "Object"
      return verbs.contains(String(match.1)) || isNewObject ? nil : "\(match.1)-\(match.2)"
    }
  }

  @Test func everyFindOutCommandOnlyReads() throws {
    for fact in try ShippedPlaybook.playbook().facts {
      for command in fact.findOut?.run ?? [] {
        #expect(Self.changing(command.line).isEmpty, "\(fact.id): \(command.line)")
      }
    }
    #expect(Self.changing("Get-VM | Stop-VM") == ["Stop-VM"])
  }

  @Test func everyBlockOnlyReads() throws {
    let blocks = try ShippedPlaybook.playbook().blocks
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(Self.changing(block.run).isEmpty, "\(block.id)")
      // Nothing is written anywhere, and no other program is run than the one that lists.
      #expect(block.run.firstMatch(of: /(?:^|[^-])>|\b(?:Out|Tee|Export)-|Invoke-|\biex\b/) == nil)
      #expect(
        block.run.matches(of: /\b[a-z0-9]+\.exe\b/).map { String($0.output) }
          .filter { !["fltmc.exe", "vmms.exe", "vmwp.exe"].contains($0) } == [])
    }
  }

  /// It is pasted into consoles of every age and every code page.
  @Test func everyBlockIsPlain() throws {
    for block in try ShippedPlaybook.playbook().blocks {
      #expect(block.run.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
      // What PowerShell 2 does not know.
      #expect(
        block.run.firstMatch(of: /\s-(?:not)?in\s|\[ordered\]|\?\?|\?\.|\[PSCustomObject\]/) == nil)
      #expect(Self.isBalanced(block.run), "\(block.id)")
      // Each part fails by itself.
      let tries = block.run.matches(of: /\btry \{/).count
      #expect(tries > 10 && tries == block.run.matches(of: /\bcatch \{/).count)
    }
  }

  /// Whether brackets and quotation marks close, as far as the text alone tells.
  private static func isBalanced(_ text: String) -> Bool {
    var open: [Character] = []
    var quote: Character?
    let pairs: [Character: Character] = [")": "(", "}": "{", "]": "["]
    for character in text {
      if let inside = quote {
        if character == inside { quote = nil }
        if character == "\n" { return false }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "({[".contains(character) {
        open.append(character)
      } else if let opening = pairs[character], open.popLast() != opening {
        return false
      }
    }
    return open.isEmpty && quote == nil
  }
}
