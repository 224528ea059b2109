import Diagnosis
import Testing

/// What one of the three codes tells when nothing else is known.
@Suite("A code alone")
struct CodesAloneTests {
  static let codes = ["0x800704C8", "0x80070037", "0x800703E3"]
  static let symptoms = ["", "symptom=vm-start-fails ", "symptom=vm-create-fails "]

  @Test("recommends no restore and asks what decides next", arguments: codes, symptoms)
  func asks(code: String, symptom: String) throws {
    let finding = try Finding("\(symptom)code=\(code)")
    #expect(finding.status == .needsAnswers)
    #expect(!finding.questions.isEmpty)
    #expect(!finding.steps.contains { $0.hasPrefix("restore-") || $0 == "recreate-vm" })
    guard case .question = finding.diagnosis.next else {
      Issue.record("next is \(finding.diagnosis.next)")
      return
    }
  }

  @Test("with the base the antivirus is likely", arguments: codes, symptoms.dropFirst())
  func withTheBase(code: String, symptom: String) throws {
    let finding = try Finding("\(symptom)code=\(code) " + Base.facts)
    #expect(finding.verdict(of: "antivirus-interference", at: "host") == .likely)
    #expect(finding.holds("freeze-evidence", "configure-exclusions", "restart-vmms"))
  }

  @Test("a pasted message is read in any spelling")
  func pasted() throws {
    let finding = try Finding("symptom=vm-start-fails", text: "Fehler “0×80070037″")
    let stated = try Finding("symptom=vm-start-fails code=0x80070037")
    #expect(finding.json == stated.json)
    #expect(finding.json != (try Finding("symptom=vm-start-fails").json))
  }
}
