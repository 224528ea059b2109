import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// Enter goes there, Esc goes back.
@Suite struct PaletteTests {
  private static let jam = "1 1 '0x0D' enter 1"

  private func person(
    _ keys: String, _ kind: TestPlaybook = .printer, _ language: Language = .english
  ) throws -> Person {
    var person = Person(try kind.read(), language)
    try person.press(keys)
    return person
  }

  /// The same, when the notice of the last key is gone.
  private func settled(_ keys: String) throws -> Person {
    try person(keys + " ctrl-l")
  }

  /// Whatever is opened and read leaves the screen below as it was.
  @Test(arguments: [
    "", "?", "1", "1 ?", "1 'jam' down", "1 1 '0x0' down", "1 1 d", "1 1 d w", "1 1 d u",
    jam, jam + " j j", jam + " enter enter", jam + " c", jam + " r", jam + " w w",
    "1 1 d 2 enter enter 1 c 1",
  ])
  func escapeComesBack(_ keys: String) throws {
    let before = try settled(keys)
    for way in [
      "", " 'paper jam'", " '0x0D' enter", " 'fuser' enter", " 'qqqq'", " 'fuser' enter /",
    ] {
      var after = before
      try after.press("/" + way)
      #expect(after.app.palette != nil, "/\(way)")
      try after.press("esc")
      #expect(after.app.palette == nil, "/\(way)")
      #expect(after.sees() == before.sees(), "/\(way)")
      let asked = after.effects.dropFirst(before.effects.count)
      #expect(asked.allSatisfy { $0 == .loadPlaybook }, "/\(way)")
    }
  }

  /// So does what it led to within an incident, with everything half typed.
  @Test(arguments: [
    ("1 1 '0x0' down", "'pages printed' enter"), ("1 1 '0x0' down", "'unreadable' enter"),
    (jam + " j j", "'photograph' enter"), (jam + " enter enter", "'wrong driver' enter"),
    ("1 1 '0x0' down", "'paper jam' enter"), (jam + " c", "'photograph' enter"),
    ("1 1 d 2 enter enter 1 c 1", "'wrong driver' enter"),
  ])
  func escapeComesBackFromThere(_ keys: String, _ way: String) throws {
    let before = try settled(keys)
    var after = before
    try after.press("/ " + way)
    #expect(after.app.palette == nil)
    #expect(after.sees() != before.sees())
    try after.press("esc")
    #expect(after.sees() == before.sees())
    #expect(after.effects == before.effects)
  }

  @Test func severalWaysAreComeBackOneByOne() throws {
    let first = try settled(Self.jam)
    var there = first
    try there.press("/ 'pages printed' enter")
    let second = there
    try there.press("/ 'wrong driver' enter esc")
    #expect(there.sees() == second.sees())
    try there.press("esc")
    #expect(there.sees() == first.sees())
  }

  @Test func theSearchLeadsAwayFromAStepReadInFull() throws {
    let before = try person("1 1 '0x0D' enter 1 right")
    #expect(before.incident?.stepScroll != nil)
    var there = before
    try there.press("/ 'paper path' enter down")
    #expect(there.incident?.stepScroll == nil)
    #expect(there.incident?.form?.selection == 1)
    try there.press("esc")
    #expect(there.sees() == before.sees())
  }

  @Test(arguments: ["/ 'pages printed' enter", "/ 'wrong driver' enter"])
  func whereSomebodyIsAlreadyTakesNoFurtherWayBack(_ keys: String) throws {
    let before = try settled(Self.jam)
    var there = before
    try there.press(keys)
    let once = there.sees()
    try there.press(keys)
    #expect(there.sees() == once)
    try there.press("esc")
    #expect(there.sees() == before.sees())
  }

  @Test func theSlashIsTextWhereTextIsTyped() throws {
    for keys in ["2 '/'", "1 up '/'", "1 1 '0/'", "1 1 n '/'", Self.jam + " s '/'", "1 1 p '/'"] {
      let person = try person(keys)
      #expect(person.app.palette == nil, "\(keys)")
      #expect(person.screen.contains("/"), "\(keys)")
    }
  }

  @Test func aSymptomIsChosenButNotRecorded() throws {
    var person = try person("/ 'unreadable' enter")
    guard case .intake(let intake) = person.app.screen else {
      Issue.record("no intake")
      return
    }
    #expect(intake.rows[intake.selection] == .choice(1))
    #expect(person.desk.incidents.isEmpty)
    try person.press("enter")
    #expect(person.desk.incidents.count == 1)
  }

  @Test func aSymptomKeepsWhatTheIntakeHolds() throws {
    let person = try person("1 'smoke' down / 'unreadable' enter")
    #expect(
      person.screen.contains("smoke") && person.screen.contains("▸ 2 It comes out unreadable"))
  }

  @Test func withinAnIncidentTheQuestionIsOpenForChange() throws {
    var person = try person("1 1 d / 'unreadable' enter")
    #expect(person.incident?.form?.address.fact.name == "symptom")
    #expect(person.incident?.form?.selection == 1)
    try person.press("enter")
    #expect(person.recorded.contains { if case .revised = $0.happening { true } else { false } })
    #expect(person.screen.contains("What this changed"))
  }

  @Test func aQuestionIsAnsweredAndTheWayBackIsForgotten() throws {
    var person = try person(Self.jam + " / 'pages printed' enter '7' enter")
    #expect(person.incident?.origins.isEmpty == true)
    #expect(person.recorded.count > 3)
    try person.press("esc esc")
    #expect(person.incident == nil || person.incident?.overlay == nil)
  }

  @Test func aStepIsSelectedInThePlan() throws {
    let person = try person("1 1 '0x0D' enter 1 / 'photograph' enter")
    #expect(person.incident?.pane == .plan)
    #expect(person.incident?.selectedStep?.address.step.name == "photograph")
  }

  @Test(arguments: [
    ("/ 'resume the queue' enter", "No incident is open"),
    ("1 2 / 'resume the queue' enter", "Queue paused:"),
    ("1 1 d 2 enter enter 1 c 1 / 'print with' enter", "This incident is closed"),
    ("1 1 d 2 enter enter 1 / 'print with' enter", "Everything is back"),
    ("1 2 / 'lpadmin' enter", "Reset the printer"), ("/ 'call the' enter", "No cause brings it"),
  ])
  func aStepThatIsNotThereSaysWhy(_ keys: String, _ reason: String) throws {
    #expect(try person(keys).screen.contains(reason))
  }

  @Test func aCauseShowsHowItStands() throws {
    let person = try person(Self.jam + " / 'wrong driver' enter")
    #expect(person.screen.contains("Why not: Wrong driver"))
    guard case .why(let pages, _) = person.incident?.overlay else {
      Issue.record("no page of a cause")
      return
    }
    #expect(pages.page > 0)
  }

  @Test func aKeyDoesWhatItDoesThere() throws {
    #expect(try person("/ 'quit' enter").effects.last == .quit)
    #expect(try person("1 1 / 'undo' enter").screen.contains("Your answers"))
    #expect(try person("1 1 / 'shell' enter").effects.last == .suspend)
    let refused = try person("1 1 d / 'copy block' enter")
    #expect(refused.app.notice?.text == ScreenWords.noBlock)
    #expect(refused.app.palette == nil)
  }

  @Test func aClosedIncidentSaysSo() throws {
    let closed = "1 1 d 2 enter enter 1 c 1"
    let person = try person(closed + " / 'unreadable' enter")
    #expect(person.app.notice?.text == ScreenWords.isClosedForGood)
    #expect(person.incident?.pane == .end)
  }

  @Test func thePlaybookIsLoadedWhenItIsFirstNeeded() throws {
    var person = try person("/ 'x' esc")
    #expect(person.effects == [.loadPlaybook])
    try person.press("/ 'y'")
    #expect(person.effects == [.loadPlaybook])
    #expect(person.app.paletteIndex?.entries.isEmpty == false)
  }

  @Test func withoutAPlaybookItSaysWhy() throws {
    var app = App(
      language: .english, time: LocalTime(offset: 0), unfinished: [], codeNames: .none)
    #expect(app.update(.input(.key(.character("/")))) == [.loadPlaybook])
    #expect(app.update(.failed(MemoryDesk.full)).isEmpty)
    #expect(app.palette == nil && app.notice?.text == MemoryDesk.full)
  }

  @Test func whatIsPastedIsSearched() throws {
    let person = try person("/ paste:'Error 0x0000000D\\n'")
    #expect(person.app.palette?.results.rows.first?.entry.target == .lookup("0x0000000D"))
  }

  /// The same by lines: the text, then a number.
  @Test func byLines() throws {
    var person = try person("", .shipped)
    person.type("/")
    person.type("exlusion")
    var page = person.plainText
    #expect(page.contains("1. Exclusion (word)"))
    person.type("tamper protection")
    page = person.plainText
    #expect(page.contains("1. Tamper protection (word)") && !page.contains("Exclusion (word)"))
    person.type("1")
    page = person.plainText
    #expect(page.contains("Keeps anybody on the host"))
    person.type("esc")
    #expect(person.app.palette == nil)
    person.type("/")
    person.type("16310")
    #expect(person.plainText.contains("1. Hyper-V-VMMS 16310"))
  }
}
