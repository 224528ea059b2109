import Diagnosis
import Playbooks
import Testing

@Suite("Derived facts")
struct DerivedFactTests {
  static let playbook = sketch {
    $0.fact("power", of: "printer")
    $0.fact("lamp", of: "printer")
    $0.fact("dead", of: "printer")
    $0.fact("hopeless")
    $0.fact("crowded", of: "printer")
    $0.rule("no-power", for: "printer", when: has("power", "no"), .derives(Identifier("dead")))
    $0.rule("no-lamp", for: "printer", when: has("lamp", "no"), .derives(Identifier("dead")))
    $0.rule(
      "dead-and-blank", when: .all([has("dead", "yes"), has("symptom", "blank")]),
      .derives(Identifier("hopeless")))
    $0.rule("slow", when: has("symptom", "slow"), .derives(Identifier("crowded")))
    $0.cause("fuse", of: "printer")
    $0.support("fuse", .likely, for: "printer", when: has("dead", "yes"))
  }
  static let onlyYes = Truth.undecided(couldBeYes: true, couldBeNo: false)

  @Test(
    "Yes when a rule is true, no when all are false",
    arguments: [
      (has("dead", "yes"), [], Truth.unasked),
      (has("dead", "yes"), ["power=no"], .yes),
      (has("dead", "yes"), ["power=yes"], .unasked),
      (has("dead", "yes"), ["power=yes", "lamp=yes"], .no),
      (has("dead", "no"), ["power=yes", "lamp=yes"], .yes),
      (has("dead", "yes"), ["power=yes", "lamp=unknown"], .unknowable),
      (has("dead", "yes"), ["lamp=unknown"], onlyYes),
      (has("dead", "yes", "no"), ["lamp=unknown"], onlyYes),
      (known("dead"), ["power=yes", "lamp=unknown"], .no),
      (known("dead"), ["power=yes"], .unasked),
      (known("dead"), ["power=no"], .yes),
      (has("hopeless", "yes"), ["power=no", "symptom=blank"], .yes),
      (has("hopeless", "no"), ["symptom=jam"], .yes),
      (has("crowded", "yes"), ["job[J1].symptom=jam", "job[J2].symptom=slow"], .yes),
      (has("crowded", "yes"), ["job[J1].symptom=jam", "job[J2].symptom=jam"], .no),
      (has("crowded", "yes"), ["job[J1].symptom=jam", "job[J2].symptom=unknown"], .unknowable),
    ] as [(Condition, [String], Truth)])
  func derived(condition: Condition, lines: [String], expected: Truth) throws {
    let session = try session(lines, over: Self.playbook)
    let jobs = session.situation.entities.of(Identifier("job"))
    let job = try #require(jobs.first)
    #expect(session.situation.truth(of: condition, at: job) == expected)
  }

  @Test("What is missing for a derived fact is what its rules read")
  func missing() throws {
    let diagnosis = try diagnose(["power=yes"], over: Self.playbook)
    #expect(diagnosis.reasons("fuse", at: "printer")?.missing == [factAt("lamp@printer")])
  }

  @Test("What is missing is found below as well")
  func missingBelow() throws {
    let lines = ["job[J1].symptom=jam", "job[J2].retry=same"]
    let situation = try session(lines, over: Self.playbook).situation
    #expect(
      situation.hinges(of: has("crowded", "yes"), at: entityNamed("printer"))
        == [factAt("symptom@job[J2]")])
  }
}
