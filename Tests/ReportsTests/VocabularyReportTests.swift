import Foundation
import Playbooks
import Reports
import Testing
import Wording

@Suite struct VocabularyReportTests {
  @Test(arguments: Language.allCases)
  func namesEveryFactAndStep(language: Language) throws {
    let playbook = try PrinterPlaybook.read()
    let report = VocabularyReport(playbook, in: language)
    for fact in playbook.facts { #expect(report.text.contains("\n  \(fact.id)")) }
    for step in playbook.steps { #expect(report.text.contains("\n  step.\(step.id)\n")) }
    let read = try JSONSerialization.jsonObject(with: Data(report.json.text.utf8))
    let facts = (read as? [String: Any])?["facts"] as? [[String: Any]]
    #expect(facts?.compactMap { $0["fact"] as? String } == playbook.facts.map(\.id.name))
  }
}
