import Diagnosis
import Playbooks
import Testing

@testable import Console

/// What the screens ask for, and that they show nothing as recorded before it is.
@Suite struct RecordingTests {
  private func person(_ keys: String) throws -> Person {
    var person = Person(try TestPlaybook.printer.read())
    try person.press(keys)
    return person
  }

  private static func address(_ kind: String, _ fact: String) -> FactAddress {
    FactAddress(Entity(Identifier(kind)), Identifier(fact))
  }

  private static func step(_ kind: String, _ step: String) -> StepAddress {
    StepAddress(Entity(Identifier(kind)), Identifier(step))
  }

  private static func answer(
    _ kind: String, _ fact: String, _ value: String, after step: Identifier<Step>? = nil
  ) -> Observation {
    Observation(
      FactAddress(Entity(Identifier(kind)), Identifier(fact), after: step), .values([value]),
      from: step == nil ? .answer : .step)
  }

  private static let headline = "It never comes out"

  @Test func anIncidentBeginsWithWhatHappened() throws {
    let playbook = try TestPlaybook.printer.read()
    var person = try person("1")
    let expected = Effect.begin(
      [.opened(PlaybookReference(playbook)), .observed(Self.answer("job", "symptom", "stuck"))],
      headline: Self.headline)
    #expect(try person.ask("1") == [expected])
    #expect(try person.ask("enter 1") == [])
    #expect(person.incident == nil)
  }

  @Test func anIncidentThatCouldNotBeginIsBegunAgain() throws {
    var person = try person("1")
    person.desk.isFull = true
    try person.press("1")
    #expect(person.screen.contains("The disk is full."))
    person.desk.isFull = false
    try person.press("1")
    #expect(person.incident != nil)
  }

  @Test func whatWasTypedCountsWithoutEnter() throws {
    let person = try person("1 up '0x0000000D' down 1")
    let facts = try #require(person.incident).session.evidence.facts
    #expect(facts.keys.map(\.fact.name).sorted() == ["code", "symptom"])
  }

  @Test func textThatWasChangedIsNoLongerUnderstood() throws {
    let person = try person("1 paste:'Error 0x0000000D' k backspace")
    #expect(!person.screen.contains("Take these over"))
  }

  @Test func anAnswerIsShownOnlyWhenItIsRecorded() throws {
    var person = try person("1 1 d")
    let before = person.sees()
    let expected = Effect.record(
      [.observed(Self.answer("printer", "queue", "paused"))], headline: Self.headline)
    #expect(try person.ask("2") == [expected])
    #expect(person.incident?.form?.fact.id.name == "queue")
    #expect(person.incident?.session.evidence.facts.count == 2)
    #expect(!person.screen.contains("recorded"))
    #expect(person.screen.contains("recording"))
    // A second Enter meanwhile asks for nothing.
    #expect(try person.ask("enter enter 1") == [])
    person.hear(.failed(MemoryDesk.full))
    #expect(person.screen.contains("The disk is full."))
    try person.press("k")
    #expect(person.incident?.session.evidence.facts.count == 2)
    #expect(person.sees().rows.dropFirst(2).dropLast(3) == before.rows.dropFirst(2).dropLast(3))
  }

  @Test func whatWasTypedSurvivesAFailedRecording() throws {
    var person = try person("1 1 n 'ask Eve'")
    person.desk.isFull = true
    try person.press("enter")
    #expect(person.screen.contains("ask Eve"))
    person.desk.isFull = false
    try person.press("enter")
    #expect(person.recorded.last?.happening == .noted("ask Eve"))
  }

  @Test func aContradictionIsRefusedBeforeAnythingIsAsked() throws {
    // A paused queue prints nothing, so nothing can come out unreadable.
    var person = try person("1 1 d 2 u j j enter")
    let recorded = person.recorded
    #expect(try person.ask("2") == [])
    #expect(person.screen.contains("This cannot be"))
    #expect(person.recorded == recorded)
  }

  @Test func aChangedAnswerReplacesTheEarlierOne() throws {
    var person = try person("1 1 d 1 u enter")
    #expect(
      try person.ask("2") == [
        .record([.revised(Self.answer("printer", "queue", "paused"))], headline: Self.headline)
      ])
  }

  @Test func aChangedAnswerBecomesUnknown() throws {
    var person = try person("1 1 d 1 u enter")
    let unknown = Observation(Self.address("printer", "queue"), .dontKnow, from: .answer)
    #expect(try person.ask("0") == [.record([.revised(unknown)], headline: Self.headline)])
  }

  @Test func changingIsPutAwayWithoutAChange() throws {
    var person = try person("1 1 d 1 u enter")
    #expect(try person.ask("q") == [])
    #expect(person.incident?.form?.fact.id.name == "paper-path")
  }

  @Test func anAnswerUnderAnOlderNameCanStillBeChanged() throws {
    let person = try person(
      "1 1 d 1 r enter 'Tray 1' enter r enter ctrl-u 'Tray 2' enter u")
    #expect(person.screen.contains("Queue"))
    #expect(person.screen.contains("Running"))
  }

  @Test func anOpenStepBeginsAndEndsByWhatIsSeen() throws {
    var person = try person("1 1 d 2")
    let step = Self.step("printer", "resume-queue")
    #expect(
      try person.ask("enter") == [.record([.stepStarted(step)], headline: Self.headline)])
    person.hear(.failed(MemoryDesk.full))
    try person.press("enter enter")
    let seen = Self.answer("job", "retry", "works", after: step.step)
    #expect(
      try person.ask("1") == [
        .record(
          [.observed(seen), .stepEnded(step, .verified, reason: nil)], headline: Self.headline)
      ])
  }

  @Test(arguments: [
    ("1 1", Outcome.verified), ("1 2", .noEffect), ("2 1", .noEffect), ("2 2", .noEffect),
    ("1 3", .failed), ("3 2", .failed),
  ])
  func aHigherStepAsksEveryEntityThatBroughtIt(_ looks: String, _ outcome: Outcome) throws {
    var person = try twoJobs()
    try person.press("enter enter")
    #expect(person.screen.contains("Ann"))
    let keys = looks.split(separator: " ")
    #expect(try person.ask(String(keys[0])) == [])
    #expect(person.screen.contains("Bob"))
    let effects = try person.ask(String(keys[1]))
    guard case .record(let happenings, _) = try #require(effects.first) else {
      Issue.record("nothing is recorded")
      return
    }
    #expect(happenings.count == 3)
    #expect(
      happenings.last == .stepEnded(Self.step("printer", "resume-queue"), outcome, reason: nil))
  }

  /// Two jobs stuck in one paused queue, at the plan.
  private func twoJobs() throws -> Person {
    var person = try person("1 1 r 3 'Ann' enter r 4 'Bob' enter")
    for _ in 0..<20 {
      guard person.incident?.pane == .question, let form = person.incident?.form else { break }
      switch form.fact.id.name {
      case "symptom": try person.press("1")
      case "queue": try person.press("2")
      default: try person.press("k enter")
      }
    }
    return person
  }

  @Test func skippingNeedsAReason() throws {
    var person = try person("1 1 '0x0D' enter 1 s")
    #expect(try person.ask("enter") == [])
    #expect(person.screen.contains("needs a reason"))
    let step = Self.step("printer", "photograph")
    #expect(
      try person.ask("'no camera' enter") == [
        .record(
          [.stepStarted(step), .stepEnded(step, .skipped, reason: "no camera")],
          headline: Self.headline)
      ])
  }

  @Test func anEndedStepIsNotBegunAgainByADoubleEnter() throws {
    var person = try person("1 1 d 2 enter enter 2 2")
    let recorded = person.recorded.count
    try person.press("enter enter enter")
    #expect(person.recorded.count == recorded)
    try person.press("2")
    #expect(person.recorded.last?.happening == .stepStarted(Self.step("printer", "resume-queue")))
  }

  @Test func resolvedIsRefusedWhileSomethingIsNotBack() throws {
    var person = try person("1 1 d 2 c")
    #expect(try person.ask("1") == [])
    #expect(person.screen.contains("Not everything has been seen to work yet."))
  }

  @Test func resolvedClosesWhenEverythingIsBack() throws {
    var person = try person("1 1 d 2 enter enter 1 c")
    #expect(
      try person.ask("1") == [.record([.closed(.resolved, note: "")], headline: Self.headline)])
  }

  @Test func escalatedSaysToWhom() throws {
    var person = try person("1 1 c 3")
    #expect(try person.ask("enter") == [])
    #expect(
      try person.ask("'Field' enter") == [
        .record(
          [.handedOver(to: "Field", note: ""), .closed(.escalated, note: "Field")],
          headline: Self.headline)
      ])
  }

  @Test(arguments: ["1 1 '0x0D' enter", "1 1 enter paste:'0x0D' enter"])
  func aZeroBeginsATypedCode(_ keys: String) throws {
    let person = try person(keys)
    let fact = person.incident?.session.evidence.facts[Self.address("job", "code")]
    #expect(fact?.values == ["0x0000000D"])
  }

  @Test func aNoteLeavesTheWorkWhereItWas() throws {
    let person = try person("1 1 '0x0D' enter 1 2 n 'x' enter")
    #expect(person.incident?.planSelection == 1)
  }

  @Test func somebodyElseGoesOnWithTheSameScreen() throws {
    for scene in Scene.all where scene.playbook == .printer {
      var first = try scene.person(.english)
      guard first.incident != nil else { continue }
      // Leave and come back, as the successor does: nothing half typed is kept.
      let number = try #require(first.incident?.incident.number)
      first.hear(.opened(number, first.recorded))
      #expect(try first.successor().sees() == first.sees(), "\(scene.name)")
      #expect(first.incident?.session.events == first.recorded, "\(scene.name)")
    }
  }
}
