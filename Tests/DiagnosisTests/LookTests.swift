import Diagnosis
import Playbooks
import Testing

@Suite("Second looks and outcomes")
struct LookTests {
  static let playbook = sketch {
    $0.fact("power", of: "printer")
    $0.step("restart", of: "printer", looks: true)
    $0.step("reseat", looks: true)
    $0.step("plug", of: "printer", doneWhen: has("power", "yes"))
  }
  static func look(_ step: String, _ value: String) -> Condition {
    .look(Identifier(step), Identifier("retry"), .among([value]))
  }

  @Test(
    "A look is kept per step, and one not taken is decided",
    arguments: [
      (has("retry", "works"), [], Truth.no),
      (known("retry"), [], .no),
      (known("retry"), ["step.reseat.retry=same"], .yes),
      (look("restart", "works"), [], .no),
      (has("retry", "works"), ["retry=works"], .yes),
      (has("retry", "works"), ["retry=unknown"], .unknowable),
      (look("restart", "same"), ["step.restart.retry=same"], .yes),
      (look("reseat", "same"), ["step.restart.retry=same"], .no),
      (has("retry", "same"), ["step.restart.retry=same"], .yes),
      (look("restart", "same"), ["step.restart=no-effect", "retry=same"], .yes),
      (
        look("restart", "same"), ["step.restart=no-effect", "step.plug=failed", "retry=same"], .yes
      ),
      (has("retry", "works"), ["step.restart.retry=same", "step.reseat.retry=works"], .yes),
    ] as [(Condition, [String], Truth)])
  func looks(condition: Condition, lines: [String], expected: Truth) throws {
    #expect(try truth(condition, lines, over: Self.playbook) == expected)
    #expect(try truth(condition, lines.reversed(), over: Self.playbook) == expected)
  }

  @Test("A plain look is refused where several recorded steps ask for it")
  func severalSteps() {
    let expected = Refusal.severalSteps(
      factAt("retry@job"), [Identifier("reseat"), Identifier("restart")])
    for line in ["step.restart=no-effect", "step.restart.retry=same"] {
      #expect(
        refusal(of: [line, "step.reseat=no-effect", "retry=same"], over: Self.playbook)
          == expected)
    }
  }

  @Test("Two values of one look are refused, of looks after two steps they are not")
  func twoLooks() {
    #expect(
      refusal(of: ["step.restart=failed", "retry=same", "retry=works"], over: Self.playbook)
        == .twoValues(factAt("retry@job", after: "restart"), "same", "works"))
    #expect(
      refusal(
        of: ["step.restart.retry=same", "step.reseat.retry=works"], over: Self.playbook) == nil)
  }

  @Test(
    "Outcomes",
    arguments: [
      ("restart", [], nil),
      ("restart", ["step.restart=skipped"], .skipped),
      ("restart", ["step.restart.retry=works"], .verified),
      ("restart", ["step.restart.retry=same"], .noEffect),
      ("restart", ["step.restart.retry=worse"], .failed),
      ("restart", ["step.restart=worked-around", "step.restart.retry=same"], .workedAround),
      ("reseat", ["step.restart.retry=works"], nil),
      ("plug", ["power=yes"], .verified),
      ("plug", ["power=no"], nil),
      ("plug", ["power=unknown"], nil),
      ("plug", ["power=yes", "step.plug=failed"], .failed),
      ("restart", two + ["job[J1].step.restart.retry=works"], .verified),
      (
        "restart",
        two + ["job[J1].step.restart.retry=works", "job[J2].step.restart.retry=works"], .verified
      ),
      (
        "restart",
        two + ["job[J1].step.restart.retry=works", "job[J2].step.restart.retry=worse"], .noEffect
      ),
    ] as [(String, [String], Outcome?)])
  func outcomes(step: String, lines: [String], expected: Outcome?) throws {
    let situation = try session(lines, over: Self.playbook).situation
    let kind = Self.playbook.step(Identifier(step))?.kind ?? .incident
    let places = situation.entities.of(kind)
    let place = try #require(places.first)
    #expect(situation.outcome(of: Identifier(step), at: place) == expected)
    let condition = Condition.outcome(Identifier(step), expected.map { [$0] } ?? Outcome.allCases)
    #expect(situation.truth(of: condition, at: place) == Truth(expected != nil))
  }
  static let two = ["job[J1].symptom=jam", "job[J2].symptom=jam"]

  @Test("A later attempt replaces the outcome and what was seen after the earlier one")
  func again() throws {
    for seen in ["retry=same", "step.restart.retry=same"] {
      var session = try session(["step.restart=no-effect", seen], over: Self.playbook)
      try session.apply(Event(at: 1, by: "", .stepStarted(stepAt("restart@printer"))))
      let printer = entityNamed("printer")
      #expect(session.situation.outcome(of: Identifier("restart"), at: printer) == nil)
      #expect(session.situation.truth(of: has("retry", "same"), at: entityNamed("job")) == .no)
      try session.apply(events(["step.restart=verified", "retry=works"], over: Self.playbook))
      #expect(session.situation.outcome(of: Identifier("restart"), at: printer) == .verified)
    }
  }

  @Test("A step under way has no outcome yet, but one that is done already needs no attempt")
  func underWay() throws {
    var session = try session(["power=yes"], over: Self.playbook)
    for step in ["plug@printer", "reseat@job"] {
      try session.apply(Event(at: 1, by: "", .stepStarted(stepAt(step))))
    }
    try session.apply(events(["step.reseat.retry=works"], over: Self.playbook))
    #expect(session.situation.outcome(of: Identifier("reseat"), at: entityNamed("job")) == nil)
    #expect(
      session.situation.outcome(of: Identifier("plug"), at: entityNamed("printer")) == .verified)
  }

  @Test("Doing a step never rewrites a fact as found")
  func asFound() throws {
    let lines = ["power=no", "step.plug=verified"]
    #expect(try truth(has("power", "no"), lines, over: Self.playbook) == .yes)
  }
}
