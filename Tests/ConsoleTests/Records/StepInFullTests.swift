import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// A step over the whole screen, where it is read and worked on.
@Suite struct StepInFullTests {
  private static let small = Size(columns: 40, rows: 10)

  private func person(_ keys: String) throws -> Person {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 '0x0D' enter 1 " + keys)
    return person
  }

  @Test(arguments: ["left", "esc", "q"])
  func itIsLeftForThePlan(_ key: String) throws {
    var person = try person("j j right")
    #expect(person.incident?.stepScroll != nil)
    try person.press(key)
    #expect(person.incident?.stepScroll == nil)
    #expect(person.incident?.pane == .plan)
    #expect(person.incident?.planSelection == 2)
  }

  /// Every line of it can be reached on the smallest screen.
  @Test(arguments: [Language.english, .german])
  func allOfItCanBeReadOnTheSmallestScreen(_ language: Language) throws {
    var person = Person(try TestPlaybook.shipped.read(), language)
    try person.press("1 1 2")
    try person.doNotKnow(until: "nothing")
    try person.press("right")
    person.take(.resize(Self.small))
    let incident = try #require(person.incident)
    let step = try #require(incident.selectedStep)
    var flow = Flow(width: Self.small.columns - 3)
    StepText(step, incident.incident).writeFull(into: &flow)
    var unseen = Set(
      flow.lines.map { $0.map(\.text).joined().printableLine }.filter { !$0.isEmpty })
    #expect(unseen.count > 20)
    for _ in 0..<flow.lines.count {
      for row in person.sees(Self.small).rows {
        unseen = unseen.filter { !row.contains($0) }
      }
      try person.press("down")
    }
    #expect(unseen.isEmpty)
    let end = person.sees(Self.small)
    try person.press("home")
    #expect(person.sees(Self.small) != end)
    try person.press("end")
    #expect(person.sees(Self.small).rows.dropLast() == end.rows.dropLast())
  }

  @Test func aStepIsBegunAndEndedThere() throws {
    var person = try person("right enter")
    let step = StepAddress(Entity(Identifier("printer")), Identifier("photograph"))
    #expect(person.recorded.last?.happening == .stepStarted(step))
    #expect(person.incident?.stepScroll != nil)
    try person.press("enter 1")
    #expect(person.recorded.last?.happening == .stepEnded(step, .verified, reason: nil))
  }

  @Test func theKeysOfThePlanWorkThere() throws {
    var person = try person("j j right")
    #expect(
      try person.ask("y") == [.copy("lpadmin -x '<Printer>'")])
    try person.press("w")
    #expect(person.screen.contains("Reset the printer"))
    try person.press("esc 2")
    #expect(person.incident?.planSelection == 1)
    #expect(person.incident?.stepScroll == 0)
    try person.press("s 'no time' enter")
    guard case .stepEnded(let address, .skipped, _) = person.recorded.last?.happening else {
      Issue.record("the step was not skipped")
      return
    }
    #expect(address.step.name == "clear-path")
  }

  @Test func aLockedStepIsReadButNotBegun() throws {
    var person = try person("j j right")
    let before = person.recorded
    try person.press("enter")
    #expect(person.recorded == before)
    #expect(person.app.notice?.text == ScreenWords.nothingOpen)
    #expect(person.incident?.stepScroll != nil)
  }

  /// Whoever begins another step than the next one stays at it.
  @Test func theStepThatWasBegunStaysSelected() throws {
    let playbook = try TestPlaybook.shipped.read()
    var person = Person(playbook)
    try person.press("1 1 2")
    try person.doNotKnow(until: "nothing")
    let steps = try #require(person.incident).diagnosis.plan.steps
    let open = try #require(steps.indices.dropFirst().first { steps[$0].state == .open })
    for _ in 0..<open { try person.press("down") }
    try person.press("enter")
    #expect(person.incident?.selectedStep?.address == steps[open].address)
  }

  @Test func whatItNeedsAndHasIsSaid() throws {
    let person = try person("enter enter 1 right")
    #expect(person.screen.contains("✓ Photograph the display: verified"))
    #expect(person.screen.contains("It is worse: failed"))
    #expect(person.screen.contains("Service manual"))
  }
}

extension String {
  /// As a row of a frame has it: without blanks at the end.
  fileprivate var printableLine: String {
    var line = printable
    while line.last == " " { line.removeLast() }
    return line
  }
}
