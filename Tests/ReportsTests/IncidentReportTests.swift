import Diagnosis
import Foundation
import Playbooks
import Reports
import Testing
import Wording

/// What somebody reads who has not been there.
@Suite struct IncidentReportTests {
  /// An incident in which everything happened that can.
  private func session() throws -> Session {
    let playbook = try PrinterPlaybook.read()
    let printer = Entity(Identifier("printer"))
    let job = Entity(Identifier("job"))
    let named = Entity(Identifier("job"), named: "Ann\u{1B}[2J")
    func fact(_ entity: Entity, _ name: String, _ after: Identifier<Step>? = nil) -> FactAddress {
      FactAddress(entity, Identifier(name), after: after)
    }
    func seen(_ address: FactAddress, _ value: String, _ from: Provenance) -> Happening {
      .observed(Observation(address, .values([value]), from: from))
    }
    let resume = StepAddress(printer, Identifier("resume-queue"))
    let happenings: [Happening] = [
      .opened(PlaybookReference(playbook)), seen(fact(job, "symptom"), "stuck", .answer),
      .observed(Observation(fact(job, "code"), .dontKnow, from: .answer)),
      seen(fact(printer, "queue"), "running", .paste), .renamed(job, to: "Ann\u{1B}[2J"),
      .revised(Observation(fact(printer, "queue"), .values(["paused"]), from: .answer)),
      .withdrawn(fact(named, "code")), .noted("asked Eve\n# to wait\u{7}"), .stepStarted(resume),
      seen(fact(named, "retry", Identifier("resume-queue")), "works", .step),
      .stepEnded(resume, .verified, reason: nil), .handedOver(to: "Field service", note: ""),
      .closed(.resolved, note: ""), .reopened, .closed(.escalated, note: "Field service"),
    ]
    var session = try Session(over: playbook)
    for (minute, happening) in happenings.enumerated() {
      try session.apply(Event(at: Int64(minute), by: "ann", happening))
    }
    return session
  }

  private func report(_ session: Session, _ language: Language) -> String {
    IncidentReport(session, titled: "#3  It never comes out", in: language) { "03:\($0 + 10)" }
      .markdown
  }

  @Test(arguments: Language.allCases)
  func itReadsAsItWasRead(_ language: Language) throws {
    let text = report(try session(), language)
    let name = "incident.\(language.rawValue).md"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == (try PrinterPlaybook.golden(name)))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !CleanText.isUnsafe($0) })
  }

  @Test func everyEventIsInTheTimeline() throws {
    let session = try session()
    let timeline = report(session, .english).components(separatedBy: "## Timeline\n")[1]
    for minute in session.events.indices { #expect(timeline.contains("- 03:\(minute + 10) ann: ")) }
  }

  @Test func anIncidentThatJustBeganSaysWhatComesNext() throws {
    let playbook = try PrinterPlaybook.read()
    var session = try Session(over: playbook)
    try session.apply(Event(at: 0, by: "", .opened(PlaybookReference(playbook))))
    let text = report(session, .english)
    #expect(text.contains("Not closed yet. Next: answer "))
    #expect(text.contains("## What was tried\n\nNothing yet.\n"))
    #expect(text.contains("- 03:10: Incident opened, playbook"))
  }

  @Test func anOpenStepComesWithItsCommandToCopy() throws {
    let playbook = try PrinterPlaybook.read()
    let input = try SessionInput(
      statements: [
        WrittenStatement("symptom=stuck"), WrittenStatement("queue=paused"),
        WrittenStatement("printer[Tray].queue=paused"),
      ], over: playbook)
    let text = report(input.session, .english)
    #expect(text.contains("\n      ```\n      cupsenable 'Tray'\n      ```\n"))
  }
}
