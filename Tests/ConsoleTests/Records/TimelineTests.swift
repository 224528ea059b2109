import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// Every event in words, whoever reads it and whenever.
@Suite struct TimelineTests {
  private static let job = Entity(Identifier("job"))
  private static let printer = Entity(Identifier("printer"))
  private static let queue = FactAddress(printer, Identifier("queue"))
  private static let step = StepAddress(printer, Identifier("clear-path"))

  private static func said(
    _ value: String, from provenance: Provenance = .answer
  ) -> Observation {
    Observation(queue, .values([value]), from: provenance)
  }

  private static func told(
    _ happenings: [Happening], _ language: Language
  ) throws -> [ToldEvent] {
    let events = happenings.enumerated().map { Event(at: Int64($0), by: "ann", $1) }
    let (session, refused) = try Session.resuming(
      events, over: try TestPlaybook.printer.read())
    return Timeline(session, refused: refused, in: language).events
  }

  @Test(
    arguments: [
      (
        .opened(PlaybookReference(id: "jams", version: "2", hash: "")),
        "Incident opened, playbook jams 2",
        "Vorfall eröffnet, Playbook jams 2"
      ),
      (
        .placed(Entity(Identifier("printer"), named: "P"), in: .incident), "Printer added: P",
        "Drucker hinzugefügt: P"
      ),
      (.renamed(printer, to: "P"), "Printer: the name is P", "Drucker: der Name ist P"),
      (.observed(said("paused")), "Queue: Paused", "Warteschlange: Angehalten"),
      (
        .observed(Observation(queue, .dontKnow, from: .answer)), "Queue: don't know",
        "Warteschlange: weiß nicht"
      ),
      (
        .observed(Observation(queue, .isNot("paused"), from: .answer)), "Queue: not Paused",
        "Warteschlange: nicht Angehalten"
      ),
      (.stepStarted(step), "Begun: Clear the paper path", "Begonnen: Den Papierweg räumen"),
      (.noted("one\ntwo"), "one\ntwo", "one\ntwo"),
      (
        .handedOver(to: "Eve", note: "ring first"), "Handed over to Eve – ring first",
        "Weitergegeben an Eve – ring first"
      ),
      (
        .closed(.mitigated, note: "ink"), "Closed: Mitigated – ink",
        "Abgeschlossen: Entschärft – ink"
      ),
      (.reopened, "Opened again", "Wieder geöffnet"),
    ] as [(Happening, String, String)])
  func everyHappeningHasItsSentence(
    _ happening: Happening, _ english: String, _ german: String
  ) throws {
    #expect(try Self.told([happening], .english).map(\.sentence) == [english])
    #expect(try Self.told([happening], .german).map(\.sentence) == [german])
  }

  @Test func anEndedStepSaysHowAndWhy() throws {
    let told = try Self.told(
      [.stepStarted(Self.step), .stepEnded(Self.step, .skipped, reason: "no tools")], .english)
    #expect(told.last?.sentence == "Ended: Clear the paper path: skipped – no tools")
    #expect(told.last?.subject == .step)
  }

  @Test func aChangedAnswerSaysWhatItWasAlsoUnderANewName() throws {
    let named = FactAddress(Entity(Identifier("printer"), named: "P"), Identifier("queue"))
    let changed = Observation(named, .values(["running"]), from: .answer)
    let told = try Self.told(
      [
        .observed(Self.said("paused")), .renamed(Self.printer, to: "P"), .revised(changed),
        .withdrawn(named),
      ], .english)
    #expect(told.map(\.before) == [nil, nil, "Before: Paused", "Before: Running"])
    #expect(told[2].sentence == "Changed: Queue [P]: Running")
    #expect(told[3].sentence == "Taken back: Queue [P]")
  }

  @Test(arguments: [
    (Provenance.answer, ToldEvent.Subject.answer), (.assumption, .answer), (.paste, .paste),
    (.probe, .paste), (.step, .step),
  ])
  func itSaysWhereAFactCameFrom(
    _ provenance: Provenance, _ subject: ToldEvent.Subject
  ) throws {
    let told = try #require(
      try Self.told([.observed(Self.said("paused", from: provenance))], .german).first)
    #expect(told.subject == subject)
    #expect(told.origin == provenance.word)
    #expect(told.isAssumed == (provenance == .assumption))
    #expect((told.style == .guess) == (provenance == .assumption))
  }

  @Test func whatNoLongerFitsIsToldInItsPlace() throws {
    let gone = Observation(FactAddress(Self.job, Identifier("gone")), .dontKnow, from: .answer)
    let told = try Self.told(
      [.noted("first"), .observed(gone), .noted("last")], .english)
    #expect(told.map(\.fits) == [true, false, true])
    #expect(told[1].sentence == "gone: don't know")
  }

  /// Whoever opens the incident later reads the same.
  @Test(arguments: Scene.all.filter { $0.name.hasPrefix("timeline") || $0.name.hasPrefix("end") })
  func aResumedIncidentHasTheSameTimeline(_ scene: Scene) throws {
    var first = try scene.person(.english)
    while first.incident?.overlay != nil { try first.press("esc") }
    var other = try first.successor()
    try first.press("t")
    try other.press("t")
    #expect(other.sees() == first.sees(), "\(scene)")
    #expect(first.screen.contains("Timeline: \(first.recorded.count) events"))
  }

  @Test func tabShowsOneSortAfterTheOtherAndNothingTwice() throws {
    var person = try #require(Scene.all.first { $0.name == "timeline" }).person(.english)
    let all = person.recorded.count
    var seen = 0
    for _ in ToldEvent.Subject.allCases {
      try person.press("tab")
      guard case .timeline(let list) = person.incident?.overlay, list.filter != nil else { break }
      #expect(!list.rows.isEmpty && list.rows.allSatisfy { $0.subject == list.filter })
      seen += list.rows.count
    }
    #expect(seen == all)
    try person.press("tab")
    #expect(person.screen.contains("Timeline: \(all)"))
  }

  @Test func theNewestIsInSightAndTheOldestOneKeyAway() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1")
    for number in 1...40 { try person.press("n 'note \(number).' enter") }
    try person.press("t")
    let small = Size(columns: 40, rows: 10)
    for size in [small, Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      #expect(person.sees(size).rows.contains { $0.contains("▸") && $0.contains("note 40.") })
    }
    try person.press("home")
    #expect(person.sees(small).rows.contains { $0.contains("▸") && $0.contains("opened") })
    try person.press("end up pageup")
    #expect(person.sees(small).rows.contains { $0.contains("▸") && $0.contains("note 29.") })
  }

  @Test func aDayHasItsLine() throws {
    let playbook = try TestPlaybook.printer.read()
    var person = Person(playbook)
    person.hear(.playbook(playbook))
    let days: [Int64] = [0, 86_399, 86_400]
    person.hear(
      .opened(IncidentNumber(1), days.map { Event(at: $0, by: "", .noted("at \($0)")) }))
    try person.press("t")
    let rows = person.sees().rows.filter { $0.contains("1970") || $0.contains("» at") }
    #expect(rows.prefix(5).map { $0.contains("──") } == [true, false, false, true, false])
  }
}
