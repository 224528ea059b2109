import Diagnosis
import Playbooks
import Testing

@Suite("Sessions")
struct SessionTests {
  static let playbook = sketch {
    $0.fact("power", of: "printer")
    $0.fact("tray", values: ["upper", "lower", "hand"])
    $0.fact("stuck")
    $0.rule("stuck-when-jammed", when: has("symptom", "jam"), .derives(Identifier("stuck")))
    $0.step("restart", of: "printer", looks: true)
    $0.step("reseat", looks: true)
    $0.step("clean")
    $0.impossible.append(
      Impossible(
        kind: Identifier("job"), when: .all([has("power", "no"), has("symptom", "slow")]),
        why: words))
  }

  @Test(
    "What does not fit is refused, naming both",
    arguments: [
      (["tray=upper", "tray=lower"], .twoValues(factAt("tray@job"), "lower", "upper")),
      (["tray=upper", "tray=unknown"], .twoValues(factAt("tray@job"), "upper", "unknown")),
      (["tray=upper", "tray!=upper"], .twoValues(factAt("tray@job"), "upper", "!upper")),
      (
        ["power!=yes", "power!=no"], .twoValues(factAt("power@printer"), "!no", "!yes")
      ),
      (
        ["job[J1].tray=upper", "tray=lower"],
        .twoValues(factAt("tray@job[J1]"), "lower", "upper")
      ),
      (["stuck=yes"], .derived(factAt("stuck@job"))),
      (["clean=yes"], .unknownName("clean")),
      (["step.sing=verified"], .unknownName("incident.step.sing")),
      (["step.clean.retry=works"], .unknownName("step.clean.retry")),
      (["step.restart.tray=upper"], .unknownName("step.restart.tray")),
      (
        ["step.clean=verified", "step.clean=failed"],
        .twoOutcomes(stepAt("clean@job"), .failed, .verified)
      ),
      (
        ["job[J1].step.clean=verified", "step.clean=failed"],
        .twoOutcomes(stepAt("clean@job[J1]"), .failed, .verified)
      ),
      (
        ["power=no", "symptom=slow"],
        .impossible(
          entityNamed("job"), why: words, facts: [factAt("symptom@job"), factAt("power@printer")])
      ),
    ] as [([String], Refusal)])
  func refusals(lines: [String], expected: Refusal) {
    #expect(refusal(of: lines, over: Self.playbook) == expected)
  }

  @Test("A refusal leaves the session as it was")
  func unchanged() throws {
    var session = try session(["tray=upper", "power=no"], over: Self.playbook)
    let before = (session.events, session.evidence, session.diagnosed().said)
    for line in ["tray=lower", "symptom=slow", "job[J1].page=x", "stuck=no"] {
      #expect(throws: Refusal.self) {
        try session.apply(events(["power=no", line], over: Self.playbook))
      }
      #expect(session.events == before.0)
      #expect(session.evidence == before.1)
      #expect(session.diagnosed().said == before.2)
    }
  }

  @Test("An impossible combination is refused only when it is certain")
  func impossibleIsCertain() {
    #expect(refusal(of: ["power=no", "symptom=unknown"], over: Self.playbook) == nil)
  }

  @Test("Revising replaces, withdrawing leaves the question unasked")
  func revising() throws {
    var session = try session(["tray=upper"], over: Self.playbook)
    let tray = factAt("tray@job")
    try session.apply(
      Event(at: 1, by: "", .revised(Observation(tray, .values(["hand"]), from: .answer))))
    #expect(session.situation.truth(of: has("tray", "hand"), at: entityNamed("job")) == .yes)
    try session.apply(Event(at: 2, by: "", .withdrawn(tray)))
    #expect(session.situation.truth(of: has("tray", "hand"), at: entityNamed("job")) == .unasked)
  }

  @Test("A name that was only a slip is gone with the answer that brought it")
  func withdrawnName() throws {
    var session = try session(["job[J1].tray=upper", "job[JJ].tray=hand"], over: Self.playbook)
    try session.apply(Event(at: 1, by: "", .withdrawn(factAt("tray@job[JJ]"))))
    #expect(session.situation.entities.of(Identifier("job")) == [entityNamed("job[J1]")])
  }

  @Test("A plain answer is taken back under the name the thing has got since")
  func withdrawnUnderItsName() throws {
    var session = try session(["tray=upper", "job[J1].symptom=jam"], over: Self.playbook)
    try session.apply(Event(at: 1, by: "", .withdrawn(factAt("tray@job[J1]"))))
    #expect(session.situation.evidence.facts[factAt("tray@job[J1]")] == nil)
  }

  @Test("What is taken back must be clear")
  func withdrawnTwice() throws {
    var session = try session(
      [
        "job[J1].tray=upper", "job[J2].tray=hand", "job[J1].step.reseat.retry=same",
        "job[J1].step.restart.retry=same",
      ], over: Self.playbook)
    for address in ["tray@job", "retry@job[J1]"].map({ factAt($0) }) {
      #expect(throws: Refusal.self) {
        try session.apply(Event(at: 1, by: "", .withdrawn(address)))
      }
    }
    try session.apply(Event(at: 1, by: "", .withdrawn(factAt("retry@job[J1]", after: "restart"))))
    #expect(session.evidence.facts.count == 3)
  }

  @Test("Closing and reopening are kept, and change nothing else")
  func closing() throws {
    var session = try session(["tray=upper"], over: Self.playbook)
    let before = session.diagnosed().said
    try session.apply(Event(at: 1, by: "", .closed(.mitigated, note: "")))
    #expect(session.closing == .mitigated)
    #expect(session.diagnosed().said == before)
    try session.apply(Event(at: 2, by: "", .reopened))
    #expect(session.closing == nil)
  }
}
