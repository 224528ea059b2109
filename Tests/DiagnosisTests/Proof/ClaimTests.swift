import Playbooks
import Testing

@testable import Diagnosis

/// What each claim says of a print shop, as it should be and as it should not.
@Suite("Claims")
struct ClaimTests {
  private func decision(
    _ kind: ClaimKind, _ subject: String, _ build: (inout PlaybookContent) -> Void
  ) throws -> Decision {
    let proof = try Proof(sketch(build))
    return try #require(
      proof.claims.first { $0.kind == kind && $0.subject == subject }?.decision,
      "\(proof.claims)")
  }

  private func row(_ decision: Decision) -> [String]? {
    if case .violated(let said) = decision { said.map(\.description) } else { nil }
  }

  @Test("Every way ends somewhere only when somebody takes over")
  func ending() throws {
    let good = try decision(.ending, "print-shop") {
      $0.step("call", of: "incident", risk: .safe, role: .escalation)
    }
    #expect(good == .holds)
    let bad = try decision(.ending, "print-shop") {
      $0.ask("symptom")
      $0.support("worn", .likely, when: has("symptom", "slow"))
      $0.cause("worn")
      $0.step("call", risk: .safe, role: .escalation, when: .not(has("symptom", "jam")))
    }
    #expect(row(bad) == ["symptom=jam"])
  }

  @Test("An entry under impossible keeps a contradiction away")
  func impossible() throws {
    func build(_ content: inout PlaybookContent) {
      content.fact("hot")
      content.cause("worn")
      content.support("worn", .confirms, when: has("symptom", "slow"))
      content.ruleOut("worn", when: has("hot", "yes"))
    }
    let bad = try decision(.contradiction, "worn", build)
    #expect(row(bad) == ["symptom=slow", "hot=yes"])
    let good = try decision(.contradiction, "worn") {
      build(&$0)
      $0.impossible = [
        Impossible(
          kind: Identifier("job"), when: .all([has("symptom", "slow"), has("hot", "yes")]),
          why: words)
      ]
    }
    #expect(good == .holds)
  }

  @Test("Where other entities have a say, two of them are looked at")
  func quantified() throws {
    let bad = try decision(.contradiction, "worn") {
      $0.cause("worn", of: "printer")
      $0.support("worn", .confirms, when: has("symptom", "slow"))
      $0.ruleOut(
        "worn",
        when: .all([
          has("symptom", "slow"),
          over(.some, "job", in: "printer", exceptThis: true, has("symptom", "blank")),
        ]))
    }
    #expect(
      row(bad) == [
        "job[A1].printer=A", "job[A2].printer=A", "job[A1].symptom=blank", "job[A2].symptom=slow",
      ])
  }

  @Test("What compares two facts is not covered")
  func comparison() throws {
    let open = try decision(.contradiction, "worn") {
      $0.fact("here", .text)
      $0.fact("there", .text)
      $0.cause("worn")
      $0.support("worn", .confirms, when: .test(Identifier("here"), .sameAs(Identifier("there"))))
      $0.support("worn", .confirms, when: has("symptom", "slow"))
      $0.ruleOut("worn", when: has("symptom", "slow", "jam"))
    }
    #expect(open == .notCovered(.comparison))
  }

  @Test("Bounds, endings and versions are looked at between and beyond")
  func bounds() throws {
    for (low, high, holds) in [("5", "4", true), ("3", "4", false)] {
      let decided = try decision(.contradiction, "worn") {
        $0.fact("pages", .number)
        $0.cause("worn")
        $0.support("worn", .confirms, when: within("pages", above: low))
        $0.ruleOut("worn", when: within("pages", below: high))
      }
      #expect(decided.holds == holds, "\(decided)")
    }
    let version = try decision(.contradiction, "worn") {
      $0.fact("driver", .version)
      $0.cause("worn")
      $0.support("worn", .confirms, when: within("driver", above: "3.9"))
      $0.ruleOut("worn", when: within("driver", below: "3.10"))
    }
    #expect(row(version) == ["driver=3.9.1"])
    let path = try decision(.contradiction, "worn") {
      $0.fact("file", .path)
      $0.cause("worn")
      $0.support("worn", .confirms, when: .test(Identifier("file"), .endsWith(".tmp")))
      $0.ruleOut("worn", when: .test(Identifier("file"), .endsWith(".log")))
    }
    #expect(path == .holds)
  }

  @Test("A destructive step is open only after something milder")
  func destruction() throws {
    func build(_ content: inout PlaybookContent, needs: [Condition]) {
      content.cause("worn", recover: ["clean", "reset"])
      content.support("worn", .likely, when: has("symptom", "slow"))
      content.step("clean", risk: .low, when: .not(has("symptom", "slow")))
      content.step("reset", risk: .destructive, needs: needs)
    }
    let bad = try decision(.destruction, "reset") { build(&$0, needs: []) }
    #expect(row(bad) == ["symptom=slow"])
    let good = try decision(.destruction, "reset") {
      build(&$0, needs: [ended("clean", .failed)])
    }
    #expect(good == .holds)
  }

  @Test("Invariants hold in every state, not only in the words of the playbook")
  func invariants() throws {
    func build(_ content: inout PlaybookContent, when: Condition?) {
      content.fact("power")
      content.cause("worn", recover: ["clean", "reset"])
      content.support("worn", .likely, when: has("symptom", "slow"))
      content.step("clean")
      content.step(
        "reset", when: when,
        needs: [.all([has("power", "yes"), has("symptom", "slow", "blank")])])
      content.invariants = [.need(step: Identifier("reset"), has("symptom", "slow"))]
    }
    let bad = try decision(.invariant, "reset") { build(&$0, when: nil) }
    #expect(!bad.holds)
    let good = try decision(.invariant, "reset") { content in
      build(&content, when: nil)
      content.invariants = [.need(step: Identifier("reset"), has("power", "yes"))]
    }
    #expect(good == .holds)
    let unordered = try decision(.invariant, "clean < reset") { content in
      build(&content, when: nil)
      content.steps.reverse()
      content.invariants = [
        .order(before: Identifier("clean"), step: Identifier("reset"), cause: nil)
      ]
    }
    #expect(row(unordered) == ["symptom=slow", "power=yes"])
  }

  @Test("A lock and a derivation that others imply are masked")
  func masked() throws {
    func build(_ content: inout PlaybookContent) {
      content.fact("hot")
      content.fact("warm")
      content.step("clean")
      content.rule("burning", when: has("hot", "yes"), .locks(.only([Identifier("clean")])))
      content.rule(
        "both", when: .all([has("hot", "yes"), has("symptom", "jam")]),
        .locks(.only([Identifier("clean")])))
      content.rule("is-hot", when: has("hot", "yes"), .derives(Identifier("warm")))
      content.rule(
        "is-jam", when: .all([has("hot", "yes"), .not(has("symptom", "jam"))]),
        .derives(Identifier("warm")))
      content.rule(
        "never", when: .all([has("hot", "yes"), has("hot", "no")]), .derives(Identifier("warm")))
    }
    #expect(try decision(.maskedRule, "burning", build) == .holds)
    #expect(row(try decision(.maskedRule, "both", build))?.count == 2)
    #expect(try decision(.maskedRule, "is-hot", build) == .holds)
    #expect(row(try decision(.maskedRule, "is-jam", build))?.count == 2)
    #expect(row(try decision(.maskedRule, "never", build)) == [])
  }
}
