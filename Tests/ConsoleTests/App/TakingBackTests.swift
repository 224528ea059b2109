import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// What was pasted can be taken back in one act.
@Suite struct TakingBackTests {
  private static let paste = "paste:'printer a disabled\\nError 0x0000000D\\n'"

  private func person(_ keys: String) throws -> Person {
    var person = Person(try TestPlaybook.printer.read())
    try person.press(keys)
    return person
  }

  private func values(_ fact: String, _ kind: String, _ person: Person) -> Set<String> {
    let address = FactAddress(Entity(Identifier(kind)), Identifier(fact))
    return Set(person.incident?.session.evidence.facts[address]?.values ?? [])
  }

  @Test func theNoticeCountsTheLinesAndSaysWhereToTakeThemBack() throws {
    var person = try person("1 1 d \(Self.paste)")
    #expect(person.app.notice?.text == PasteWords.pastedForAnIncident(2))
    try person.press("enter")
    #expect(person.app.notice?.text == PasteWords.recorded(2))
  }

  @Test func oneLineIsInSightByItself() throws {
    #expect(try person("1 1 d paste:'printer a disabled'").app.notice == nil)
  }

  @Test func aCutPasteIsSaid() throws {
    var person = try person("1 1 d \(Self.paste)")
    person.hear(.pasteWasCut(after: 1_000_000))
    let notice = try #require(person.app.notice)
    #expect(notice.text.english.contains("2 lines"))
    #expect(notice.text.english.contains("1000000 characters"))
    #expect(notice.style == .warning)
  }

  @Test func threeKeysTakeAllOfItBack() throws {
    var person = try person("1 1 d")
    let before = try #require(person.incident).session.evidence.facts
    try person.press("\(Self.paste) enter")
    #expect(person.incident?.session.evidence.facts != before)
    try person.press("u enter")
    #expect(person.screen.contains(PasteWords.title.english))
    #expect(person.screen.contains("- Queue: "))
    try person.press("enter")
    #expect(person.screen.contains(ScreenWords.changedTitle.english))
    #expect(person.incident?.session.evidence.facts[try Self.queue()] == nil)
    // The code was "don't know" before, and is again.
    #expect(person.incident?.session.evidence.facts == before)
  }

  private static func queue() throws -> FactAddress {
    FactAddress(Entity(Identifier("printer")), Identifier("queue"))
  }

  @Test func leavingTakesNothingBack() throws {
    for keys in ["esc", "2", "down enter"] {
      var person = try person("1 1 d \(Self.paste) enter u enter")
      let recorded = person.recorded
      try person.press(keys)
      #expect(person.recorded == recorded)
      #expect(person.incident?.overlay == nil)
    }
  }

  @Test func whatItReplacedIsKnownAgain() throws {
    var person = try person("1 1 d 1")
    #expect(values("queue", "printer", person) == ["running"])
    try person.press("paste:'printer a disabled\\n\\n' enter")
    #expect(values("queue", "printer", person) == ["paused"])
    try person.press("u enter enter")
    #expect(values("queue", "printer", person) == ["running"])
  }

  @Test func whatWasChangedByHandSinceStays() throws {
    var person = try person("1 1 d \(Self.paste) enter")
    // The latest answer of the paste is changed by hand.
    try person.press("u")
    let list = try #require(person.incident).incident
    let rows = AnswerList(list, selection: 0).rows
    let row = try #require(rows.firstIndex(of: .answer(try Self.queue())))
    try person.press("\(row + 1) 1")
    #expect(values("queue", "printer", person) == ["running"])
    try person.press("esc u")
    let incident = try #require(person.incident).incident
    let after = AnswerList(incident, selection: 0).rows
    let pasted = try #require(
      after.firstIndex { if case .pasted = $0 { true } else { false } })
    try person.press("\(pasted + 1) enter")
    #expect(values("queue", "printer", person) == ["running"])
    #expect(values("code", "job", person).isEmpty)
  }

  @Test func whoeverComesNextCanTakeItBackToo() throws {
    var other = try person("1 1 d \(Self.paste) enter").successor()
    try other.press("u enter enter")
    #expect(values("queue", "printer", other).isEmpty)
  }

  @Test func whatWasTakenBackIsNotOfferedAgain() throws {
    let person = try person("1 1 d \(Self.paste) enter u enter enter esc u")
    #expect(!person.screen.contains("take back"))
  }

  @Test func namingSomethingMeanwhileChangesNothing() throws {
    var person = try person("1 1 d \(Self.paste) enter r enter 'Tray 2' enter")
    try person.press("u")
    let rows = AnswerList(try #require(person.incident).incident, selection: 0).rows
    let pasted = try #require(
      rows.firstIndex { if case .pasted = $0 { true } else { false } })
    try person.press("\(pasted + 1) enter")
    let facts = try #require(person.incident).session.evidence.facts
    #expect(!facts.keys.contains { $0.fact.name == "queue" })
  }
}
