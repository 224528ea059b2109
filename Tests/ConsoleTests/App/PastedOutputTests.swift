import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// Output that is pasted, and the block that asks for it.
@Suite struct PastedOutputTests {
  private func values(_ fact: String, _ kind: String, _ person: Person) -> Set<String> {
    let address = FactAddress(Entity(Identifier(kind)), Identifier(fact))
    return Set(person.incident?.session.evidence.facts[address]?.values ?? [])
  }

  private func text(_ person: Person) -> String {
    person.sees().rows.joined(separator: "\n")
  }

  @Test func oneKeyTakesAll() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 d paste:'printer a disabled\\n0x0D\\n' enter")
    #expect(values("queue", "printer", person) == ["paused"])
    #expect(values("code", "job", person) == ["0x0000000D"])
  }

  @Test func spaceLeavesOneOut() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 d paste:'printer a disabled\\n0x0D\\n' j space enter")
    let taken = [values("queue", "printer", person), values("code", "job", person)]
    #expect(taken.filter(\.isEmpty).count == 1)
  }

  @Test func aContradictionIsForThePersonToDecide() throws {
    let paste = "paste:'printer a disabled\\nprinter b is idle\\n'"
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 d \(paste)")
    #expect(text(person).contains(KeyTable.usual.naming(ScreenWords.disputed.english)))
    var hasty = person
    try hasty.press("enter")
    #expect(values("queue", "printer", hasty).isEmpty)
    #expect(hasty.app.notice?.text == ScreenWords.nothingMarked)
    // The first is marked, then the second takes its place.
    try person.press("j space j space enter")
    #expect(values("queue", "printer", person) == ["running"])
  }

  @Test func whatWasNotUnderstoodIsSaid() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 d paste:'printer a disabled\\nColour : red\\nSpeed : 3\\n\\n'")
    #expect(text(person).contains("Colour : red"))
    try person.press("esc paste:'Colour : red\\nSpeed : 3\\n\\n'")
    #expect(text(person).contains(ScreenWords.nothingUnderstood.english.prefix(20)))
    #expect(text(person).contains("Speed : 3"))
  }

  @Test func whatIsKnownAlreadyIsNotNew() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 d paste:'printer a disabled\\n' enter paste:'printer a disabled\\n'")
    #expect(text(person).contains(ScreenWords.nothingNew.english))
  }

  @Test func theBlockIsCopiedWhereItAnswersSeveral() throws {
    let playbook = try TestPlaybook.shipped.read()
    let block = try #require(playbook.blocks.first)
    var person = Person(playbook)
    try person.press("1 1 b")
    #expect(person.app.notice?.text == ScreenWords.noBlock)
    try person.press("2")
    let offer = try #require(person.incident?.diagnosis.block())
    #expect(offer.questions.count >= 2)
    #expect(offer.questions.allSatisfy { block.answers.contains($0.fact) })
    #expect(Listener(person, width: 200).last.contains("b copies one block"))
    try person.press("b")
    #expect(person.effects.last == .copy(block.run))
  }

  @Test func aBlockThatAnswersOneQuestionIsNotOffered() throws {
    var person = Person(try TestPlaybook.printer.read())
    try person.press("1 1 d 1 b")
    #expect(person.incident?.diagnosis.block() == nil)
    #expect(person.app.notice?.text == ScreenWords.noBlock)
  }
}
