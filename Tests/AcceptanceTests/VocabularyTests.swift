import Playbooks
import Testing

/// The names that scripts rely on are there, each on the kind of thing that it is about.
@Suite("The vocabulary")
struct VocabularyTests {
  static let facts = [
    "incident": "attack-signs security-agreed scope",
    "host":
      "windows clustered elevated vmms antivirus antivirus-managed exclusions backup-running "
      + "hypervisor logon-right events-read exclusions-effective",
    "vm":
      "symptom code event device checkpoints vm-sid-in-acl config-version-supported "
      + "found-elsewhere storage place detection config-file chain disks vm-state backup "
      + "backup-age free-space retry deleted-by-person",
  ]

  static let causes = [
    "incident": "security-incident",
    "host":
      "antivirus-interference vmms-stopped console-not-elevated hypervisor-off "
      + "logon-right-missing several-antivirus filter-driver-on-csv defender-platform "
      + "exclusion-refused-by-policy wrong-antivirus exclusion-path-form "
      + "controlled-folder-access exploit-protection",
    "vm":
      "configuration-damaged file-still-held quarantined wrong-node storage-late "
      + "config-version-unsupported upgrade-moved-files deleted-by-person switch-port-invalid "
      + "file-access-denied denied-by-security-product sharing-violation memory-short disk-full "
      + "chain-parent-missing chain-mismatch parent-expanded smb-storage worker-hooked "
      + "saved-state optical-drive-shared config-not-shared merge-after-delete",
  ]

  static let steps =
    "isolate-and-call-security freeze-evidence configure-exclusions request-central-exclusions "
    + "drain-node restart-vmms resume-node look-again register-existing restore-from-quarantine "
    + "restore-configuration restore-from-backup recreate-vm reconfigure-network protect-guests "
    + "escalate"

  @Test("facts and causes are of their kind")
  func kinds() throws {
    let playbook = try ShippedPlaybook.playbook()
    for (kind, names) in Self.facts {
      for name in names.split(separator: " ") {
        #expect(playbook.fact(Identifier(String(name)))?.kind.name == kind, "\(name)")
      }
    }
    for (kind, names) in Self.causes {
      for name in names.split(separator: " ") {
        #expect(playbook.cause(Identifier(String(name)))?.kind.name == kind, "\(name)")
      }
    }
  }

  @Test("every step is there")
  func steps() throws {
    let playbook = try ShippedPlaybook.playbook()
    let missing = Self.steps.split(separator: " ").filter {
      playbook.step(Identifier(String($0))) == nil
    }
    #expect(missing == [])
  }

  /// Every value of the contract, fact by fact.
  static let values = [
    "symptom":
      "vm-missing vm-start-fails vm-create-fails vm-paused critical-state merge-fails "
      + "exclusion-refused other",
    "device": "network-adapter disk configuration other none", "scope": "one some all",
    "windows": "2008 2008r2 2012 2012r2 2016 2019 2022 2025 client azure-local",
    "found-elsewhere": "yes no", "vmms": "running stopped", "storage": "online late locked",
    "place": "local csv smb", "antivirus": "defender fep scep edr other none several",
    "antivirus-managed": "local central",
    "exclusions": "none automatic-only partial complete hidden",
    "detection": "none quarantined removed other-file",
    "config-file": "readable zero-bytes link unreadable missing",
    "chain": "single intact parent-missing id-mismatch size-mismatch", "disks": "present missing",
    "vm-state": "running off saved paused-critical off-critical", "backup": "yes no",
    "deleted-by-person": "yes no", "clustered": "yes no", "hypervisor": "yes no",
    "logon-right": "yes no", "checkpoints": "yes no", "vm-sid-in-acl": "yes no",
    "backup-age": "12", "free-space": "3.5",
  ]

  @Test("every value of the contract is taken")
  func valuesAreTaken() throws {
    for (fact, values) in Self.values {
      for value in values.split(separator: " ") {
        #expect(throws: Never.self, "\(fact)=\(value)") { try Finding("\(fact)=\(value)") }
      }
    }
  }

  @Test(
    "every second look is taken after its step",
    arguments: ["works", "same-code", "other-code", "still-missing", "service-down"])
  func looks(value: String) throws {
    let finding = try Finding(
      "symptom=vm-missing vm[FS01].step.restart-vmms.retry=\(value) "
        + "step.restart-vmms=unverified")
    #expect(!finding.diagnosis.verdicts.isEmpty)
  }
}
