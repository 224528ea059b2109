import Diagnosis
import Foundation
import Playbooks
import Testing
import Wording

@testable import Reports

/// The generated lists; above all that no value can become a command.
@Suite struct ListReportTests {
  /// The places list with forms of scripts, and whatever else a test needs.
  private static func playbook(
    opening: [ListNote] = [], limits: [ListLimit] = [], scripts: [ListScript] = [],
    unsuited: [ListUnsuited] = []
  ) throws -> Playbook {
    var content = try PrinterPlaybook.read().content
    content.lists = content.lists.map { list in
      PlaybookList(
        id: list.id, kind: list.kind, title: list.title, opening: opening, entries: list.entries,
        limits: limits,
        forms: list.forms + [
          ListForm(
            format: "reg", group: "door", heading: "[Doors]", line: "{value}=\"0\"", undo: nil,
            check: nil),
          ListForm(
            format: "powershell", group: "door", line: "Open-Door {value}",
            undo: "Close-Door {value}", check: "Test-Door {value}"),
          ListForm(
            format: "powershell", group: "roller", line: "Start-Roller {value}", undo: nil,
            check: nil),
        ], scripts: scripts, unsuited: unsuited)
    }
    return Playbook(content)
  }

  private static func report(
    _ statements: String..., adding added: [String] = [], in language: Language = .english,
    over playbook: Playbook? = nil
  ) throws -> ListReport {
    let playbook = try playbook ?? Self.playbook()
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
          1  rear
             Most sheets stop here.
          2  front
             The cartridge hides the rest. [only perhaps needed; not known: Paper path]

        roller:
          3  running
             One tray for each queue. (since 2)
          4  extra
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

  @Test func framesAScriptAndHoldsValuesToTheirLimits() throws {
    let playbook = try Self.playbook(
      opening: [
        ListNote(when: nil, text: Text("Always.", "Immer."), sources: []),
        ListNote(
          when: .test(Identifier("queue"), .among(["paused"])), text: Text("Paused!", "Pause!"),
          sources: []),
      ],
      limits: [
        ListLimit(
          pattern: "/+$", replacement: "", why: Text("slash cut", "Strich weg"), sources: []),
        ListLimit(
          pattern: "^all$", replacement: nil, why: Text("Not all.", "Nicht alle."), sources: []),
      ],
      scripts: [
        ListScript(
          format: "powershell",
          line: ListFrame(begin: Text("begin", "Anfang ä"), end: Text("end", "Ende")), undo: nil,
          check: nil)
      ])
    let report = try Self.report(
      "queue=paused", "paper-path=clear", adding: ["ALL/", "tray//", "all"], over: playbook)
    #expect(report.refusedByHand.map(\.value) == ["ALL/", "all"])
    #expect(
      report.powerShell(.lines) == """
        # Where paper hides: the printer
        # Always.
        Write-Warning 'Paused!'
        # left out: ALL/ - Not all.
        # left out: all - Not all.
        begin
        # Most sheets stop here.
        Open-Door 'rear'
        # One tray for each queue. (since 2)
        Start-Roller 'paused'
        # given by hand [slash cut]
        Start-Roller 'tray'
        end

        """)
    let german = try Self.report("queue=running", in: .german, over: playbook)
    #expect(german.powerShell(.lines)?.contains("\nAnfang ae\n") == true)
    #expect(german.powerShell(.lines)?.contains("Pause!") == false)
  }

  @Test func mutesAFormatThatDoesNotSuit() throws {
    let playbook = try Self.playbook(unsuited: [
      ListUnsuited(
        formats: ["powershell"], when: .test(Identifier("queue"), .among(["paused"])),
        say: Text("Not here: it's by hand.", "Hier nicht: von Hand."), sources: [])
    ])
    let script = try #require(
      try Self.report("queue=paused", "paper-path=clear", over: playbook).powerShell(.lines))
    let lines = script.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines == ["Write-Warning 'Not here: it''s by hand.'"])
    #expect(script.contains("# door: rear"))
    let other = try Self.report("queue=running", over: playbook).powerShell(.lines)
    #expect(other?.contains("Open-Door 'rear'") == true)
  }

  @Test func writesAFileOfTheRegistryEditor() throws {
    let report = try Self.report("paper-path=clear", adding: ["a\\b \"c\""], in: .german)
    let registry = try #require(report.registry)
    let lines = [
      "", "[Doors]", "; Die meisten Blaetter bleiben hier stehen.", "\"rear\"=\"0\"", "",
    ]
    #expect(registry.contains(lines.joined(separator: "\r\n")))
    #expect(!registry.replacing("\r\n", with: "").contains("\n"))
    #expect(RegistryLiteral.quoted("a\\b \"c\"") == "\"a\\\\b \\\"c\\\"\"")
    #expect(RegistryLiteral.bytes(of: "aé") == [0xFF, 0xFE, 0x61, 0, 0xE9, 0])
    #expect(RegistryLiteral.bytes(of: "a") == [0x61])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("a,b", "\"a,b\""),
    ("a\"b", "\"a\"\"b\""), ("plain", "plain"), ("=a,b", "\"'=a,b\""), ("\t=1", " =1"),
  ])
  func writesATableThatNoSpreadsheetCalculates(value: String, cell: String) throws {
    let table = try Self.report("paper-path=clear", adding: [value]).csv
    let rows = table.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.first == "group,value,since,why,sources")
    #expect(rows.last == "")
    #expect(rows.contains("door,rear,,Most sheets stop here.,manual"))
    #expect(rows.contains("roller,\(cell),,given by hand,"))
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
