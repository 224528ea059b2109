import Diagnosis
import Testing

/// The antivirus is out of the way, and the configuration has suffered.
@Suite("A damaged configuration")
struct DamagedConfigurationTests {
  private static let restarted =
    "symptom=vm-missing " + Base.facts
    + " exclusions-effective=yes step.freeze-evidence=verified step.configure-exclusions=verified "
  private static let damaged =
    restarted + "step.restart-vmms=no-effect retry=still-missing event=Hyper-V-VMMS/16310 "
    + "disks=present checkpoints=no "

  @Test("with a backup it is restored, mildest way first")
  func withBackup() throws {
    let finding = try Finding(Self.damaged + "backup=yes backup-age=12")
    #expect(finding.verdict(of: "configuration-damaged", at: "vm") == .confirmed)
    #expect(
      finding.holds("register-existing", "restore-configuration", "restore-from-backup"))
    #expect(finding.isOutOfReach("recreate-vm"))
  }

  @Test("without a backup it is created anew around its disks")
  func withoutBackup() throws {
    let finding = try Finding(Self.damaged + "backup=no")
    #expect(finding.verdict(of: "configuration-damaged", at: "vm") == .confirmed)
    #expect(finding.holds("recreate-vm", "reconfigure-network"))
    #expect(!finding.steps.contains { $0.hasPrefix("restore-") })
  }

  @Test("a destructive step waits for the outcome of the milder ones")
  func milderFirst() throws {
    for backup in ["backup=yes backup-age=12", "backup=no"] {
      let playbook = try ShippedPlaybook.playbook()
      for step in try Finding(Self.damaged + backup).diagnosis.plan.steps
      where playbook.step(step.address.step)?.risk == .destructive {
        #expect(step.state != .open, "\(step.address.step)")
      }
    }
    // With several steps tried, a second look names its step.
    let damaged = Self.damaged.replacing(" retry=", with: " step.restart-vmms.retry=")
    let tried = try Finding(
      damaged + "backup=yes backup-age=12 step.register-existing=no-effect "
        + "step.restore-configuration=no-effect")
    #expect(tried.state(of: "restore-from-backup") == .open)
    let known = " generation-known=yes encrypted=no domain-controller=no"
    let alone = damaged + "backup=no step.register-existing=no-effect" + known
    #expect(try Finding(alone).isOutOfReach("recreate-vm"))
    let replication = try Finding(alone + " vm-replicated=no")
    #expect(replication.state(of: "recreate-vm") == .open)
  }

  @Test("a service that is down is not a damaged configuration")
  func serviceDown() throws {
    let finding = try Finding(Self.restarted + "step.restart-vmms=failed retry=service-down")
    #expect(!finding.steps.contains { $0.hasPrefix("restore-") || $0 == "recreate-vm" })
    #expect(!finding.steps.isEmpty)
    #expect(finding.diagnosis.plan.steps.contains { $0.state == .open })
    #expect(finding.verdict(of: "vmms-stopped", at: "host") == .confirmed)
  }
}
