import Diagnosis
import Testing

/// A machine is missing, and the antivirus of its host leaves nothing out.
@Suite("A missing machine")
struct MissingMachineTests {
  @Test(
    "what a helpdesk can know makes the antivirus likely and plans its recovery",
    arguments: [
      "", "exclusions=automatic-only", "exclusions=partial",
      "deleted-by-person=unknown detection=unknown config-file=unknown",
    ])
  func antivirusIsLikely(changes: String) throws {
    let finding = try Finding("symptom=vm-missing " + Base.with(changes))
    #expect(finding.verdict(of: "antivirus-interference", at: "host") == .likely)
    #expect(finding.holds("freeze-evidence", "configure-exclusions", "restart-vmms"))
    #expect(!finding.steps.contains("drain-node"))
    #expect(!finding.steps.contains("request-central-exclusions"))
    #expect(finding.state(of: "freeze-evidence") == .open)
  }

  @Test("symptom and exclusions alone prove nothing")
  func tooLittleIsKnown() throws {
    let finding = try Finding("symptom=vm-missing exclusions=none")
    let verdict = try #require(finding.verdict(of: "antivirus-interference", at: "host"))
    #expect([.possible, .open, .cannotTell, .unsupported].contains(verdict))
    #expect(finding.isOutOfReach("restart-vmms"))
    #expect(finding.status == .needsAnswers)
  }

  @Test("a machine that is back is asked nothing more")
  func isBack() throws {
    let tried =
      " exclusions-effective=yes step.freeze-evidence=verified step.configure-exclusions=verified "
      + "step.restart-vmms=verified retry=works"
    let finding = try Finding("symptom=vm-missing " + Base.facts + tried)
    #expect(finding.questions == [])
    let closingSteps = try ShippedPlaybook.playbook().steps.filter { $0.role == .closeOut }
    for step in finding.diagnosis.plan.steps where step.state == .open {
      #expect(closingSteps.contains { $0.id == step.address.step }, "\(step.address.step)")
    }
  }

  @Test("back without anything else known is not asked either")
  func isBackAtOnce() throws {
    let finding = try Finding("symptom=vm-missing step.restart-vmms=verified retry=works")
    #expect(finding.questions == [])
  }

  @Test("a central administration gets the list, a cluster is drained first")
  func otherWays() throws {
    let central = try Finding("symptom=vm-missing " + Base.with("antivirus-managed=central"))
    #expect(central.holds("freeze-evidence", "request-central-exclusions", "restart-vmms"))
    #expect(!central.steps.contains("configure-exclusions"))
    let cluster = try Finding("symptom=vm-missing " + Base.with("clustered=yes"))
    #expect(
      cluster.holds("freeze-evidence", "configure-exclusions", "drain-node", "restart-vmms"))
  }

  @Test("all is unknown: no verdict is given away, and there is somebody to hand over to")
  func nothingIsKnown() throws {
    let playbook = try ShippedPlaybook.playbook()
    let unknowns = playbook.facts.filter { $0.ask != nil && $0.id.name != "symptom" }
      .map { "\($0.id)=unknown" }
    let finding = try Finding("symptom=vm-missing " + unknowns.joined(separator: " "))
    #expect(finding.status == .undetermined)
    #expect(finding.steps.contains("escalate"))
    #expect(!finding.diagnosis.verdicts.contains { $0.verdict == .confirmed })
  }
}
