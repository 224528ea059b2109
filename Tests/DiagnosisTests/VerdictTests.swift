import Diagnosis
import Playbooks
import Testing

@Suite("Verdicts")
struct VerdictTests {
  static let playbook = sketch {
    $0.fact("torn")
    $0.fact("wet")
    $0.fact("paper-seen")
    $0.cause("torn-sheet", applies: .not(has("symptom", "slow")))
    $0.support("torn-sheet", .possible, when: has("symptom", "jam"))
    $0.support("torn-sheet", .likely, when: .all([has("symptom", "jam"), has("wet", "yes")]))
    $0.support("torn-sheet", .confirms, when: has("torn", "yes"))
    $0.ruleOut("torn-sheet", when: has("paper-seen", "yes"))
  }

  @Test(
    "The first that holds",
    arguments: [
      (["symptom=slow", "torn=yes", "paper-seen=yes"], Verdict.notApplicable, 0, 0),
      (["torn=yes", "paper-seen=yes"], .contradictory, 2, 2),
      (["paper-seen=yes"], .ruledOut, 1, 0),
      (["symptom=jam", "wet=yes", "paper-seen=yes"], .ruledOut, 1, 0),
      (["torn=yes"], .confirmed, 1, 0),
      (["torn=yes", "symptom=jam", "wet=yes"], .confirmed, 3, 0),
      (["symptom=jam", "wet=yes"], .likely, 2, 1),
      (["symptom=jam"], .possible, 1, 2),
      (["symptom=jam", "wet=unknown", "torn=unknown"], .possible, 1, 2),
      ([], .open, 0, 3),
      (["symptom=unknown", "wet=yes"], .open, 0, 2),
      (["symptom=blank", "torn=unknown"], .cannotTell, 0, 1),
      (["symptom=unknown", "torn=unknown"], .cannotTell, 0, 3),
      (["symptom=blank", "torn=no"], .unsupported, 0, 0),
      (["symptom=blank", "torn=no", "wet=yes"], .unsupported, 0, 0),
    ] as [([String], Verdict, Int, Int)])
  func ladder(lines: [String], expected: Verdict, because: Int, missing: Int) throws {
    let verdict = try #require(
      try diagnose(lines, over: Self.playbook).reasons("torn-sheet"))
    #expect(verdict.verdict == expected)
    #expect(verdict.because.count == because)
    if expected != .contradictory { #expect(verdict.missing.count == missing) }
  }

  static let yielding = sketch {
    for fact in ["a-sure", "a-likely", "b-sure", "b-likely", "c-sure"] { $0.fact(fact) }
    $0.cause("a", yieldsTo: ["b"])
    $0.cause("b", yieldsTo: ["c"])
    $0.cause("c")
    for cause in ["a", "b", "c"] {
      $0.support(cause, .confirms, when: has("\(cause)-sure", "yes"))
      if cause != "c" { $0.support(cause, .likely, when: has("\(cause)-likely", "yes")) }
    }
  }

  @Test(
    "Yields once, and not through a cause that has yielded itself",
    arguments: [
      (["a-likely=yes"], Verdict.likely, Verdict.open),
      (["a-likely=yes", "b-likely=yes"], .possible, .likely),
      (["a-sure=yes", "b-likely=yes"], .confirmed, .likely),
      (["a-sure=yes", "b-sure=yes"], .possible, .confirmed),
      (["a-likely=yes", "c-sure=yes"], .likely, .open),
      (["a-likely=yes", "b-likely=yes", "c-sure=yes"], .possible, .possible),
    ] as [([String], Verdict, Verdict)])
  func yields(lines: [String], a: Verdict, b: Verdict) throws {
    let diagnosis = try diagnose(lines, over: Self.yielding)
    #expect(diagnosis.verdict("a") == a)
    #expect(diagnosis.verdict("b") == b)
    let isExplained = diagnosis.reasons("a")?.because.contains(
      .explainedBy(Identifier("b"), at: entityNamed("job")))
    #expect(isExplained == (a == .possible))
  }

  static let lower = sketch {
    $0.fact("firmware-bad", of: "printer")
    $0.fact("wet")
    $0.fact("clean")
    $0.fact("torn", of: "page")
    $0.cause("firmware", of: "printer", yieldsTo: ["damp"])
    $0.cause("damp")
    $0.support(
      "firmware", .likely, when: .all([has("symptom", "jam"), has("firmware-bad", "yes")]))
    $0.support("firmware", .confirms, for: "page", when: has("torn", "yes"))
    $0.ruleOut("firmware", when: has("clean", "yes"))
    $0.support("damp", .confirms, when: has("wet", "yes"))
  }
  static let two = ["printer[P1].firmware-bad=yes", "job[J1].symptom=jam"]

  @Test(
    "A rule for a lower kind is weighed there, and the higher entity takes the strongest",
    arguments: [
      (["job[J1].symptom=jam"], Verdict.likely),
      // One job's other trouble does not hide it from its neighbour.
      (["job[J1].wet=yes", "job[J2].symptom=jam"], .likely),
      (["job[J1].wet=yes", "job[J2].symptom=blank"], .possible),
      (["job[J1].clean=yes", "job[J2].symptom=jam"], .likely),
      (
        ["job[J1].clean=yes", "job[J2].symptom=blank", "page[A].job=J2", "page[A].torn=no"],
        .unsupported
      ),
      (["job[J1].clean=yes", "job[J2].clean=yes"], .ruledOut),
      // A job without pages is weighed itself, beside the pages of another.
      (["job[J2].symptom=blank", "page[A].job=J2", "page[A].torn=no"], .likely),
      (["job[J2].symptom=blank", "page[A].job=J2", "page[A].torn=yes"], .confirmed),
      (
        [
          "job[J1].clean=yes", "job[J2].clean=yes", "page[A].job=J2", "page[A].torn=yes",
        ], .contradictory
      ),
    ] as [([String], Verdict)])
  func strongest(lines: [String], expected: Verdict) throws {
    let diagnosis = try diagnose(Self.two + lines, over: Self.lower)
    #expect(diagnosis.verdict("firmware", at: "printer[P1]") == expected)
  }

  @Test("Where nothing of the lower kind exists, its facts are unasked, not false")
  func bare() throws {
    let lines = [
      "printer[P1].firmware-bad=yes", "printer[P2].firmware-bad=no", "job[J1].printer=P2",
    ]
    let diagnosis = try diagnose(lines, over: Self.lower)
    #expect(diagnosis.verdict("firmware", at: "printer[P1]") == .open)
  }

  @Test("Every cause has one verdict at every entity of its kind")
  func never() throws {
    let diagnosis = try diagnose(Self.two + ["job[J2].wet=yes"], over: Self.lower)
    #expect(
      diagnosis.verdicts.map { "\($0.cause)@\($0.entity)" }
        == ["firmware@printer[P1]", "damp@job[J1]", "damp@job[J2]"])
  }
}
