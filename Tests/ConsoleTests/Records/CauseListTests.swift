import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// Every cause with its verdict, and why.
@Suite struct CauseListTests {
  private func list(_ person: Person) throws -> CauseList {
    guard case .causes(let list) = person.incident?.overlay else {
      throw Missing(what: "the list of causes")
    }
    return list
  }

  private struct Missing: Error { let what: String }

  @Test(arguments: ["1 1 a", "1 2 a", "1 1 0 0 0 2 0 0 1 0 0 a"])
  func everyCauseIsListedOnceInTheOrderOfTheEngine(_ keys: String) throws {
    var person = Person(try TestPlaybook.shipped.read())
    try person.press(keys)
    let incident = try #require(person.incident).incident
    let rows = try list(person).rows(incident)
    #expect(Set(rows).count == rows.count)
    #expect(rows.count == incident.diagnosis.verdicts.count)
    let places = rows.compactMap { Verdict.tellingFirst.firstIndex(of: $0.verdict) }
    #expect(places == places.sorted() && places.count == rows.count)
    for verdict in Set(rows.map(\.verdict)) {
      let count = rows.count { $0.verdict == verdict }
      let page = person.plainText
      #expect(page.contains("\(verdict.word.english) (\(count))"))
    }
  }

  @Test func theFiltersAreAPartition() throws {
    var person = Person(try TestPlaybook.shipped.read(), .german)
    try person.press("1 1 a")
    let incident = try #require(person.incident).incident
    var seen: [CauseVerdict] = []
    for _ in Verdict.allCases {
      try person.press("tab")
      guard let filter = try list(person).filter else { break }
      let rows = try list(person).rows(incident)
      #expect(!rows.isEmpty && rows.allSatisfy { $0.verdict == filter })
      #expect(person.screen.contains("\(rows.count) von \(incident.diagnosis.verdicts.count)"))
      seen += rows
    }
    #expect(try list(person).filter == nil)
    #expect(seen.count == incident.diagnosis.verdicts.count)
    try person.press("left right")
    #expect(try list(person).filter == nil)
  }

  @Test func enterOpensThePageOfThatCauseAndEscGoesBackToIt() throws {
    var person = Person(try TestPlaybook.shipped.read())
    try person.press("1 1 a down down enter")
    let incident = try #require(person.incident).incident
    let rows = try list(person).rows(incident)
    #expect(try list(person).reading?.pages.cause(incident) == rows[2])
    #expect(person.screen.contains(incident.names.title(rows[2].cause)))
    try person.press("right esc")
    #expect(try list(person).reading == nil)
    #expect(try list(person).selection == 3)
    try person.press("esc")
    #expect(person.incident?.overlay == nil)
  }

  /// Of every cause something is said, and never more than can be taken in.
  @Test(arguments: ["1 1", "1 2", "1 3", "1 1 0 0 0 2 0 0 1 0 0"], [Language.english, .german])
  func theReasonIsAFewSentences(_ keys: String, _ language: Language) throws {
    var person = Person(try TestPlaybook.shipped.read(), language)
    try person.press(keys)
    let incident = try #require(person.incident).incident
    let explanation = Explanation(incident.session, incident.diagnosis)
    let words = ExplanationText(incident.diagnosis.situation, in: language)
    for verdict in explanation.inOrder {
      let sentences = words.summary(explanation.proof(of: verdict))
      #expect((1...4).contains(sentences.count), "\(verdict): \(sentences)")
      #expect(sentences.allSatisfy { !$0.isEmpty && $0.count < 600 }, "\(verdict): \(sentences)")
    }
  }

  /// What is known never looks like what is guessed, on no terminal.
  @Test func noTwoVerdictsShareAMark() {
    let marks = Verdict.allCases.map(\.mark)
    #expect(Set(marks).count == Verdict.allCases.count)
    let ascii = marks.flatMap { $0.unicodeScalars.map(PlainGlyphs.ascii) }
    #expect(Set(ascii).count == Verdict.allCases.count)
  }
}
