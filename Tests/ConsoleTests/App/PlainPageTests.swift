import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// The same walk by lines.
@Suite struct PlainPageTests {
  /// Types lines, each with Enter, and returns the last page.
  @discardableResult
  private func type(_ lines: [String], _ person: inout Person) -> String {
    for line in lines {
      let page = person.app.plainPage(width: 78)
      for row in page.text.split(separator: "\n") {
        #expect(row.displayWidth <= 78, "\(row)")
      }
      for input in page.inputs(for: line) { person.take(input) }
    }
    return person.app.plainPage(width: 78).text
  }

  @Test func aWalkReachesTheEnd() throws {
    var person = Person(try TestPlaybook.printer.read())
    let page = type(["1", "1", "d", "2", "", "", "1", "c", "1"], &person)
    #expect(person.incident?.session.closing == .resolved)
    #expect(page.contains("Closed: Resolved"))
    type([""], &person)
    type(["q"], &person)
    #expect(person.effects.last == .quit)
  }

  @Test func aWalkWithoutAnswersEndsWithSomebodyElse() throws {
    var person = Person(try TestPlaybook.shipped.read(), .german)
    type(["1", "1"], &person)
    for _ in 0..<80 {
      guard person.incident?.pane == .question, let form = person.incident?.form else { break }
      type([form.zeroIsTyped ? "d" : "0"], &person)
    }
    #expect(person.incident?.pane == .plan)
    type(["c", "3", "zweite Linie"], &person)
    #expect(person.incident?.session.closing == .escalated)
  }

  /// A single digit is the answer, not the number of a row.
  @Test(arguments: ["5", "120000"])
  func aTypedNumberIsOneLine(_ pages: String) throws {
    var person = Person(try TestPlaybook.printer.read())
    type(["1", "1", "d", "1", "0"], &person)
    let address = FactAddress(Entity(Identifier("printer")), Identifier("pages"))
    #expect(person.incident?.form?.address == address)
    type([pages], &person)
    #expect(person.incident?.session.evidence.facts[address]?.values == [pages])
  }

  @Test func aCodeIsOneLine() throws {
    var person = Person(try TestPlaybook.printer.read())
    type(["1", "1", "0x0D"], &person)
    let address = FactAddress(Entity(Identifier("job")), Identifier("code"))
    #expect(person.incident?.session.evidence.facts[address]?.values == ["0x0000000D"])
  }

  @Test func aNumberAboveNineChoosesItsRow() throws {
    let lines = (1...15).map {
      IncidentLine(number: IncidentNumber($0), headline: "Job \($0)", lastEvent: MemoryDesk.now)
    }
    let app = App(
      language: .english, time: LocalTime(offset: 0), unfinished: lines, codeNames: .shipped)
    let page = app.plainPage(width: 78)
    #expect(page.text.contains("12 #10"))
    var moved = app
    var effects: [Effect] = []
    for input in page.inputs(for: "12") { effects += moved.update(.input(input)) }
    #expect(effects == [.loadPlaybook, .open(IncidentNumber(10))])
  }

  @Test(arguments: Scene.all)
  func noLineIsTooLong(_ scene: Scene) throws {
    for language in [Language.english, .german] {
      let page = try scene.person(language).app.plainPage(width: 78)
      for row in page.text.split(separator: "\n") {
        #expect(row.displayWidth <= 78, "\(row)")
        let isProse = !row.contains("aus: ") && !row.contains("from: ")
        #expect(!row.contains("…") || !isProse, "\(row)")
      }
    }
  }
}
