import Playbooks
import Testing
import Wording

@testable import Diagnosis

/// Which events a text mentions, and which numbers are none.
@Suite struct EventMentionTests {
  private static func playbook() throws -> Playbook {
    try PrinterPlaybook.changed { content in
      let values = [
        "Print-Spooler/16310", "Print-Spooler/307", "Print-Config/4096", "Scanner/1116",
      ]
      content.facts.append(
        Fact(
          id: Identifier("event"), kind: Identifier("job"), type: .choice, arity: .set(.never),
          label: Text(verbatim: "Events"), ask: nil,
          values: values.map {
            Choice(name: $0, label: Text(verbatim: $0), hint: nil, source: nil, saidAs: [])
          },
          acceptsOtherValues: true, unit: nil, findOut: nil))
      content.noise = [Noise(event: "Print-Exchange/4096", why: Text("Not ready.", "Nicht da."))]
      let header = content.header
      content.header = PlaybookHeader(
        id: header.id, version: header.version, title: header.title, subject: header.subject,
        back: header.back, entry: header.entry, codeFact: header.codeFact,
        eventFact: Identifier("event"))
    }
  }

  private func mentions(_ text: String, isAsked: Bool = false) throws -> [String] {
    EventMention.found(
      in: CleanText.lines(text), over: try Self.playbook(), isAsked: isAsked
    ).map { "\($0.name.text) \($0.meaning)" }
  }

  @Test(arguments: [
    // The source and the number side by side.
    ("Print-Spooler/16310", ["Print-Spooler/16310 event"]),
    ("print-spooler/16310.", ["Print-Spooler/16310 event"]),
    ("Microsoft-Windows-Print-Spooler/16310", ["Print-Spooler/16310 event"]),
    ("Microsoft-Windows-Print-Spooler 16310", ["Print-Spooler/16310 event"]),
    ("Print-Spooler: 16310", ["Print-Spooler/16310 event"]),
    ("Print-Spooler event ID 16310", ["Print-Spooler/16310 event"]),
    ("Ereignis 16310 (Print-Spooler)", ["Print-Spooler/16310 event"]),
    (
      "Fehler,27.11.2026 03:12:05,Microsoft-Windows-Print-Spooler,307,", ["Print-Spooler/307 event"]
    ),
    ("Windows Scanner 1116", ["Scanner/1116 event"]),
    // Called an event, and nobody else uses the number.
    ("event 16310", ["Print-Spooler/16310 event"]),
    ("Event ID: 16310", ["Print-Spooler/16310 event"]),
    ("EventID=16310", ["Print-Spooler/16310 event"]),
    ("Ereignis-ID 16310", ["Print-Spooler/16310 event"]),
    ("Ereigniskennung: 16310", ["Print-Spooler/16310 event"]),
    (
      "Events 16310, 307 and 1116",
      [
        "Print-Spooler/16310 event", "Print-Spooler/307 event", "Scanner/1116 event",
      ]
    ),
    ("since the scanner was updated: event 16310", ["Print-Spooler/16310 event"]),
    // The source on a line beside it.
    (
      "Source: Microsoft-Windows-Print-Spooler\nDate: today\nEvent ID: 307",
      ["Print-Spooler/307 event"]
    ),
    ("Quelle:  Print-Config\nEreignis-ID:  4096\nEbene: Fehler", ["Print-Config/4096 event"]),
    ("Id : 4096\nProviderName : Print-Config", ["Print-Config/4096 event"]),
    (
      "Id : 307\nProviderName : Print-Spooler\n\nId : 4096\nProviderName : Print-Config",
      [
        "Print-Spooler/307 event", "Print-Config/4096 event",
      ]
    ),
    ("Source: Print-Spooler Event ID: 307", ["Print-Spooler/307 event"]),
    // Noise.
    ("Print-Exchange 4096", ["Print-Exchange/4096 noise"]),
    ("Source: Microsoft-Windows-Print-Exchange\nEvent ID: 4096", ["Print-Exchange/4096 noise"]),
    // One number, two programs.
    ("event 4096", ["Print-Config/4096 undecided", "Print-Exchange/4096 undecided"]),
  ])
  func finds(text: String, mentions: [String]) throws {
    #expect(try self.mentions(text) == mentions)
  }

  @Test(arguments: [
    "", "16310", "it took 16310 seconds", "Print-Spooler printed 12 of its 16310 pages",
    "version 10.0.16310.1", "Print-Spooler/163101", "Other/16310", "Source: Other\nEvent ID: 16310",
    "Quelle: Anderes\nEreignis-ID: 4096", "Print-Config event 16310",
    "Log Name: Microsoft-Windows-Print-Config-Admin, 4096 KB", "event 99999", "C:\\logs\\16310",
    "Source: Print-Spooler\nEvent ID: 4096",
  ])
  func passesOver(text: String) throws {
    #expect(try mentions(text) == [])
  }

  @Test func takesANumberThatIsAskedFor() throws {
    #expect(try mentions("16310", isAsked: true) == ["Print-Spooler/16310 event"])
    #expect(try mentions("16310 pages", isAsked: true) == [])
    #expect(try mentions("a\n16310", isAsked: true) == [])
  }

  @Test func proposesOnlyWhatIsDecidedAndSaysSomething() throws {
    let text = "Print-Spooler 307\nPrint-Exchange 4096\nevent 4096"
    let proposals = TextIntake(text, over: try Self.playbook()).proposals
    #expect(proposals.map(\.value) == ["Print-Spooler/307"])
    #expect(proposals.map(\.line) == ["Print-Spooler 307"])
  }
}
