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
}
