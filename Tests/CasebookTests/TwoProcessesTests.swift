import Diagnosis
import Foundation
import Testing

@testable import Casebook

/// Real processes on real files.
@Suite struct TwoProcessesTests {
  /// More rounds where time is no object.
  private var rounds: Int {
    ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1" ? 400 : 15
  }

  /// Killed at random moments, everything that was reported as recorded is there.
  @Test(arguments: [Journal.writeAhead, .rollback])
  func whatWasReportedSurvivesAKill(journal: Journal) throws {
    let folder = try TemporaryFolder()
    var before = try folder.open(journal: journal).beginSample().events
    for round in 0..<rounds {
      let writer = try Writer(folder.store, incident: 1, count: 100_000, journal: journal)
      let patience = Int.random(in: 1...25)
      var reported = try writer.reports(patience)
      writer.kill()
      reported += try writer.remainingReports()
      #expect(reported == Array(before + 1...before + reported.count), "round \(round)")
      let events = try folder.open(patience: 5_000, journal: journal).events(of: 1)
      // The writer may have been killed after the commit and before it could say so.
      let surplus = events.count - before - reported.count
      #expect((0...1).contains(surplus), "round \(round), after \(patience): \(surplus)")
      let notes = (0..<(events.count - before)).map { Happening.noted("note \($0)") }
      #expect(events.suffix(events.count - before).map(\.happening) == notes)
      before = events.count
    }
  }

  /// A write-ahead log that ends anywhere, as after a power cut, gives the first so many events.
  @Test func aCutLogGivesTheFirstEvents() throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    _ = try casebook.beginSample()
    for sequence in 1...10 { try casebook.append([note("\(sequence)")], to: 1, after: sequence) }
    let whole = try casebook.events(of: 1)
    let file = try folder.bytes(folder.store)
    let log = try folder.bytes(folder.store + "-wal")
    var seen: Set<Int> = []
    for length in Array(stride(from: 0, to: log.count, by: 1_999)) + [log.count] {
      let copy = folder.path + "/cut-\(length).sqlite"
      try folder.write(file, to: copy)
      try folder.write(log.prefix(length), to: copy + "-wal")
      let cut = try Casebook.open(at: copy, folder: .leaveAsFound)
      let begun = try !cut.incidents(unfinishedOnly: true).isEmpty
      let events = try begun ? cut.events(of: 1) : []
      #expect(events == Array(whole.prefix(events.count)), "\(length) of \(log.count)")
      seen.insert(events.count)
    }
    #expect(seen == Set(0...11))
  }

  /// A kill while the casebook is being made leaves one that can be made again.
  @Test func aKillAtTheStartLeavesNothingBroken() throws {
    for _ in 0..<rounds {
      let folder = try TemporaryFolder()
      let writer = try Writer(folder.store, incident: 1, count: 1)
      usleep(UInt32.random(in: 0...30_000))
      writer.kill()
      _ = try writer.remainingLines()
      #expect(try folder.open(patience: 5_000).beginSample().number == 1)
    }
  }

  @Test func severalWritersLoseNothing() throws {
    let folder = try TemporaryFolder()
    _ = try folder.open().beginSample()
    let writers = try (0..<3).map { _ in try Writer(folder.store, incident: 1, count: 30) }
    let reports = try writers.flatMap { try $0.remainingReports() }
    #expect(reports.sorted() == Array(2...91))
    let events = try folder.open().events(of: 1)
    #expect(events.count == 91)
    let authors = Dictionary(grouping: events.dropFirst(), by: \.by)
    #expect(authors.count == 3)
    for (_, own) in authors {
      #expect(own.map(\.happening) == (0..<30).map { Happening.noted("note \($0)") })
    }
  }

  @Test func severalProcessesMayMakeTheCasebookAtOnce() throws {
    let folder = try TemporaryFolder()
    let writers = try (0..<4).map { _ in try Writer(folder.store, incident: 1, count: 1) }
    for writer in writers {
      // There is no incident yet: that, and nothing about the file, is what each must say.
      #expect(try writer.remainingLines() == [#"noSuchIncident("1")"#])
    }
  }

  @Test func aLockThatIsHeldTooLongIsBusy() throws {
    let folder = try TemporaryFolder()
    let holder = try folder.open()
    _ = try holder.beginSample()
    let other = try folder.open()
    try holder.database.execute("BEGIN IMMEDIATE")
    #expect(throws: CasebookError.busy(path: folder.store)) {
      try other.append([note("a")], to: 1, after: 1)
    }
    // Reading goes on meanwhile, and a third can still come in.
    #expect(try other.events(of: 1).count == 1)
    #expect(try folder.open().incidents(unfinishedOnly: true).count == 1)
    try holder.database.execute("ROLLBACK")
    #expect(try other.append([note("a")], to: 1, after: 1) == 2)
  }

  @Test func aReaderInTheMiddleDoesNotStopAWriter() throws {
    let folder = try TemporaryFolder()
    let reader = try folder.open()
    let number = try reader.beginSample().number
    try reader.database.execute("BEGIN")
    #expect(try reader.events(of: number).count == 1)
    let writer = try folder.open()
    #expect(try writer.append([note("a")], to: number, after: 1) == 2)
    #expect(try reader.events(of: number).count == 1)
    try reader.database.execute("COMMIT")
    #expect(try reader.events(of: number).count == 2)
  }
}
