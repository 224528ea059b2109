import Diagnosis
import Playbooks
import Testing

@Suite("Plan: open, waiting, locked, and in which order")
struct StepStateTests {
  /// A shop in which one cause brings these steps, and is likely from the start.
  static func shop(_ build: (inout PlaybookContent) -> Void) -> Playbook {
    sketch {
      $0.fact("power", of: "printer")
      $0.fact("fire", of: "incident")
      build(&$0)
      $0.cause("x", recover: $0.steps.map(\.id.name))
      $0.support("x", .likely, when: has("symptom", "jam"))
    }
  }

  @Test(
    "Open only when every need is true and every lock is false",
    arguments: [
      (["power=yes", "fire=no"], "fix@job open", []),
      (["power=no", "fire=no"], "fix@job locked", [.facts([factAt("power@printer")])]),
      (["fire=no"], "fix@job locked", [.unanswered([factAt("power@printer")])]),
      (["power=unknown", "fire=no"], "fix@job locked", [.unanswered([factAt("power@printer")])]),
      (["power=yes"], "fix@job locked", [.possibleLock(Identifier("fire"))]),
      (["power=yes", "fire=unknown"], "fix@job locked", [.possibleLock(Identifier("fire"))]),
      (["power=yes", "fire=yes"], "fix@job locked", [.lock(Identifier("fire"))]),
      (
        ["power=no", "fire=yes"], "fix@job locked",
        [.lock(Identifier("fire")), .facts([factAt("power@printer")])]
      ),
    ] as [([String], String, [Obstacle])])
  func locks(lines: [String], expected: String, obstacles: [Obstacle]) throws {
    let playbook = Self.shop {
      $0.step("fix", needs: [has("power", "yes")])
      $0.rule("fire", when: has("fire", "yes"), .locks(.allExcept([Identifier("run")])))
    }
    let diagnosis = try diagnose(["symptom=jam"] + lines, over: playbook)
    #expect(diagnosis.planned == [expected])
    #expect(diagnosis.plan.steps.first?.obstacles == obstacles)
  }

  @Test(
    "A lock that is not ruled out does not tell its reason as a fact",
    arguments: [
      (["fire=yes"], ""), ([], "not ruled out yet: "), (["fire=unknown"], "not ruled out yet: "),
    ])
  func lockSentence(lines: [String], before reason: String) throws {
    let playbook = Self.shop {
      $0.step("fix")
      $0.rule("fire", when: has("fire", "yes"), .locks(.only([Identifier("fix")])))
    }
    let because = try #require(playbook.rule(Identifier("fire"))).because.english
    let diagnosis = try diagnose(["symptom=jam"] + lines, over: playbook)
    let obstacles = diagnosis.plan.steps.flatMap(\.obstacles)
    let sentences = obstacles.map { $0.sentence(in: diagnosis.situation).english }
    #expect(sentences == [reason + because])
  }

  @Test("A lock holds a higher step when it holds at any entity below, and where there is none")
  func lockFromBelow() throws {
    let playbook = sketch {
      $0.fact("fire", of: "incident")
      $0.fact("hot", of: "job")
      $0.fact("bad", of: "printer")
      $0.cause("x", of: "printer", recover: ["stop"])
      $0.support("x", .likely, for: "printer", when: has("bad", "yes"))
      $0.step("stop", of: "printer")
      $0.rule(
        "hot", when: .any([has("hot", "yes"), has("fire", "yes")]),
        .locks(.only([Identifier("stop")])))
    }
    let bad = ["printer[P1].bad=yes", "printer[P2].bad=no", "job[J2].printer=P2", "fire=no"]
    let jobs = ["job[J1].printer=P1", "job[J3].printer=P1", "job[J1].hot=no"]
    #expect(
      try diagnose(bad + jobs + ["job[J3].hot=yes"], over: playbook).planned.first
        == "stop@printer[P1] locked")
    #expect(
      try diagnose(bad + jobs + ["job[J3].hot=no"], over: playbook).planned
        == ["stop@printer[P1] open"])
    // Nothing is known of jobs that nobody named.
    #expect(
      try diagnose(bad, over: playbook).plan[stepAt("stop@printer[P1]")]?.state == .locked)
  }

  @Test(
    "Waiting while only steps before it, going well, stand in the way",
    arguments: [
      ([], ["drain@printer open", "clean@job waiting"]),
      (["step.drain=verified"], ["drain@printer verified", "clean@job open"]),
      (
        ["step.drain=skipped"], ["drain@printer skipped", "clean@job locked", "call@incident open"]
      ),
    ] as [([String], [String])])
  func waiting(lines: [String], expected: [String]) throws {
    let playbook = sketch {
      $0.cause("x", recover: ["clean"])
      $0.support("x", .likely, when: has("symptom", "jam"))
      $0.step("clean", needs: [ended("drain", .verified)])
      $0.step("drain", of: "printer", risk: .interrupt)
      $0.step("call", of: "incident", risk: .safe, role: .escalation)
    }
    let diagnosis = try diagnose(["symptom=jam"] + lines, over: playbook)
    #expect(diagnosis.planned == expected)
  }

  @Test("A step whose predecessor is under way waits")
  func underWay() throws {
    let playbook = Self.shop {
      $0.step("drain")
      $0.step("clean", needs: [ended("drain", .verified)])
    }
    var session = try session(["symptom=jam"], over: playbook)
    try session.apply(Event(at: 1, by: "", .stepStarted(stepAt("drain@job"))))
    #expect(session.diagnosed().planned == ["drain@job open", "clean@job waiting"])
  }

  @Test("A locked step always says why")
  func reasons() throws {
    let playbook = Self.shop {
      $0.step("drain")
      $0.step("clean", needs: [.not(ended("drain", .failed))])
      $0.step("wipe", needs: [.look(Identifier("drain"), Identifier("retry"), .among(["same"]))])
      $0.step("count", needs: [over(.some, "job", exceptThis: true, has("symptom", "jam"))])
    }
    let plan = try diagnose(["symptom=jam", "step.drain=failed"], over: playbook).plan
    for step in ["clean", "wipe", "count"] {
      let planned = try #require(plan[stepAt("\(step)@job")])
      #expect(planned.state == .locked)
      #expect(!planned.obstacles.isEmpty)
      #expect(!planned.obstacles.contains(.facts([])))
    }
    #expect(
      plan[stepAt("clean@job")]?.obstacles
        == [.outcomes(Identifier("drain"), Outcome.allCases.filter { $0 != .failed })])
  }

  @Test("First steps, then what comes before what, the mildest first, the playbook, the entity")
  func order() throws {
    let playbook = Self.shop {
      $0.step("burn", risk: .destructive)
      $0.step("second", risk: .low)
      $0.step("also-low", risk: .low)
      $0.step("look", risk: .safe, after: ["swap"])
      $0.step("swap", risk: .interrupt, after: ["second"])
      $0.step("alarm", risk: .interrupt, first: true)
      $0.step("call", risk: .safe, role: .escalation)
    }
    let lines = ["job[J2].symptom=jam", "job[J1].symptom=jam"]
    let names = try diagnose(lines, over: playbook).plan.steps
      .map { "\($0.address.step)@\($0.address.entity.name ?? "")" }
    #expect(
      names == [
        "alarm@J1", "alarm@J2", "second@J1", "second@J2", "also-low@J1", "also-low@J2", "swap@J1",
        "look@J1", "swap@J2", "look@J2", "burn@J1", "burn@J2", "call@J1", "call@J2",
      ])
  }

  @Test("After orders and does not lock")
  func after() throws {
    let playbook = Self.shop {
      $0.step("look", risk: .safe, after: ["swap"])
      $0.step("swap", risk: .interrupt)
    }
    let diagnosis = try diagnose(["symptom=jam"], over: playbook)
    #expect(diagnosis.planned == ["swap@job open", "look@job open"])
  }

  @Test(
    "A destructive step waits for the outcome of the milder ones, any outcome",
    arguments: [
      ([], "burn@job waiting"), (["step.clean=skipped"], "burn@job waiting"),
      (["step.clean=failed", "step.stop=no-effect"], "burn@job open"),
      (["power=yes", "step.clean=failed"], "burn@job open"),
    ] as [([String], String)])
  func milder(lines: [String], expected: String) throws {
    let playbook = Self.shop {
      $0.step("burn", risk: .destructive)
      $0.step("clean", risk: .low)
      $0.step("stop", of: "printer", risk: .interrupt, doneWhen: has("power", "yes"))
      $0.step("tidy", role: .closeOut, after: ["burn"])
      $0.step("repaint", risk: .low, after: ["burn"])
    }
    let diagnosis = try diagnose(["symptom=jam"] + lines, over: playbook)
    #expect(diagnosis.planned.contains(expected))
  }

  @Test("A destructive step of a printer waits for the milder ones of its jobs")
  func milderBelow() throws {
    let playbook = Self.shop {
      $0.step("reset", of: "printer", risk: .destructive)
      $0.step("clean", risk: .low)
    }
    let lines = ["job[J1].symptom=jam", "job[J2].symptom=jam", "job[J1].step.clean=failed"]
    let plan = try diagnose(lines, over: playbook).plan
    #expect(plan[stepAt("reset@printer")]?.obstacles == [.milder(stepAt("clean@job[J2]"))])
  }

  @Test("What is done already counts as verified")
  func doneWhen() throws {
    let playbook = Self.shop {
      $0.step("plug", of: "printer", doneWhen: has("power", "yes"))
      $0.step("clean", needs: [ended("plug", .verified)])
    }
    let diagnosis = try diagnose(["symptom=jam", "power=yes"], over: playbook)
    #expect(diagnosis.planned == ["plug@printer verified", "clean@job open"])
  }
}
