import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// A step that destroys something is begun on purpose.
@Suite struct ConfirmTests {
  private static let reset = StepAddress(Entity(Identifier("printer")), Identifier("reset-printer"))

  /// At the destructive step, with everything milder tried.
  private func person(_ keys: String = "") throws -> Person {
    let scene = try #require(Scene.all.first { $0.name == "confirm" })
    var person = try scene.person(.english)
    try person.press(keys)
    return person
  }

  @Test(arguments: ["enter", "1", "esc", "q", "enter enter enter", "down up enter"])
  func notYetIsTheUsualAnswer(_ keys: String) throws {
    let before = try person().recorded
    let after = try person(keys)
    #expect(after.recorded == before)
    #expect(!after.recorded.contains { $0.happening == .stepStarted(Self.reset) })
  }

  @Test(arguments: ["2", "down enter", "up enter"])
  func itIsBegunOnlyThen(_ keys: String) throws {
    let person = try person(keys)
    #expect(person.recorded.last?.happening == .stepStarted(Self.reset))
    #expect(person.incident?.overlay == nil)
  }

  @Test func itSaysWhereWhatAndWhatIsLost() throws {
    var person = try person("esc r 1 'Tray 2' enter enter")
    let screen = person.screen
    for word in [
      "Printer Tray 2", "lpadmin -x 'Tray 2'", "Waiting jobs are lost.",
      "Photograph the display (Tray 2): verified", "Clear the paper path (Tray 2): no effect",
    ] {
      #expect(screen.contains(word), "\(word)")
    }
    try person.press("esc")
    #expect(person.incident?.overlay == nil)
  }

  @Test func beginningItAgainAsksAgain() throws {
    var person = try person("2 enter 2 3 enter")
    #expect(person.screen.contains(ConfirmWords.title.english))
    #expect(person.screen.contains(ScreenWords.againMeans.english))
    let before = person.recorded
    try person.press("enter")
    #expect(person.recorded == before)
  }

  /// A question before every step would teach to press it away.
  @Test func onlyWhatDestroysAsks() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 '0x0D' enter 1 enter enter 1")
    let step = try #require(person.incident?.selectedStep)
    #expect(person.incident?.session.playbook.step(step.address.step)?.risk == .interrupt)
    try person.press("enter")
    #expect(person.recorded.last?.happening == .stepStarted(step.address))
  }

  /// The choices are in sight on the smallest screen, with what is lost above them.
  @Test func theSmallestScreenShowsBothChoices() throws {
    let rows = try person().sees(Size(columns: 40, rows: 10)).rows
    for word in [ConfirmWords.notYet, ConfirmWords.begin] {
      #expect(rows.contains { $0.contains(word.english) })
    }
    #expect(rows.contains { $0.contains("lost") })
  }
}
