import Diagnosis
import Testing
import Wording

@testable import Console

/// What the screens ask to be done outside, and what they say of how it went.
@Suite struct ErrandTests {
  private func person(_ keys: String, _ kind: TestPlaybook = .printer) throws -> Person {
    var person = Person(try kind.read())
    try person.press(keys)
    return person
  }

  /// The question about the queue, which a command answers.
  private static let atQueue = "1 1 d"

  @Test func nothingIsSaidToBeCopiedBeforeTheTerminalAnswers() throws {
    var person = try person(Self.atQueue)
    let asked = try person.ask("y")
    guard case .copy(let text) = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(asked.count == 1 && text.contains("lpstat"))
    #expect(person.app.notice == nil)
    person.hear(.copied(text, .sent))
    #expect(person.app.notice?.text == CopyWords.sent)
  }

  @Test(arguments: CopyOutcome.allCases)
  func everyOutcomeOfACopyIsSaid(_ outcome: CopyOutcome) throws {
    var person = try person(Self.atQueue)
    person.desk.copies = outcome
    try person.press("y")
    let notice = try #require(person.app.notice)
    let isSent = outcome != .notHere && outcome != .tooLong
    #expect((notice.style == .good) == isSent)
    // Nothing ever confirms that it arrived, and what did not go has another way.
    #expect(outcome == .shown || !notice.text.english.contains("opied"))
    #expect(isSent || notice.text.english.contains("; o writes"))
  }

  @Test(arguments: [CopyOutcome.notHere, .tooLong])
  func aBlockHasAnotherWayOut(_ outcome: CopyOutcome) throws {
    var person = try person("1 1 2", .shipped)
    person.desk.copies = outcome
    try person.press("b")
    #expect(person.app.notice?.text.english.contains("hvdoctor block") == true)
    try person.press("y")
    #expect(person.app.notice?.text.english.contains("o writes") == true)
  }

  @Test func aCommandGoesToAFileUnderAProposedName() throws {
    let person = try person(Self.atQueue + " o enter")
    #expect(person.app.notice?.text == FileWords.written("/desk/hvdoctor-queue.ps1"))
    let text = try #require(person.desk.files["/desk/hvdoctor-queue.ps1"])
    #expect(text.hasPrefix("# ") && text.contains("\nlpstat") && text.hasSuffix("\n"))
    #expect(person.incident?.overlay == nil)
  }

  @Test func aFileIsNeverReplacedUnasked() throws {
    var person = try person(Self.atQueue)
    let path = "/desk/hvdoctor-queue.ps1"
    person.desk.files[path] = "mine"
    try person.press("o enter")
    #expect(person.screen.contains("\(path) is there already."))
    // The first choice is to leave it alone.
    var careful = person
    try careful.press("enter backspace enter")
    #expect(careful.desk.files[path] == "mine")
    #expect(careful.desk.files["/desk/hvdoctor-queue.ps"] != nil)
    try person.press("2")
    #expect(person.desk.files[path]?.contains("lpstat") == true)
  }

  @Test func whatStandsInTheWayOfAFileIsSaidAndThePathStays() throws {
    var person = try person(Self.atQueue)
    person.desk.isFull = true
    try person.press("o paste:'/mnt/a b.ps1' enter")
    #expect(person.app.notice?.style == .warning)
    #expect(person.screen.contains("File: /mnt/a b.ps1"))
    try person.press("ctrl-u enter")
    #expect(person.app.notice?.text == FileWords.pathNeeded)
  }

  @Test(arguments: [
    FileFault.noFolder("/a"), .notAllowed("/a"), .notAFile("/a"), .full("/a"),
    .other("/a", reason: "odd"),
  ])
  func everyFaultNamesTheWholePath(_ fault: FileFault) throws {
    var person = try person(Self.atQueue + " o")
    person.hear(.wrote(.failed(fault)))
    #expect(person.app.notice?.text.english.contains("/a") == true)
    #expect(person.app.notice?.text.german.contains("/a") == true)
    #expect(person.incident?.overlay != nil)
  }

  @Test func withoutACommandThereIsNoFile() throws {
    let person = try person("1 1 d 2 enter enter 1 o")
    #expect(person.app.notice?.text == FileWords.nothingToWrite)
  }

  @Test func whatWasWrittenInTheEditorIsANote() throws {
    var person = try person(Self.atQueue)
    person.desk.editor = .ended(
      "\n # kept, for a blank comes first\nasked\u{1B}[2J Eve\n\n# not kept\n")
    try person.press("e")
    #expect(
      person.recorded.last?.happening == .noted("# kept, for a blank comes first\nasked[2J Eve"))
    #expect(person.app.notice?.text == ScreenWords.recorded)
    #expect(person.incident?.form?.fact.id.name == "queue")
  }

  @Test func theEditorShowsTheNotesSoFar() throws {
    var person = try person(Self.atQueue + " n 'ask Eve' enter")
    guard case .editNote(let draft) = try person.ask("e").first else {
      Issue.record("no draft")
      return
    }
    let text = draft.text(LocalTime(offset: 0))
    #expect(text.hasPrefix("\n\n# "))
    #expect(text.contains("#   ask Eve"))
    #expect(text.contains("2026-11-23 03:12 ann"))
    // Whoever changes nothing writes nothing.
    #expect(NoteDraft.note(in: text).isEmpty)
  }

  @Test(arguments: [
    ProgramOutcome.noEditor, .notFound("ed"), .failed("ed", status: 1), .noTerminal, .noScratch,
    .ended("\n\n# only comments\n"),
  ])
  func anEditorThatFailsRecordsNothingAndIsSaid(_ outcome: ProgramOutcome) throws {
    var person = try person(Self.atQueue)
    let recorded = person.recorded
    person.desk.editor = outcome
    try person.press("e")
    #expect(person.recorded == recorded)
    #expect(person.app.notice?.style == .warning)
  }

  @Test(arguments: ["1 1 d", "1 1 d 1", "1 1 d 2 enter enter 1 c 1"])
  func theReportIsShownFromQuestionPlanAndEnd(_ keys: String) throws {
    var person = try person(keys)
    let headline = "It never comes out"
    #expect(try person.ask("v") == [.showReport(headline: headline)])
    person.hear(.paged(.ended("")))
    #expect(person.app.notice == nil)
    person.hear(.paged(.failed("less", status: 2)))
    #expect(person.app.notice?.text == ProgramWords.pagerFailed("less", 2))
  }

  @Test(arguments: Scene.all)
  func interruptingLeavesAtOnceFromAnywhere(_ scene: Scene) throws {
    var person = try scene.person(.english)
    let recorded = person.desk.incidents
    #expect(try person.ask("ctrl-c") == [.quit])
    #expect(person.desk.incidents == recorded)
  }
}
