import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// An incident that was begun over another version of its playbook.
struct ChangedPlaybookTests {
  private static let job = Identifier<EntityKind>("job")

  private func person(
    opening events: [Happening], hash: String? = nil
  ) throws -> Person {
    let playbook = try TestPlaybook.printer.read()
    var person = Person(playbook)
    person.hear(.playbook(playbook))
    let reference = PlaybookReference(
      id: playbook.header.id, version: "0.9.0", hash: hash ?? playbook.hash)
    let all = [.opened(reference)] + events
    person.hear(
      .opened(
        IncidentNumber(1), all.map { Event(at: 0, by: "", $0) }))
    return person
  }

  private func observed(_ fact: String, _ value: String) -> Happening {
    .observed(
      Observation(
        FactAddress(Entity(Self.job), Identifier(fact)), .values([value]), from: .answer))
  }

  @Test func anotherFingerprintIsSaid() throws {
    let person = try person(opening: [], hash: "0000000000000000")
    #expect(person.screen.contains(ScreenWords.playbookChanged.english))
  }

  @Test func theSamePlaybookIsNotWorthAWord() throws {
    let person = try person(opening: [])
    #expect(!person.screen.contains(ScreenWords.playbookChanged.english))
  }

  @Test func whatNoLongerFitsIsListedAndTheRestCounts() throws {
    let fact = try TestPlaybook.printer.read().header.entry
    let value = try #require(TestPlaybook.printer.read().fact(fact)?.values.first)
    var person = try person(
      opening: [observed("retired-fact", "yes"), observed(fact.name, value.name)], hash: "0")
    #expect(person.screen.contains("1 \(ScreenWords.noLongerFits.english)"))
    #expect(person.screen.contains("retired-fact"))
    try person.press("esc")
    #expect(person.screen.contains(value.label.english))
  }
}
