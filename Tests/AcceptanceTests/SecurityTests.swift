import Diagnosis
import Testing

/// Signs of an attack lock everything that opens a door.
@Suite("Security first")
struct SecurityTests {
  private static let allowed: Set = ["isolate-and-call-security", "escalate"]

  @Test(
    "every step is locked but calling security",
    arguments: [
      "symptom=vm-missing", "symptom=vm-missing security-agreed=no",
      "symptom=vm-missing security-agreed=unknown", "", "code=0x800704C8",
    ])
  func isLocked(facts: String) throws {
    for base in [Base.with("attack-signs=yes"), "attack-signs=yes"] {
      let finding = try Finding("\(facts) \(base)")
      #expect(finding.steps.first == "isolate-and-call-security")
      for step in finding.diagnosis.plan.steps
      where !Self.allowed.contains(step.address.step.name) {
        #expect(step.state == .locked, "\(step.address.step)")
      }
      guard case .step(let step) = finding.diagnosis.next else {
        Issue.record("next is \(finding.diagnosis.next)")
        continue
      }
      #expect(step.step.name == "isolate-and-call-security")
    }
  }

  @Test("when security has agreed, recovery goes on")
  func hasAgreed() throws {
    let finding = try Finding(
      "symptom=vm-missing security-agreed=yes " + Base.with("attack-signs=yes"))
    #expect(finding.verdict(of: "security-incident") == .ruledOut)
    #expect(finding.verdict(of: "antivirus-interference") == .likely)
    #expect(finding.state(of: "freeze-evidence") == .open)
  }

  @Test("one machine's damage does not lift the lock either")
  func locksWhatIsConfirmed() throws {
    let finding = try Finding(
      "symptom=vm-missing event=Hyper-V-VMMS/16310 backup=yes backup-age=1 disks=present "
        + "step.freeze-evidence=verified step.register-existing=no-effect "
        + Base.with("attack-signs=yes"))
    #expect(finding.isOutOfReach("restore-configuration"))
    #expect(finding.isOutOfReach("restore-from-backup"))
  }
}
