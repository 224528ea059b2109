import Foundation
import Testing
import Wording

@testable import Casebook

/// What the casebook does not open or write, and that it leaves such a file as it was.
@Suite struct RefusalTests {
  /// A closed casebook with one incident of many events.
  private func filled() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    _ = try casebook.beginSample()
    try casebook.append(
      (1...200).map { note("note \($0) " + String(repeating: "x", count: 100)) }, to: 1, after: 1)
    return folder
  }

  @Test func aNewerSchemaIsRefused() throws {
    let folder = try filled()
    try folder.open().database.execute("PRAGMA user_version=7")
    let before = try folder.bytes(folder.store)
    #expect(throws: CasebookError.newer(path: folder.store, found: 7, known: 1)) {
      try folder.open()
    }
    #expect(try folder.bytes(folder.store) == before)
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    let folder = try filled()
    try folder.open().database.execute("PRAGMA application_id=0; PRAGMA user_version=0")
    let before = try folder.bytes(folder.store)
    #expect(throws: CasebookError.foreign(path: folder.store)) { try folder.open() }
    #expect(try folder.bytes(folder.store) == before)
  }

  @Test func whatIsNoDatabaseIsRefused() throws {
    let folder = try filled()
    let letter = Data(String(repeating: "Dear casebook, ", count: 100).utf8)
    try folder.write(letter, to: folder.store)
    #expect { try folder.open() } throws: { error in
      guard case .damaged = error as? CasebookError else { return false }
      return true
    }
    #expect(try folder.bytes(folder.store) == letter)
  }

  /// Cut at many lengths and at every page: always refused, and never changed.
  @Test func aCutFileIsRefused() throws {
    let folder = try filled()
    let whole = try folder.bytes(folder.store)
    let pages = stride(from: 4_096, to: whole.count, by: 4_096)
    for length in Array(stride(from: 100, to: whole.count, by: 997)) + pages {
      let cut = whole.prefix(length)
      try folder.write(cut, to: folder.store)
      #expect(throws: CasebookError.self, "\(length) of \(whole.count)") {
        try folder.open().events(of: 1)
      }
      #expect(try folder.bytes(folder.store) == cut)
    }
  }

  /// Overwritten page by page: an event list is whole, or the damage is told.
  @Test func aDamagedPageIsNeverReadAsSomethingElse() throws {
    let folder = try filled()
    let whole = try folder.bytes(folder.store)
    let expected = try folder.open().events(of: 1)
    for page in 0..<(whole.count / 4096) {
      var damaged = whole
      damaged.replaceSubrange(
        (page * 4096)..<((page + 1) * 4096), with: Data(repeating: 0x5a, count: 4096))
      try folder.write(damaged, to: folder.store)
      do throws(CasebookError) {
        #expect(try folder.open().events(of: 1) == expected)
      } catch {
        guard case .damaged = error else {
          Issue.record("page \(page): \(error)")
          continue
        }
      }
    }
  }

  @Test func aMissingEventIsTold() throws {
    let folder = try filled()
    let casebook = try folder.open()
    try casebook.database.execute("DELETE FROM event WHERE sequence = 3")
    #expect(throws: CasebookError.damaged(path: folder.store, detail: "incident 1: event 3 of 201"))
    { try casebook.events(of: 1) }
  }

  @Test func anEventOfANewerVersionIsToldAndKept() throws {
    let folder = try filled()
    let casebook = try folder.open()
    try casebook.database.execute(
      #"UPDATE event SET body = '{"v":1,"at":1,"by":"","happening":"sung"}' WHERE sequence = 2"#)
    #expect(
      throws: CasebookError.unreadableEvent(
        incident: 1, sequence: 2, .unknownHappening("sung"))
    ) { try casebook.events(of: 1) }
    #expect(try casebook.database.number("SELECT count(*) FROM event") == 201)
  }

  @Test func aFullDiskRecordsNothingAndSaysSo() throws {
    let folder = try filled()
    let casebook = try folder.open()
    let pages = try casebook.database.number("PRAGMA page_count")
    try casebook.database.execute("PRAGMA max_page_count=\(pages)")
    let long = note(String(repeating: "y", count: 100_000))
    #expect(throws: CasebookError.full(path: folder.store)) {
      try casebook.append([note("short"), long], to: 1, after: 201)
    }
    #expect(try casebook.incident("1").events == 201)
    #expect(try casebook.events(of: 1).count == 201)
  }

  @Test func aReadOnlyFileIsTold() throws {
    let folder = try filled()
    let casebook = try folder.open()
    try casebook.database.execute("PRAGMA query_only=1")
    #expect(throws: CasebookError.readOnly(path: folder.store)) {
      try casebook.append([note("a")], to: 1, after: 201)
    }
  }

  @Test func aPlaceWhereNothingCanBeMadeIsTold() throws {
    #expect {
      try Casebook.open(at: "/proc/none/hvdoctor/a.sqlite", folder: .keepPrivate)
    } throws: {
      guard case .cannotCreate(let path, _) = $0 as? CasebookError else { return false }
      return path == "/proc/none"
    }
    #expect(throws: CasebookError.self) { try Casebook.open(at: "/", folder: .leaveAsFound) }
  }

  @Test func everyErrorSaysSomethingInBothLanguages() {
    let errors: [CasebookError] = [
      .cannotCreate(path: "P", reason: "R"), .cannotOpen(path: "P", reason: "R"),
      .notPrivate(path: "P", reason: "R"), .readOnly(path: "P"), .full(path: "P"),
      .busy(path: "P"), .damaged(path: "P", detail: "R"), .foreign(path: "P"),
      .newer(path: "P", found: 2, known: 1), .failed(path: "P", detail: "R"),
    ]
    for error in errors {
      for language in Language.allCases { #expect(error.text[language].contains("P")) }
      #expect(error.text.english != error.text.german)
    }
  }
}
