import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// The same walk in lines.
@Suite struct PlainConversationTests {
  @Test func aWalkReachesTheEnd() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    let said = listener.type(["1", "1", "d", "2", "", "", "1", "c", "1"])
    #expect(listener.person.incident?.session.closing == .resolved)
    #expect(said.contains("Closed: Resolved"))
    listener.type(["", "q"])
    #expect(listener.person.effects.last == .quit)
  }

  @Test func aWalkInWordsReachesTheEnd() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    let said = listener.type([
      "new", "It never comes out", "I don't know", "paused", "", "", "1", "close", "resolved",
    ])
    #expect(listener.person.incident?.session.closing == .resolved, "\(listener.heard)")
    #expect(said.contains("Closed: Resolved"))
  }

  @Test func aWalkWithoutAnswersEndsWithSomebodyElse() throws {
    var listener = Listener(try TestPlaybook.shipped.read(), .german)
    listener.type(["1", "1"])
    for _ in 0..<80 {
      guard listener.person.incident?.pane == .question, let form = listener.person.incident?.form
      else { break }
      listener.type(form.zeroIsTyped ? "d" : "0")
    }
    #expect(listener.person.incident?.pane == .plan)
    listener.type(["c", "3", "zweite Linie"])
    #expect(listener.person.incident?.session.closing == .escalated)
  }

  /// A single digit is the answer, not the number of a row.
  @Test(arguments: ["5", "120000"])
  func aTypedNumberIsOneLine(_ pages: String) throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "d", "1", "0"])
    let address = FactAddress(Entity(Identifier("printer")), Identifier("pages"))
    #expect(listener.person.incident?.form?.address == address)
    listener.type(pages)
    #expect(listener.person.incident?.session.evidence.facts[address]?.values == [pages])
  }

  @Test func aCodeIsOneLine() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "0x0D"])
    let address = FactAddress(Entity(Identifier("job")), Identifier("code"))
    #expect(listener.person.incident?.session.evidence.facts[address]?.values == ["0x0000000D"])
  }

  @Test func aNumberAboveNineChoosesItsRow() throws {
    let lines = (1...15).map {
      IncidentLine(number: IncidentNumber($0), headline: "Job \($0)", lastEvent: MemoryDesk.now)
    }
    var app = App(
      language: .english, time: LocalTime(offset: 0), unfinished: lines, codeNames: .shipped)
    guard case .inputs(let inputs) = app.plainPage.answer(to: "12") else {
      Issue.record("12 is a row")
      return
    }
    var effects: [Effect] = []
    for input in inputs { effects += app.update(.input(input)) }
    #expect(effects == [.loadPlaybook, .open(IncidentNumber(10))])
  }

  /// An Enter too many records nothing.
  @Test func anEmptyLineOnlyRepeatsAQuestion() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    let asked = listener.type(["1", "1", "d"])
    let recorded = listener.person.recorded.count
    let again = listener.type("")
    #expect(listener.person.recorded.count == recorded)
    let question = asked.split(separator: "\n").dropFirst(4).first.map(String.init) ?? ""
    #expect(!question.isEmpty && again.contains(question), "\(asked)\n\(again)")
  }

  /// What was said is not said again: not the head, not the plan, not the keys.
  @Test func nothingIsSaidTwice() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "0x0D", "1"])
    let begun = listener.type("")
    #expect(begun.hasPrefix("Recorded."))
    #expect(!begun.contains("#1"))
    // The step has changed, so its row and its text are told; the others are not.
    let plan = listener.person.incident?.diagnosis.plan.steps.count ?? 0
    #expect(plan > 2)
    #expect(begun.split(separator: "\n").count { $0.first?.isNumber == true } == 1, "\(begun)")
    let keys = PlainWords.howTo.english.prefix(30)
    #expect(listener.heard.count { $0.contains(keys) } == 1)
  }

  @Test func theMoveOfASelectionSaysTheRowAlone() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "d"])
    let moved = listener.type("j")
    #expect(moved.hasPrefix("2. "))
    #expect(moved.split(separator: "\n").count <= 3, "\(moved)")
  }

  @Test func theKeysAreListedWhenAskedFor() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "d"])
    let keys = listener.type("?")
    for key in ["w: why", "u: answers", "tab: plan", "l: language", "f: read out"] {
      #expect(keys.contains(key), "\(keys)")
    }
    #expect(listener.reading.contains("not now: \(ScreenWords.noBlock.english)"))
  }

  /// What is refused says what would be taken.
  @Test(arguments: ["9", "xyzzy9", "77"])
  func aRefusalSaysWhatMayBeTyped(_ line: String) throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "d", "c", line])
    #expect(
      listener.reading.contains("You can type: 1 to 3, a word of an answer, esc, ? lists the keys.")
    )
  }

  @Test func anAmbiguousWordNamesWhatItFits() throws {
    var listener = Listener(try TestPlaybook.shipped.read())
    listener.type(["1", "VM"])
    #expect(listener.reading.contains("fits several answers: 1, 2, 3"))
    #expect(listener.type("paus").contains("#1"))
  }

  @Test func whatIsOnlyReadGivesWayToTheNextAnswer() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    let why = listener.type(["1", "1", "d", "w"])
    #expect(why.contains("An empty line goes back."))
    listener.type("2")
    #expect(listener.person.incident?.overlay == nil)
    #expect(listener.last.contains("Recorded."))
  }

  @Test func severalNumbersMarkSeveralAnswers() throws {
    let scene = Scene(
      name: "", keys: "1 1 d p paste:'printer a disabled\\nColour : red\\nSpeed : 3\\n'")
    var listener = Listener(try scene.person(.english))
    #expect(listener.last.contains("1. ") && listener.last.contains(", marked"))
    let off = listener.type("1")
    #expect(off.hasPrefix("1. ") && !off.contains("marked"), "\(off)")
    #expect(listener.type("1").contains(", marked"))
  }

  @Test func aNewNameReplacesTheOldOne() throws {
    var listener = Listener(try TestPlaybook.printer.read())
    listener.type(["1", "1", "r", "1", "Tray 2", "r", "1", "Tray 3"])
    let names = listener.person.incident?.diagnosis.situation.entities.of(Identifier("printer"))
    #expect(names?.map(\.name) == ["Tray 3"])
  }
}
