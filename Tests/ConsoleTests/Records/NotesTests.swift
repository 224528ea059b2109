import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// Notes, and that nothing half typed is lost without a word.
@Suite struct NotesTests {
  private func person(_ keys: String) throws -> Person {
    var person = Person(try TestPlaybook.printer.read())
    try person.press(keys)
    return person
  }

  @Test func aNoteThatWasPutAwayIsThereAgain() throws {
    var person = try person("1 1 d n 'half' esc")
    #expect(person.recorded.count == 3)
    try person.press("n")
    #expect(person.screen.contains("half"))
    try person.press("'er' enter")
    #expect(person.recorded.last?.happening == .noted("halfer"))
    try person.press("n enter")
    #expect(person.recorded.last?.happening == .noted("halfer"))
    #expect(person.recorded.count == 4)
  }

  @Test func leavingSaysOnceWhatIsNotRecorded() throws {
    var person = try person("1 1 d n 'half' esc")
    #expect(try person.ask("q") == [])
    #expect(person.screen.contains(NoteWords.noteLeft.english))
    #expect(try person.ask("q") == [.listUnfinished])
  }

  /// Only a second q at once leaves.
  @Test func anyOtherKeyTakesTheLeavingBack() throws {
    var person = try person("1 1 d n 'half' esc q j")
    #expect(try person.ask("q") == [])
    #expect(person.incident != nil)
  }

  @Test func itIsThereWhenTheIncidentIsOpenedAgain() throws {
    let person = try person("1 1 d n 'half' esc q q 3 n")
    #expect(person.incident != nil)
    #expect(person.screen.contains("New note: half"))
  }

  @Test func anotherIncidentHasNoneOfIt() throws {
    let person = try person("1 1 d n 'half' esc q q 1 1 n")
    #expect(person.incident?.incident.number == IncidentNumber(2))
    #expect(!person.screen.contains("half"))
  }

  @Test func aTypedAnswerIsNotLostSilently() throws {
    var person = try person("1 1 '0x0D' esc")
    #expect(try person.ask("q") == [])
    #expect(person.screen.contains(NoteWords.answerLeft.english))
    try person.press("enter enter")
    #expect(person.incident?.form?.fact.id.name == "queue")
    #expect(try person.ask("q") == [.listUnfinished])
  }

  @Test func whatSomebodyElseRecordedLeavesTheNoteAlone() throws {
    var person = try person("1 1 d n 'half'")
    let number = try #require(person.incident).incident.number
    person.hear(.opened(number, person.recorded))
    try person.press("n")
    #expect(person.screen.contains("New note: half"))
  }

  @Test func theNewestStandsBesideTheLine() throws {
    var person = try person("1 1")
    for number in 1...20 { try person.press("n 'note \(number).' enter") }
    try person.press("n")
    let rows = person.sees(Size(columns: 40, rows: 10)).rows
    let newest = try #require(rows.firstIndex { $0.contains("note 20.") })
    let line = try #require(rows.firstIndex { $0.contains("New note") })
    #expect(line - newest == 2)
    person.take(.resize(Size(columns: 40, rows: 10)))
    try person.press("pageup")
    #expect(person.sees(Size(columns: 40, rows: 10)).rows.contains { $0.contains("note 16.") })
  }
}
