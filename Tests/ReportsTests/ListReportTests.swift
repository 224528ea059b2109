import Diagnosis
import Foundation
import Playbooks
import Testing
import Wording

@testable import Reports

/// The generated lists; above all that no value can become a command.
@Suite struct ListReportTests {
  /// The places list with a PowerShell form.
  private static func playbook() throws -> Playbook {
    var content = try PrinterPlaybook.read().content
    content.lists = content.lists.map { list in
      PlaybookList(
        id: list.id, kind: list.kind, title: list.title, entries: list.entries,
        forms: list.forms + [
          ListForm(
            format: "powershell", group: "door", line: "Open-Door {value}",
            undo: "Close-Door {value}", check: "Test-Door {value}"),
          ListForm(
            format: "powershell", group: "roller", line: "Start-Roller {value}", undo: nil,
            check: nil),
        ])
    }
    return Playbook(content)
  }

  private static func report(
    _ statements: String..., adding added: [String] = [], in language: Language = .english
  ) throws -> ListReport {
    let playbook = try playbook()
    let input = try SessionInput(
      statements: statements.map { WrittenStatement($0) }, over: playbook)
    return ListReport(
      try #require(playbook.lists.first), from: input.session.diagnosed(), adding: added,
      in: language)
  }

  @Test func listsWhatIsNotOutAndMarksWhatIsNotKnown() throws {
    #expect(
      try Self.report("queue=running", adding: ["Running", "extra"]).text == """
        Where paper hides: the printer

        door:
          rear
              Most sheets stop here.
          front
              The cartridge hides the rest. [only perhaps needed; not known: Paper path]

        roller:
          running
              One tray for each queue. (since 2)
          extra
              given by hand

        """)
    let known = try Self.report("paper-path=clear").text
    #expect(!known.contains("front"))
    #expect(!known.contains("perhaps"))
  }

  @Test func writesPowerShell() throws {
    let report = try Self.report("paper-path=blocked", "queue=paused", in: .german)
    #expect(
      report.powerShell(.lines) == """
        # Wo sich Papier versteckt: der Drucker
        # Die meisten Blaetter bleiben hier stehen.
        Open-Door 'rear'
        # Die Kartusche verdeckt den Rest.
        Open-Door 'front'
        # Ein Fach je Warteschlange. (seit 2)
        Start-Roller 'paused'

        """)
    let undo = try #require(report.powerShell(.undoing))
    #expect(undo.contains("Close-Door 'rear'"))
    #expect(undo.contains("# nichts auszufuehren fuer paused"))
    #expect(report.powerShell(.checks)?.contains("Test-Door 'front'") == true)
  }

  @Test func saysSoWhenThereIsNoForm() throws {
    let playbook = try PrinterPlaybook.read()
    let list = try #require(playbook.lists.first)
    let report = ListReport(
      list, from: try PrinterPlaybook.diagnosis(), adding: [], in: .english)
    #expect(report.powerShell(.lines) == nil)
  }

  @Test(arguments: [
    "C:\\VMs", "it's", "'; Remove-Item C:\\ -Recurse; '", "$(calc)", "`$x", "a\nb", "a\r\nb",
    "\"; calc; \"", "‘; calc; ’", "‚‛", "D:\\Größe", "{value}", "#comment", "@'\n'@", "\u{1B}[2J",
    "\u{202E}evil", "''", "'", "%ProgramData%\\x",
  ])
  func noValueBecomesACommand(value: String) throws {
    let expression = PowerShellLiteral.expression(value)
    #expect(expression.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(Self.evaluated(expression) == CleanText.line(value))
    let script = try #require(try Self.report(adding: [value]).powerShell(.lines))
    #expect(script.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    for line in script.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 1)
      #expect(["Open-Door", "Start-Roller"].contains(words[0]))
      #expect(Self.evaluated(String(words[1])) != nil)
    }
  }

  /// What PowerShell makes of a literal: a single-quoted string, or one decoded from Base64;
  /// nil for anything else.
  private static func evaluated(_ expression: String) -> String? {
    let call = "([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("
    if expression.hasPrefix(call), expression.hasSuffix(")))") {
      let argument = expression.dropFirst(call.count).dropLast(3)
      return unquoted(argument).flatMap { Data(base64Encoded: $0) }
        .flatMap { String(data: $0, encoding: .utf8) }
    }
    return unquoted(expression[...])
  }

  private static func unquoted(_ literal: Substring) -> String? {
    guard literal.count >= 2, literal.hasPrefix("'"), literal.hasSuffix("'") else { return nil }
    let inside = literal.dropFirst().dropLast().replacing("''", with: "\u{0}")
    if inside.contains("'") { return nil }
    return String(inside).replacing("\u{0}", with: "'")
  }
}
