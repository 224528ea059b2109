import Diagnosis
import Testing

@testable import Casebook

@Suite struct RecordingTests {
  @Test func everythingComesBackAfterReopening() throws {
    let folder = try TemporaryFolder()
    let number = try folder.open().beginSample().number
    try folder.open().append(Samples.events, to: number, after: 1)
    let opened = Event(at: 100, by: "anna", .opened(Samples.playbook))
    #expect(try folder.open().events(of: number) == [opened] + Samples.events)
  }

  @Test func theSummaryFollowsTheEvents() throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    let begun = try casebook.beginSample()
    #expect(begun.number == 1 && begun.events == 1 && begun.opened == 100 && begun.last == 100)
    #expect(begun.key.count == 32 && begun.state == .unfinished)
    #expect(begun.playbook == Samples.playbook)

    let newer = PlaybookReference(id: "printer-jams", version: "1.3.0", hash: "f")
    try casebook.append(
      [
        note("one", at: 300), Event(at: 310, by: "", .opened(newer)),
        Event(at: 320, by: "", .closed(.mitigated, note: "")),
      ], to: 1, after: 1, title: "Paper jam, third floor")
    let closed = try casebook.incident("1")
    #expect(closed.title == "Paper jam, third floor" && closed.events == 4 && closed.last == 320)
    #expect(closed.state == .closed(.mitigated) && closed.playbook == newer)
    #expect(try casebook.incidents(unfinishedOnly: true).isEmpty)

    try casebook.append([Event(at: 400, by: "", .reopened)], to: 1, after: 4)
    let again = try casebook.incident("1")
    #expect(again.state == .unfinished && again.title == closed.title)
    #expect(try casebook.incidents(unfinishedOnly: true) == [again])
  }

  @Test func theListIsNewestFirstAndLimited() throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    for time in [10, 30, 20, 30] as [Int64] { _ = try casebook.beginSample(at: time) }
    #expect(try casebook.incidents(unfinishedOnly: true).map(\.number) == [4, 2, 3, 1])
    #expect(try casebook.incidents(unfinishedOnly: false, limit: 2).map(\.number) == [4, 2])
    let shown = try casebook.unfinished(limit: 3)
    #expect(shown.map(\.number) == [4, 2, 3] && shown.map(\.last) == [30, 30, 20])
    #expect(shown.first?.title == (try casebook.incident("4").title))
  }

  @Test(arguments: [Casebook.list(unfinishedOnly: true), Casebook.firstScreen])
  func aListOfTheUnfinishedWalksAnIndex(_ list: String) throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    let plan = try casebook.database.prepare("EXPLAIN QUERY PLAN " + list)
    #expect(try plan.next())
    #expect(plan.text(3) == "SCAN incident USING INDEX unfinished")
    #expect(try !plan.next(), "nothing is sorted")
  }

  @Test func numbersAndKeysFindAnIncident() throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    let first = try casebook.beginSample()
    let second = try casebook.beginSample()
    #expect(try casebook.incident("#2") == second)
    #expect(try casebook.incident(first.key.uppercased()) == first)
    for name in ["3", "0", "", "#", "*", "zz", String(first.key.prefix(3)) + "x", "%", "'"] {
      #expect(throws: CasebookError.noSuchIncident(name)) { try casebook.incident(name) }
    }
    try casebook.database.execute("UPDATE incident SET key = 'abcd' || number")
    #expect(try casebook.incident("abcd2").number == 2)
    #expect(throws: CasebookError.ambiguous("ABCD", [1, 2])) { try casebook.incident("ABCD") }
  }

  @Test func aStaleAppendIsRefusedWhole() throws {
    let folder = try TemporaryFolder()
    let mine = try folder.open()
    let theirs = try folder.open()
    _ = try mine.beginSample()
    try theirs.append([note("theirs")], to: 1, after: 1)
    let conflict = CasebookError.changedMeanwhile(incident: 1, expected: 1, found: 2)
    #expect(throws: conflict) { try mine.append([note("a"), note("b")], to: 1, after: 1) }
    #expect(try mine.append([note("mine")], to: 1, after: 2) == 3)
    #expect(try theirs.events(of: 1).suffix(2) == [note("theirs"), note("mine")])
    #expect(throws: CasebookError.noSuchIncident("9")) {
      try mine.append([note("a")], to: 9, after: 1)
    }
    #expect(throws: CasebookError.noSuchIncident("9")) { try mine.events(of: 9) }
  }

  @Test(arguments: [Journal.writeAhead, .rollback])
  func aCommitReachesTheDisk(journal: Journal) throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open(journal: journal)
    #expect(try casebook.database.number("PRAGMA synchronous") == journal.synchronous)
    let mode = try casebook.database.prepare("PRAGMA journal_mode")
    #expect(try mode.next() && mode.text(0) == journal.rawValue)
    #expect(journal.synchronous >= 2)
  }

  @Test(
    arguments: [
      (0xEF53, .writeAhead), (0x0102_1994, .writeAhead), (0x6969, .rollback),
      (0xFF53_4D42, .rollback), (0x6573_5546, .rollback),
    ] as [(UInt32, Journal)])
  func networkHomesGetTheRollbackJournal(magic: UInt32, journal: Journal) {
    #expect(Journal.fitting(fileSystem: magic) == journal)
  }

  @Test func aCasebookMovesBetweenJournals() throws {
    let folder = try TemporaryFolder()
    _ = try folder.open(journal: .writeAhead).beginSample()
    try folder.open(journal: .rollback).append([note("moved")], to: 1, after: 1)
    #expect(try folder.open(journal: .writeAhead).events(of: 1).count == 2)
  }
}
