import Diagnosis
import Testing

/// What looks like the antivirus and is something else.
struct LookAlike: CustomTestStringConvertible, Sendable {
  let cause: String
  /// Facts in place of those of the base, with the symptom.
  let facts: String
  let step: String

  var testDescription: String { "\(cause): \(facts)" }
}

@Suite("Look-alikes")
struct LookAlikeTests {
  private static let missing = "symptom=vm-missing "
  private static let starting = "symptom=vm-start-fails "
  private static let held =
    "exclusions-effective=yes step.freeze-evidence=verified step.configure-exclusions=verified "
    + "step.restart-vmms=no-effect retry=same-code"

  static let all = [
    LookAlike(
      cause: "wrong-node", facts: missing + "found-elsewhere=yes", step: "open-on-owner-node"),
    LookAlike(
      cause: "console-not-elevated", facts: missing + "elevated=no", step: "open-elevated-console"),
    LookAlike(cause: "vmms-stopped", facts: missing + "vmms=stopped", step: "start-vmms"),
    LookAlike(
      cause: "vmms-stopped", facts: starting + "code=0x80070037 vmms=stopped", step: "start-vmms"),
    LookAlike(
      cause: "vmms-stopped", facts: "symptom=vm-create-fails code=0x800703E3 vmms=stopped",
      step: "start-vmms"),
    LookAlike(
      cause: "storage-late", facts: missing + "storage=late", step: "bring-storage-online"),
    LookAlike(
      cause: "storage-late", facts: missing + "storage=locked", step: "bring-storage-online"),
    LookAlike(
      cause: "storage-late", facts: starting + "code=0x80070037 storage=late",
      step: "bring-storage-online"),
    LookAlike(
      cause: "storage-late", facts: "symptom=vm-create-fails code=0x800703E3 storage=late",
      step: "bring-storage-online"),
    LookAlike(
      cause: "storage-late", facts: "symptom=vm-create-fails code=0x80070037 storage=locked",
      step: "bring-storage-online"),
    LookAlike(
      cause: "quarantined", facts: missing + "detection=quarantined config-file=missing",
      step: "restore-from-quarantine"),
    LookAlike(
      cause: "quarantined", facts: missing + "detection=removed", step: "restore-configuration"),
    LookAlike(
      cause: "quarantined", facts: starting + "code=0x800700E1 detection=unknown",
      step: "restore-from-quarantine"),
    LookAlike(
      cause: "deleted-by-person", facts: missing + "deleted-by-person=yes", step: "ask-who-deleted"),
    LookAlike(
      cause: "deleted-by-person", facts: missing + "deleted-by-person=yes config-file=missing",
      step: "ask-who-deleted"),
    LookAlike(
      cause: "switch-port-invalid",
      facts: starting + "code=0x80070037 device=network-adapter event=Hyper-V-SynthNic/12570",
      step: "reconnect-switch"),
    LookAlike(
      cause: "switch-port-invalid",
      facts: "symptom=vm-create-fails code=0x80070037 event=12570", step: "reconnect-switch"),
    LookAlike(
      cause: "file-still-held", facts: starting + "code=0x800704C8 " + held,
      step: "find-file-holder"),
    LookAlike(
      cause: "file-still-held", facts: "symptom=vm-create-fails code=0x800704C8 " + held,
      step: "reboot-drained-host"),
  ]

  @Test("is told apart and gets its own step", arguments: all)
  func isToldApart(alike: LookAlike) throws {
    let finding = try Finding(Base.with(alike.facts))
    let verdict = try #require(finding.verdict(of: alike.cause))
    #expect(verdict.callsForRecovery, "\(alike.cause) is \(verdict.rawValue)")
    #expect(finding.steps.contains(alike.step), "\(finding.steps)")
    let antivirus = try #require(finding.verdict(of: "antivirus-interference"))
    #expect(!antivirus.callsForRecovery, "the antivirus is \(antivirus.rawValue)")
  }
}
