import Diagnosis
import Testing
import Wording

@testable import Playbooks

/// Whatever the shipped playbook gives a person to run is PowerShell to two grammars.
@Suite("Commands as PowerShell")
struct PowerShellTests {
  private static func commands() throws -> [PlacedCommand] {
    try ShippedPlaybook.playbook().content.placedCommands
  }

  @Test("every command is plain ASCII, as it stands and with nothing known")
  func unfilled() throws {
    let playbook = try ShippedPlaybook.playbook()
    let situation = try SessionInput(statements: [], over: playbook).session.diagnosed().situation
    var lines: [String] = []
    for command in try Self.commands() {
      #expect(
        command.line.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A }, "\(command)")
      for language in Language.allCases {
        let entity = try #require(situation.entities.of(command.kind).first, "\(command)")
        lines.append(Filling(situation, language).command(command.line, at: entity))
      }
    }
    #expect(lines.count > 300)
    lines += playbook.blocks.map(\.run)
    #expect(try PowerShellGrammars.faults(in: lines) == [])
  }

  @Test("no name and no value makes another command of one")
  func filled() throws {
    let playbook = try ShippedPlaybook.playbook()
    let lines = try Self.commands()
    let plain = try filled(lines, with: "plain", over: playbook)
    let expected = try PowerShellGrammars.read(plain).map(\.statements)
    // A statement with a control character is refused at the door.
    for value in AwkwardText.values.map({ CleanText.line($0) }) {
      let awkward = try filled(lines, with: value, over: playbook)
      let readings = try PowerShellGrammars.read(awkward)
      for (line, (reading, statements)) in zip(awkward, zip(readings, expected)) {
        #expect(reading.faults == [], "\(line)")
        #expect(reading.statements == statements, "\(line)")
      }
    }
  }

  /// Every command with one text in each of its places.
  private func filled(
    _ commands: [PlacedCommand], with value: String, over playbook: Playbook
  ) throws -> [String] {
    let host = "host[\(value)]"
    var statements = ["\(host).windows=2019", "vm[\(value)].host=\(value)"]
    for fact in playbook.facts where [.path, .text].contains(fact.type) {
      switch fact.kind.name {
      case "host": statements.append("\(host).\(fact.id.name)=D:\\\(value)")
      case "vm": statements.append("vm[\(value)].\(fact.id.name)=D:\\\(value)")
      default: break
      }
    }
    let situation = try SessionInput(
      statements: statements.map { WrittenStatement($0) }, over: playbook
    ).session.diagnosed().situation
    return try commands.map { command in
      let entity = try #require(situation.entities.of(command.kind).first, "\(command)")
      return Filling(situation, .english).command(command.line, at: entity)
    }
  }

  /// What only looks, by its beginning; whatever is not here changes something until it is read
  /// by a person and added.
  private static let lookers = [
    "Get-", "Test-", "Select-", "Where-", "Format-", "Sort-", "Measure-", "Compare-", "ForEach-",
    "(Get-", "fltmc filters", "fltmc instances", "wbadmin get ", "vssadmin list ", "reg query ",
    "gpresult ", "whoami ", "nltest /dclist:", "mountvol", "manage-bde -status", "bcdedit /enum",
    "findstr ", "icacls '",
    "& \"$env:ProgramFiles\\Windows Defender\\MpCmdRun.exe\" -CheckExclusion ",
  ]

  @Test("finding out changes nothing")
  func findingOut() throws {
    let runs = try ShippedPlaybook.playbook().facts.flatMap { $0.findOut?.run ?? [] }
    #expect(runs.count > 30)
    for run in runs {
      for part in Self.commands(in: run.line) {
        #expect(Self.lookers.contains { part.hasPrefix($0) }, "\(part)")
        #expect(
          !part.contains(/(?i)\s\/(grant|deny|remove|reset|setowner|save|restore|inheritance)/))
        let bare = part.replacing(/'[^']*'|"[^"]*"/, with: "''")
        #expect(!bare.contains(/>|&&|\bOut-File\b|-OutFile/), "\(part)")
        // Inside a block may stand what reads a property or looks at a path, and nothing else.
        for block in bare.matches(of: /\{([^}]*)\}/) where !block.output.1.contains(/^[a-z-]+$/) {
          #expect(
            block.output.1.contains(/^\s*((Test|Join)-Path (-LiteralPath )?)?\$_[\w.\s'\/-]*$/),
            "\(part)")
        }
      }
    }
  }

  /// The commands of a line: between semicolons and bars that stand in no quotes.
  private static func commands(in line: String) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == ";" || character == "|" || character == "\n" {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
    }
    return parts.map { CleanText.trimmed($0) }.filter { !$0.isEmpty }
  }

  @Test("the test of reading tells a fault from a command")
  func grammars() throws {
    let readings = try PowerShellGrammars.read([
      "Get-Item 'a'", "Get-Item 'a", "Get-Item 'a'; Get-Item 'b'", "if (",
    ])
    #expect(readings.map(\.faults.isEmpty) == [true, false, true, false])
    #expect(readings[0].statements.allSatisfy { $0 > 0 })
    #expect(zip(readings[0].statements, readings[2].statements).allSatisfy { $0 < $1 })
  }
}
