import Diagnosis
import Playbooks
import Testing

@Suite("Questions, status and what comes next")
struct NextTests {
  static let playbook = sketch {
    for fact in ["smoke", "noise", "wet", "torn", "old"] { $0.fact(fact) }
    $0.fact("warm", of: "printer")
    $0.fact("stock", of: "printer")
    $0.fact("idle", of: "incident")
    $0.ask("idle", "smoke", "symptom", "stock")
    $0.branch(has("symptom", "jam"), ask: "noise", "wet", "torn", "symptom", "warm")
    $0.ask("old")
    $0.cause("damp", yieldsTo: ["tear"], recover: ["dry"])
    $0.cause("tear", recover: ["cut"])
    $0.cause("gear", recover: ["oil"])
    $0.support("damp", .likely, when: .all([has("symptom", "jam"), has("wet", "yes")]))
    $0.support("tear", .confirms, when: .all([has("symptom", "jam"), has("torn", "yes")]))
    $0.support("gear", .likely, when: .all([has("noise", "yes"), has("old", "yes")]))
    $0.ruleOut("gear", when: has("symptom", "blank"))
    $0.step("dry", needs: [has("stock", "yes")])
    $0.step("cut", when: .not(has("warm", "yes")))
    $0.step("oil")
    $0.step("leave", first: true)
    $0.step("call", of: "incident", risk: .safe, role: .escalation)
    $0.rule("smoke", when: has("smoke", "yes"), .locks(.allExcept([Identifier("leave")])))
  }

  @Test(
    "What is left to ask",
    arguments: [
      // `idle` hangs on nothing; `smoke`, `stock` and `warm` only on steps that are not planned.
      ([], ["symptom@job", "noise@job", "wet@job", "torn@job", "old@job"]),
      // A branch is entered unless false.
      (["symptom=unknown"], ["noise@job", "old@job"]),
      (["symptom=slow"], ["old@job"]),
      // Nothing left to ask: what the steps of evidence and escalation hang on.
      (["symptom=slow", "noise=no"], ["smoke@job"]),
      (["symptom=slow", "noise=no", "smoke=unknown"], []),
      // A cause that is out asks no more.
      (["symptom=blank"], ["smoke@job"]),
      (["symptom=jam", "noise=no"], ["wet@job", "torn@job"]),
      (["symptom=jam", "noise=unknown"], ["wet@job", "torn@job"]),
      // Once one is likely: what it yields to, and the planned steps with their locks.
      (["symptom=jam", "wet=yes"], ["smoke@job", "stock@printer", "torn@job"]),
      (["symptom=jam", "wet=yes", "torn=no", "smoke=no"], ["stock@printer"]),
      (["symptom=jam", "torn=yes", "smoke=no"], ["warm@printer"]),
      (["symptom=jam", "wet=yes", "torn=no", "smoke=no", "stock=no"], []),
      // Back: nothing more.
      (["symptom=jam", "wet=yes", "retry=works"], []),
    ] as [([String], [String])])
  func left(lines: [String], expected: [String]) throws {
    let diagnosis = try diagnose(lines, over: Self.playbook)
    #expect(diagnosis.asked == expected)
  }

  @Test("The tree is walked per open job, and for a printer where there is none")
  func walked() throws {
    let lines = [
      "job[J1].printer=P1", "job[J2].printer=P1", "job[J1].symptom=jam", "job[J2].symptom=slow",
      "job[J2].retry=works", "printer[P2].warm=yes",
    ]
    let diagnosis = try diagnose(lines, over: Self.playbook)
    #expect(diagnosis.asked == ["noise@job[J1]", "wet@job[J1]", "torn@job[J1]", "old@job[J1]"])
    let bare = sketch {
      $0.fact("dusty", of: "printer")
      $0.ask("dusty")
      $0.cause("dust", of: "printer")
      $0.support("dust", .likely, when: .all([has("symptom", "jam"), has("dusty", "yes")]))
    }
    let printers = ["printer[P1].dusty=no", "job[J1].printer=P1", "job[J2].printer=P2"]
    #expect(try diagnose(printers, over: bare).asked == ["dusty@printer[P2]"])
    let alone =
      printers.dropLast() + ["page[A].job=J1", "job[J1].printer=P1", "printer[P2].dusty!=no"]
    #expect(try diagnose(Array(alone), over: bare).asked.isEmpty)
  }

  @Test("Questions about what lies below a job are put for each of them")
  func below() throws {
    let playbook = sketch {
      $0.fact("creased", of: "page")
      $0.fact("thin")
      $0.ask("thin", "creased")
      $0.cause("crease")
      $0.support(
        "crease", .likely, for: "page", when: .all([has("thin", "yes"), has("creased", "yes")]))
    }
    #expect(
      try diagnose(["page[A].creased=no", "page[B].job=J1"], over: playbook).asked
        == ["thin@job[J1]", "creased@page[B]"])
  }

  @Test(
    "Status",
    arguments: [
      ([], Status.needsAnswers),
      (["symptom=jam", "wet=yes"], .needsAnswers),
      (["symptom=jam", "wet=yes", "torn=no", "smoke=no", "stock=yes"], .concluded),
      (["symptom=jam", "torn=unknown", "wet=unknown", "noise=no", "smoke=no"], .undetermined),
      (["symptom=slow", "noise=no", "smoke=no"], .undetermined),
    ] as [([String], Status)])
  func status(lines: [String], expected: Status) throws {
    #expect(try diagnose(lines, over: Self.playbook).status == expected)
  }

  @Test("A contradiction is never a conclusion")
  func contradiction() throws {
    let playbook = sketch {
      $0.cause("x")
      $0.cause("y")
      $0.support("x", .confirms, when: has("symptom", "jam"))
      $0.ruleOut("x", when: has("symptom", "jam"))
      $0.support("y", .confirms, when: has("symptom", "jam"))
    }
    let diagnosis = try diagnose(["symptom=jam"], over: playbook)
    #expect(diagnosis.verdict("x") == .contradictory)
    #expect(diagnosis.verdict("y") == .confirmed)
    #expect(diagnosis.status == .undetermined)
  }

  @Test(
    "Next",
    arguments: [
      ([], Next.question(factAt("symptom@job"))),
      (["symptom=jam", "wet=yes"], .question(factAt("smoke@job"))),
      (
        ["symptom=jam", "wet=yes", "torn=no", "smoke=no", "stock=yes"], .step(stepAt("dry@job"))
      ),
      (
        ["symptom=jam", "wet=yes", "torn=no", "smoke=no", "stock=yes", "step.dry=failed"],
        .escalate(stepAt("call@incident"))
      ),
      (
        [
          "symptom=jam", "wet=yes", "torn=no", "smoke=no", "stock=yes", "step.dry=failed",
          "step.call=verified",
        ], .close
      ),
      (["symptom=slow", "noise=no"], .question(factAt("smoke@job"))),
      (["symptom=slow", "noise=no", "smoke=no"], .escalate(stepAt("call@incident"))),
      (["symptom=slow", "noise=no", "smoke=yes"], .escalate(stepAt("call@incident"))),
      (["symptom=jam", "wet=yes", "retry=works"], .close),
    ] as [([String], Next)])
  func next(lines: [String], expected: Next) throws {
    #expect(try diagnose(lines, over: Self.playbook).next == expected)
  }

  @Test("First steps come before questions")
  func firstBeforeQuestions() throws {
    let playbook = sketch {
      $0.fact("fire")
      $0.fact("size")
      $0.ask("symptom", "size")
      $0.cause("burning", recover: ["leave", "hose"])
      $0.support("burning", .confirms, when: has("fire", "yes"))
      $0.step("hose", needs: [has("size", "yes")])
      $0.step("leave", risk: .interrupt, first: true)
    }
    #expect(
      try diagnose(["fire=yes"], over: playbook).next == .step(stepAt("leave@job")))
    #expect(
      try diagnose(["fire=yes", "step.leave=verified"], over: playbook).next
        == .question(factAt("size@job")))
  }

  @Test(
    "Never passes a locked step for one of higher risk, but passes one that only waits",
    arguments: [
      ([], Next.escalate(stepAt("call@incident"))),
      (["power=yes"], .step(stepAt("mild@job"))),
      (["power=yes", "step.mild=failed"], .step(stepAt("strong@job"))),
    ] as [([String], Next)])
  func passing(lines: [String], expected: Next) throws {
    let playbook = sketch {
      $0.fact("power", of: "printer")
      $0.cause("x", recover: ["mild", "strong"])
      $0.support("x", .likely, when: has("symptom", "jam"))
      $0.step("mild", risk: .low, needs: [has("power", "yes")])
      $0.step("strong", risk: .interrupt)
      $0.step("call", of: "incident", risk: .safe, role: .escalation)
    }
    #expect(try diagnose(["symptom=jam"] + lines, over: playbook).next == expected)
  }

  @Test("Passes a locked step for one of the same risk")
  func sameRisk() throws {
    let playbook = sketch {
      $0.cause("x", recover: ["held", "free"])
      $0.support("x", .likely, when: has("symptom", "jam"))
      $0.step("held", needs: [has("symptom", "slow")])
      $0.step("free")
    }
    #expect(try diagnose(["symptom=jam"], over: playbook).next == .step(stepAt("free@job")))
  }

  @Test("Asks for a need or a lock only while the answer can still open the step")
  func hopeless() throws {
    let playbook = sketch {
      for fact in ["key", "lid", "hot", "wet"] { $0.fact(fact) }
      $0.ask("key", "lid", "hot", "wet")
      $0.cause("x", recover: ["fix"])
      $0.support("x", .likely, when: has("symptom", "jam"))
      $0.step("fix", needs: [.all([has("key", "yes"), has("lid", "yes")])])
      $0.rule(
        "burns", when: .any([has("hot", "yes"), has("wet", "yes")]),
        .locks(.only([Identifier("fix")])))
    }
    #expect(
      try diagnose(["symptom=jam"], over: playbook).asked
        == ["key@job", "lid@job", "hot@job", "wet@job"])
    #expect(
      try diagnose(["symptom=jam", "key=unknown", "hot=unknown"], over: playbook).asked.isEmpty)
  }

  @Test("A step that waits for a stronger one of the jobs below it is no dead end")
  func waitingIsPassed() throws {
    let playbook = sketch {
      $0.cause("x", recover: ["sum-up", "strong"])
      $0.support("x", .likely, when: has("symptom", "jam"))
      $0.step(
        "sum-up", of: "printer", risk: .safe,
        needs: [over(.every, "job", ended("strong", .verified))])
      $0.step("strong", risk: .interrupt)
    }
    #expect(try diagnose(["symptom=jam"], over: playbook).next == .step(stepAt("strong@job")))
  }
}
