import Diagnosis
import Playbooks
import Reports
import Testing

/// A playbook of another field runs through the same program.
@Suite("A playbook of another field")
struct OtherFieldTests {
  private func printer() throws -> PlaybookReading {
    Playbook.read(try ShippedPlaybook.files(in: "Tests/PlaybooksTests/Fixtures/printer"))
  }

  @Test("is checked")
  func check() throws {
    #expect(CheckReport(try printer(), in: .german).isClean)
  }

  @Test("is diagnosed from symptom to close")
  func diagnose() throws {
    let playbook = try #require(try printer().playbook)
    let before = try Finding("symptom=stuck queue=paused", over: playbook)
    #expect(before.verdict(of: "paused") == .confirmed || before.verdict(of: "paused") == .likely)
    #expect(before.steps.contains("resume-queue"))
    let after = try Finding(
      "symptom=stuck queue=paused step.resume-queue=verified retry=works", over: playbook)
    #expect(after.diagnosis.next == .close)
    #expect(after.questions == [])
  }
}
