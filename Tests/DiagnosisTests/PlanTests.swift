import Diagnosis
import Playbooks
import Testing

@Suite("Plan: which steps")
struct PlanTests {
  static let playbook = sketch {
    $0.fact("sure")
    $0.fact("hunch")
    $0.fact("spare", of: "printer")
    $0.fact("tray-free")
    $0.cause("roller", recover: ["photograph", "clean", "swap", "label", "tidy"])
    $0.support("roller", .likely, when: has("sure", "yes"))
    $0.support("roller", .possible, when: has("hunch", "yes"))
    $0.step("photograph", risk: .safe, role: .evidence)
    $0.step("clean", needs: [ended("drain", .verified)])
    $0.step("drain", of: "printer", when: has("tray-free", "no", "yes"))
    $0.step("swap", of: "printer", risk: .interrupt, when: has("spare", "yes"))
    $0.step("label", of: "page", risk: .safe)
    $0.step("tidy", role: .closeOut, needs: [ended("clean", .verified)])
    $0.step("call", of: "incident", risk: .safe, role: .escalation)
  }

  @Test(
    "Confirmed and likely bring their steps, possible only safe ones, false whens none",
    arguments: [
      (
        ["sure=yes"],
        [
          "photograph@job", "label@page", "drain@printer", "clean@job", "tidy@job",
          "swap@printer",
        ]
      ),
      (
        ["sure=yes", "spare=no"],
        ["photograph@job", "label@page", "drain@printer", "clean@job", "tidy@job"]
      ),
      (["hunch=yes", "sure=no"], ["photograph@job", "label@page", "call@incident"]),
      (["sure=no", "hunch=no"], ["photograph@job", "call@incident"]),
      (["sure=yes", "retry=works"], ["tidy@job"]),
      (["hunch=yes", "retry=works"], []),
    ] as [([String], [String])])
  func brought(lines: [String], expected: [String]) throws {
    let plan = try diagnose(lines, over: Self.playbook).plan
    #expect(plan.steps.map { "\($0.address.step)@\($0.address.entity)" } == expected)
  }

  @Test("Two jobs bring one step of their printer, and each its own")
  func merged() throws {
    let lines = [
      "job[J1].sure=yes", "job[J2].sure=yes", "printer[P1].spare=yes", "job[J3].sure=no",
    ]
    let plan = try diagnose(lines, over: Self.playbook).plan
    let swap = plan[stepAt("swap@printer[P1]")]
    #expect(swap?.broughtBy == [entityNamed("job[J1]"), entityNamed("job[J2]")])
    #expect(plan.steps.count { $0.address.step.name == "swap" } == 1)
    #expect(plan.steps.count { $0.address.step.name == "clean" } == 2)
  }

  @Test("Of two jobs, the one that is back keeps only what closes it")
  func back() throws {
    let lines = [
      "job[J1].sure=yes", "job[J2].sure=yes", "job[J1].retry=works", "job[J2].retry=same",
    ]
    let plan = try diagnose(lines, over: Self.playbook).plan
    let first = plan.steps.filter { $0.address.entity == entityNamed("job[J1]") }
    #expect(first.map(\.address.step.name) == ["tidy"])
    #expect(plan[stepAt("clean@job[J2]")] != nil)
    #expect(plan[stepAt("drain@printer")]?.broughtBy == [entityNamed("job[J2]")])
  }

  static let mixed = sketch {
    $0.fact("sure")
    $0.fact("hunch")
    for cause in ["x", "y"] {
      $0.cause(cause, recover: ["look-inside"])
    }
    $0.support("x", .likely, when: has("sure", "yes"))
    $0.support("x", .possible, when: has("hunch", "yes"))
    $0.support("y", .possible, when: has("hunch", "yes"))
    $0.step("look-inside", of: "printer", risk: .safe, needs: [ended("stop", .verified)])
    $0.step("stop", of: "printer", risk: .interrupt)
  }

  @Test("A safe step that a guess brought first still gets what it needs when it is likely")
  func neededByTheLikely() throws {
    let lines = ["job[J1].hunch=yes", "job[J2].hunch=yes", "job[J2].sure=yes"]
    let plan = try diagnose(lines, over: Self.mixed).plan
    #expect(plan[stepAt("stop@printer")] != nil)
    let guessed = try diagnose(["hunch=yes"], over: Self.mixed).plan
    #expect(guessed[stepAt("stop@printer")] == nil)
    #expect(guessed[stepAt("look-inside@printer")]?.state == .locked)
  }

  @Test(
    "Contradictory, undetermined, and a plan with nothing left bring evidence and escalation",
    arguments: [
      (["sure=yes", "safe-word=yes"], true), (["sure=no"], true), (["sure=unknown"], true),
      (["sure=yes"], false), (["sure=yes", "step.fix=failed"], true),
      (["sure=yes", "step.fix=verified"], true), (["sure=yes", "step.fix.retry=works"], false),
      ([], false),
    ] as [([String], Bool)])
  func handedOver(lines: [String], expected: Bool) throws {
    let playbook = sketch {
      $0.fact("sure")
      $0.fact("safe-word")
      $0.ask("sure")
      $0.cause("x", recover: ["fix"])
      $0.support("x", .confirms, when: has("sure", "yes"))
      $0.ruleOut("x", when: has("safe-word", "yes"))
      $0.step("fix", looks: true)
      $0.step("copy", risk: .safe, role: .evidence)
      $0.step("call", of: "incident", risk: .safe, role: .escalation)
    }
    let plan = try diagnose(lines, over: playbook).plan
    #expect((plan[stepAt("copy@job")] != nil) == expected)
    #expect((plan[stepAt("call@incident")] != nil) == expected)
  }

  @Test("A printer without jobs is handed over as well")
  func bare() throws {
    let lines = ["printer[P1].spare=no", "printer[P2].spare=no"]
    let diagnosis = try diagnose(lines, over: Self.playbook)
    #expect(diagnosis.planned == ["call@incident open"])
    #expect(diagnosis.next == .escalate(stepAt("call@incident")))
  }
}
