import Diagnosis
import Foundation
import Playbooks
import Reports
import Testing
import Wording

/// The contract, held against files that a person has read.
@Suite struct DiagnosisReportTests {
  private func jam() throws -> Diagnosis {
    try PrinterPlaybook.diagnosis(
      "printer[Büro's].queue=running", "symptom=stuck", "paper-path=blocked", "pages=unknown",
      "code=0x0000000D", "step.photograph=verified", "step.clear-path=failed", "retry=same")
  }

  @Test func jsonIsAsTheContractHasIt() throws {
    let json = DiagnosisReport(try jam(), in: .english).json.text
    #expect(json == (try PrinterPlaybook.golden("jam.en.json")))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
  }

  @Test(arguments: Language.allCases)
  func textIsReadable(language: Language) throws {
    let text = DiagnosisText(try jam(), in: language).text
    #expect(text == (try PrinterPlaybook.golden("jam.\(language.rawValue).txt")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func tellsEveryCauseAtEveryEntity() throws {
    let diagnosis = try PrinterPlaybook.diagnosis(
      "job[A].printer=P1", "job[B].printer=P2", "job[C].printer=P2")
    let json = DiagnosisReport(diagnosis, in: .german).json.text
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let verdicts = try #require(read?["verdicts"] as? [[String: Any]])
    let told = verdicts.map { "\($0["cause"] ?? "") \($0["entity"] ?? "")" }
    #expect(
      told == [
        "paused printer[P1]", "paused printer[P2]", "jam printer[P1]", "jam printer[P2]",
        "wrong-driver job[A]", "wrong-driver job[B]", "wrong-driver job[C]",
      ])
    #expect(read?["status"] as? String == "needs-answers")
    let next = try #require(read?["next"] as? [String: String])
    #expect(next == ["kind": "question", "id": "symptom", "entity": "job[A]"])
  }

  @Test func closesWhenEverythingIsBack() throws {
    let diagnosis = try PrinterPlaybook.diagnosis(
      "symptom=stuck", "queue=paused", "step.resume-queue=verified", "retry=works")
    let json = DiagnosisReport(diagnosis, in: .english).json.text
    #expect(json.contains("\"kind\": \"close\",\n    \"id\": null,\n    \"entity\": null"))
  }

  @Test func nothingInANameLeavesAQuotedCommand() throws {
    let diagnosis = try PrinterPlaybook.diagnosis(
      "printer[x'; rm ‘’‚‛].queue=paused", "symptom=stuck")
    let json = DiagnosisReport(diagnosis, in: .english).json.text
    #expect(json.contains("\"cupsenable 'x''; rm ‘‘’’‚‚‛‛'\""))
  }
}
