import Diagnosis
import Testing

/// Every host and every machine gets its own verdicts and steps.
@Suite("Several hosts and machines")
struct SeveralMachinesTests {
  /// The facts of the base that belong to hosts, said of one of them.
  private static func host(_ name: String, _ changes: String = "") -> String {
    let facts = [
      "elevated=yes", "vmms=running", "clustered=no", "antivirus=defender",
      "antivirus-managed=local", "exclusions=none", "backup-running=no", "windows=2019",
    ]
    let changed = changes.split(separator: " ").map(String.init)
    let names = changed.map { $0.prefix { $0 != "=" } + "=" }
    let kept = facts.filter { fact in !names.contains { fact.hasPrefix($0) } }
    return (kept + changed).map { "host[\(name)].\($0)" }.joined(separator: " ")
  }

  private static func machine(_ name: String, on host: String, _ facts: String) -> String {
    (["host=\(host)"] + facts.split(separator: " ").map(String.init))
      .map { "vm[\(name)].\($0)" }.joined(separator: " ")
  }

  private static let missing =
    "symptom=vm-missing found-elsewhere=no storage=online detection=none deleted-by-person=no "
    + "config-file=readable"

  @Test("two hosts with different causes have different plans")
  func twoHosts() throws {
    let finding = try Finding(
      [
        "attack-signs=no scope=some", Self.host("HV01"), Self.host("HV02", "vmms=stopped"),
        Self.machine("FS01", on: "HV01", Self.missing),
        Self.machine("DB01", on: "HV02", Self.missing),
      ].joined(separator: " "))
    #expect(finding.verdict(of: "antivirus-interference", at: "host[HV01]") == .likely)
    #expect(finding.verdict(of: "vmms-stopped", at: "host[HV01]") == .ruledOut)
    #expect(finding.verdict(of: "vmms-stopped", at: "host[HV02]") == .likely)
    #expect(finding.holds("freeze-evidence HV01", "configure-exclusions HV01", "restart-vmms HV01"))
    #expect(finding.steps.contains("start-vmms HV02"))
    #expect(!finding.steps.contains("restart-vmms HV02"))
    #expect(!finding.steps.contains("start-vmms HV01"))
    #expect(!finding.steps.contains("configure-exclusions HV02"))
  }

  @Test("a node is drained only after the exclusions of every node, also of one without a machine")
  func everyNode() throws {
    let cluster = [
      "attack-signs=no scope=some", Self.host("HV01", "clustered=yes"),
      Self.host("HV02", "clustered=yes"), Self.machine("FS01", on: "HV01", Self.missing),
    ].joined(separator: " ")
    let finding = try Finding(cluster)
    #expect(finding.holds("configure-exclusions HV02", "drain-node HV01", "restart-vmms HV01"))
    #expect(finding.holds("restart-vmms HV01", "resume-node HV01"))
    #expect(!finding.steps.contains("drain-node HV02"))
    #expect(!finding.steps.contains("restart-vmms HV02"))
    #expect(finding.state(of: "drain-node") == .waiting)

    let firstSet =
      cluster + " host[HV01].step.freeze-evidence=verified "
      + "host[HV01].step.configure-exclusions=verified"
    #expect(try Finding(firstSet).state(of: "drain-node") == .waiting)
    let bothSet =
      firstSet + " host[HV02].step.freeze-evidence=verified "
      + "host[HV02].step.configure-exclusions=verified"
    #expect(try Finding(bothSet).state(of: "drain-node") == .open)
  }

  @Test("the next node is drained only when the one before is checked and back")
  func nodeByNode() throws {
    var facts = [
      "attack-signs=no scope=some", Self.host("HV01", "clustered=yes"),
      Self.host("HV02", "clustered=yes"), Self.machine("FS01", on: "HV01", Self.missing),
      Self.machine("DB01", on: "HV02", Self.missing),
      "host[HV01].step.freeze-evidence=verified host[HV01].step.configure-exclusions=verified",
      "host[HV02].step.freeze-evidence=verified host[HV02].step.configure-exclusions=verified",
    ].joined(separator: " ")
    let states = { (facts: String) in
      let plan = try Finding(facts).diagnosis.plan.steps
      let node = { (step: String, host: String) in
        plan.first { $0.address.step.name == step && $0.address.entity.name == host }?.state
      }
      return (next: node("drain-node", "HV02"), back: node("resume-node", "HV01"))
    }
    #expect(try states(facts) == (.open, .waiting))
    facts += " host[HV01].step.drain-node=verified"
    #expect(try states(facts) == (.waiting, .waiting))
    facts += " vm[FS01].step.restart-vmms.retry=works"
    #expect(try states(facts) == (.waiting, .open))
    let isBack = try states(facts + " host[HV01].step.resume-node=verified")
    #expect(isBack.next == .open)
    let didFail = try states(facts + " host[HV01].step.resume-node=failed")
    #expect(didFail.next == .locked)
  }

  @Test("another trouble of a neighbour does not hide the antivirus")
  func twoMachinesOfOneHost() throws {
    let finding = try Finding(
      [
        "attack-signs=no scope=some", Self.host("HV01"),
        Self.machine(
          "FS01", on: "HV01", "symptom=vm-start-fails code=0x80070037 storage=online detection=none"
        ),
        Self.machine(
          "DB01", on: "HV01",
          "symptom=vm-start-fails code=0x80070037 storage=online detection=none "
            + "event=Hyper-V-SynthNic/12570"),
      ].joined(separator: " "))
    #expect(finding.verdict(of: "switch-port-invalid", at: "vm[DB01]") == .confirmed)
    #expect(finding.verdict(of: "switch-port-invalid", at: "vm[FS01]") != .confirmed)
    #expect(finding.verdict(of: "antivirus-interference", at: "host[HV01]") == .likely)
    #expect(finding.steps.contains("configure-exclusions HV01"))
    #expect(finding.steps.contains("reconnect-switch DB01"))
    #expect(!finding.steps.contains("reconnect-switch FS01"))
  }

  @Test("a plain fact among several of its kind is refused and names them")
  func plainFact() throws {
    let facts = Self.host("HV01") + " " + Self.host("HV02")
    let refusal = try #require(throws: InputRefusal.self) { try Finding(facts + " vmms=stopped") }
    let sentence = refusal.sentences.map(\.english).joined()
    #expect(sentence.contains("HV01") && sentence.contains("HV02"))
  }
}
