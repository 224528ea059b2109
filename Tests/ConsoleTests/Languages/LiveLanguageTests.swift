import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// The language changes, and nothing else does.
@Suite struct LiveLanguageTests {
  /// After a switch every screen looks as if it had been reached in that language.
  @Test(arguments: Scene.all.filter { !$0.name.hasPrefix("language") })
  func aScreenIsTheOneOfTheOtherLanguage(_ scene: Scene) throws {
    var german = try scene.person(.german)
    // One scene switches by itself.
    german.hear(.languages([.german]))
    var switched = try scene.person(.english)
    repeat { switched.take(.key(.function(2))) } while switched.app.language != .german
    // What was just said is said of the last key, and a headline is kept as it was recorded.
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)] {
      #expect(switched.sees(size).rows == german.sees(size).rows)
    }
  }

  @Test(arguments: Scene.all)
  func twoSwitchesLoseNothing(_ scene: Scene) throws {
    var person = try scene.person(.english)
    let language = person.app.language
    person.hear(.languages([language]))
    let before = person.sees()
    person.take(.key(.function(2)))
    person.take(.key(.function(2)))
    #expect(person.sees() == before)
  }

  @Test func aLetterIsTextWhereTextIsTyped() throws {
    var person = try Scene(name: "", keys: "1 1 n 'hel'").person(.english)
    try person.press("l o")
    #expect(person.app.language == .english)
    #expect(person.screen.contains("hello"))
    person.take(.key(.function(2)))
    #expect(person.app.language == .german && person.screen.contains("hello"))
  }

  @Test func everyLanguageComesInTurn() throws {
    var person = Person(try TestPlaybook.printer.read())
    let brought = Language.translated(Translation(code: "xx", name: "Ixisch", sentences: [:]))
    person.desk.languages.append(brought)
    try person.press("l")
    #expect(person.app.language == .german)
    try person.press("l")
    #expect(person.app.language == brought && person.screen.contains("Ixisch"))
    try person.press("l")
    #expect(person.app.language == .english)
  }

  @Test func timesAreWrittenAsTheLanguageDoes() {
    let time = LocalTime(offset: 0)
    #expect(time.full(MemoryDesk.now, in: .english) == "2026-11-23 03:12")
    #expect(time.full(MemoryDesk.now, in: .german) == "23.11.2026 03:12")
  }

  @Test(arguments: [("2,5", "2.5"), ("2.5", "2.5"), ("120", "120")])
  func aNumberIsReadWithEitherMarkAndWrittenWithTheRightOne(
    _ typed: String, _ kept: String
  ) throws {
    var listener = Listener(try TestPlaybook.printer.read(), .german)
    listener.type(["1", "1", "d", "1", "0", typed])
    let address = FactAddress(Entity(Identifier("printer")), Identifier("pages"))
    #expect(listener.person.incident?.session.evidence.facts[address]?.values == [kept])
    listener.type("u")
    #expect(listener.last.contains(kept.replacing(".", with: ",")), "\(listener.last)")
  }
}
