import Testing

@testable import Playbooks

@Suite("The summary of a playbook")
struct SummaryTests {
  @Test("what the printer playbook holds")
  func printer() throws {
    let playbook = try #require(Playbook.read(try Fixtures.printer()).playbook)
    let summary = PlaybookSummary(playbook)
    #expect(summary.facts == 7)
    #expect(summary.questions == 6)
    #expect(summary.rules == 7)
    #expect(summary.causes == 3)
    #expect(summary.steps == 7)
    // Stuck or unknown: 2 codes, 3 queues, then blocked and unknown ask the pages (2 ways each)
    // and clear does not: 2 * 2 * 3 * 5. Garbled and other: 2 * 2.
    #expect(summary.ways.count == 64)
    #expect(summary.ways.longest == 5)
    // 60 of them ask 288 questions together, the other four ask 8.
    #expect(summary.ways.mean == 296.0 / 64)
  }

  /// Trees over the base of the checks: `symptom` has two values, `power` is yes or no.
  @Test(
    "ways are counted as written",
    arguments: [
      ("", 9, 2),
      ("tree: [{ask: power}]", 9, 2),
      ("tree: [{when: {known: power}, then: [{ask: tray}]}]", 21, 3),
      ("tree: [{when: {not: {power: yes}}, then: [{ask: tray}]}]", 21, 3),
      ("tree: [{when: {retry: works}, then: [{ask: tray}]}]", 9, 2),
      ("tree: [{when: {outcome: {call: failed}}, then: [{ask: tray}]}]", 9, 2),
      ("tree: [{when: {tray: yes}, then: [{ask: tray}]}]", 27, 3),
      ("tree: [{ask: model}]", 18, 3),
      ("tree: [{ask: model}, {when: {model: X1}, then: [{ask: tray}]}]", 63, 4),
      ("tree: [{ask: parts}, {when: {parts: lid}, then: [{ask: tray}]}]", 81, 4),
    ] as [(String, UInt128, Int)])
  func ways(tree: String, count: UInt128, longest: Int) throws {
    let facts = """
      facts:
        tray: {of: printer, type: yes-no, label: {en: Tray, de: Tray}}
        model: {of: printer, type: text, label: {en: Model, de: Model}}
        parts: {of: printer, type: choice, set: true, label: {en: Parts, de: Parts},
          values: {lid: {en: Lid, de: Lid}, foot: {en: Foot, de: Foot}}}
      """
    let files = CheckExample.files(adding: facts + "\n" + tree)
    let playbook = try #require(Playbook.read(files).playbook)
    let ways = PlaybookSummary(playbook).ways
    #expect(ways.count == count)
    #expect(ways.longest == longest)
  }

  @Test("ways that cannot be counted any more are not guessed")
  func overflow() throws {
    let names = (0..<100).map { "f\($0)" }
    let facts = names.map { "  \($0): {of: printer, type: yes-no, label: {en: F, de: F}}\n" }
      .joined()
    let tree = "tree: [" + names.map { "{ask: \($0)}" }.joined(separator: ", ") + "]\n"
    let files = CheckExample.files(adding: "facts:\n" + facts + tree)
    let ways = PlaybookSummary(try #require(Playbook.read(files).playbook)).ways
    #expect(ways.count == nil)
    #expect(ways.longest == 102)
  }
}
