import Playbooks
import Reports
import Testing
import Wording

@Suite struct CheckReportTests {
  @Test func tellsTheSizeOfACleanPlaybook() throws {
    let playbook = try PrinterPlaybook.read()
    let report = CheckReport(PlaybookReading(clean: playbook), in: .english)
    #expect(report.isClean)
    #expect(report.text.hasPrefix("printer-jams 1.0.0 \(playbook.hash): clean\n  facts: 7\n"))
    #expect(report.json.text.contains("\"clean\": true,\n  \"complaints\": [],"))
    #expect(report.text.contains("\n    rules not masked: 7\n"))
  }

  @Test(arguments: Language.allCases)
  func tellsWhereAndWhat(language: Language) {
    let file = SourceFile(name: "a.yaml", text: "playbok: {id: x}\n")
    let report = CheckReport(Playbook.read([file]), in: language)
    #expect(!report.isClean)
    #expect(report.text.hasPrefix("a.yaml:1:1: "))
    #expect(report.json.text.contains("\"file\": \"a.yaml\",\n      \"line\": 1,"))
    #expect(report.json.text.contains("\"playbook\": null"))
  }

  @Test("A claim that does not hold is a finding, with an example for diagnose")
  func tellsWhatDoesNotHold() throws {
    let playbook = try PrinterPlaybook.read()
    var content = playbook.content
    let rule = try #require(content.rules.first { $0.id.name == "queue-is-paused" })
    content.rules.append(
      Rule(
        id: Identifier("not-paused"), kind: rule.kind, when: rule.when,
        conclusion: .rulesOut([Identifier("paused")]), because: rule.because, sources: []))
    let report = CheckReport(
      PlaybookReading(clean: Playbook(content, hash: playbook.hash)), in: .english)
    #expect(!report.isClean)
    #expect(report.text.contains("“paused” can be confirmed and ruled out at once\n"))
    #expect(report.text.contains("for example: symptom=stuck queue=paused\n"))
    #expect(report.text.contains("causes never contradictory: 2 of 3\n"))
    let json = report.json.text
    #expect(json.contains("\"claim\": \"contradiction\",\n      \"subject\": \"paused\""))
    #expect(json.contains("\"holds\": false"))
  }
}
