import Diagnosis
import Playbooks
import Testing
import Wording

@Suite("The tree as rows, and how each of them stands")
struct OutlineTests {
  private static let playbook = sketch {
    for fact in ["smoke", "noise", "torn"] { $0.fact(fact) }
    $0.fact("warm", of: "printer")
    $0.ask("symptom")
    $0.branch(has("symptom", "jam"), ask: "noise", "torn", "warm")
    $0.branch(.not(has("symptom", "jam")), ask: "smoke")
    $0.cause("tear")
    $0.support("tear", .confirms, when: .all([has("symptom", "jam"), has("torn", "yes")]))
    $0.cause("gear")
    $0.support("gear", .likely, when: has("noise", "yes"))
    $0.step("call", of: "incident", risk: .safe, role: .escalation)
  }

  /// `fact standing` of every question, `if standing` of every branch, indented by depth.
  private func rows(_ lines: [String], at entity: String = "job") throws -> [String] {
    let diagnosis = try session(lines, over: Self.playbook).diagnosed()
    let outline = Outline(diagnosis, at: entityNamed(entity), asked: diagnosis.questions.first)
    return outline.rows.map { row in
      let name =
        switch row.content {
        case .question(let fact, _): fact.name
        case .branch: "if"
        }
      return String(repeating: " ", count: row.depth) + "\(name) \(row.standing)"
    }
  }

  @Test(
    "Every row stands as the walk has it",
    arguments: [
      (
        [],
        [
          "symptom asked", "if ahead", " noise ahead", " torn ahead", " warm passedOver",
          "if passedOver", " smoke passedOver",
        ]
      ),
      (
        ["symptom=jam"],
        [
          "symptom answered", "if entered", " noise asked", " torn ahead", " warm passedOver",
          "if ruledOut", " smoke ruledOut",
        ]
      ),
      // An answer behind a condition that is false now keeps the standing of its branch.
      (
        ["symptom=slow", "torn=no"],
        [
          "symptom answered", "if ruledOut", " noise ruledOut", " torn ruledOut",
          " warm ruledOut", "if passedOver", " smoke passedOver",
        ]
      ),
      (
        ["symptom=unknown", "noise=no"],
        [
          "symptom answered", "if entered", " noise answered", " torn passedOver",
          " warm passedOver", "if passedOver", " smoke passedOver",
        ]
      ),
    ] as [([String], [String])])
  func standings(lines: [String], expected: [String]) throws {
    #expect(try rows(lines) == expected)
  }

  @Test("Each of several entities has its own way")
  func several() throws {
    let lines = ["job[A].symptom=jam", "job[B].symptom=slow"]
    #expect(try rows(lines, at: "job[A]")[1] == "if entered")
    #expect(try rows(lines, at: "job[B]")[1] == "if ruledOut")
    let diagnosis = try session(lines, over: Self.playbook).diagnosed()
    #expect(Outline.entities(diagnosis).map(\.name) == ["A", "B"])
  }

  @Test("A row knows its branch, its neighbours and what it holds")
  func shape() throws {
    let diagnosis = try session([], over: Self.playbook).diagnosed()
    let outline = Outline(diagnosis, at: entityNamed("job"), asked: nil)
    #expect(outline.rows.map(\.parent) == [nil, nil, 1, 1, 1, nil, 5])
    #expect(outline.rows.map(\.isLast) == [false, false, false, false, true, true, true])
    #expect(outline.count(in: 1) == 3)
    #expect(outline.branches(around: 6) == [5])
    #expect(outline.linesGoingOn(beside: 3) == [true])
    #expect(outline.linesGoingOn(beside: 6) == [false])
    #expect(outline.rows(below: nil) == [0, 1, 5])
  }

  @Test(
    "A condition reads in words",
    arguments: [
      (has("symptom", "stuck", "other"), "if Symptom: “It never comes out” / “Something else”"),
      (.not(has("symptom", "stuck")), "if Symptom: not “It never comes out”"),
      (
        .not(has("symptom", "stuck", "other")),
        "if Symptom: none of “It never comes out” / “Something else”"
      ),
      (.not(known("queue")), "if Queue: not known"),
      (
        .all([has("worn", "yes"), .any([has("worn", "no"), known("queue")])]),
        "if Rollers worn: Yes and (Rollers worn: No or Queue: known)"
      ),
      (
        .not(.all([known("queue"), known("pages")])),
        "if not (Queue: known and Pages printed: known)"
      ),
      (ended("resume-queue", .failed), "if “Resume the queue” failed"),
      (.outcome(Identifier("resume-queue"), Outcome.allCases), "if “Resume the queue” has ended"),
      (
        .outcome(Identifier("resume-queue"), Outcome.allCases.filter { $0 != .verified }),
        "if “Resume the queue” has ended without being verified"
      ),
      (
        .test(
          Identifier("pages"), .within(Bounds(above: nil, atLeast: "5", below: nil, atMost: nil))),
        "if Pages printed: at least 5 pages"
      ),
      (
        .look(Identifier("resume-queue"), Identifier("retry"), .among(["works"])),
        "if After the step: “It prints” (after “Resume the queue”)"
      ),
      (
        .quantified(
          Quantifier(
            amount: .some, kind: Identifier("job"), that: has("symptom", "stuck"), within: nil,
            exceptThis: false)), "if Job (at least one): Symptom: “It never comes out”"
      ),
    ] as [(Condition, String)])
  func conditions(condition: Condition, words: String) throws {
    let playbook = try PrinterPlaybook.changed {
      $0.tree = [.branch(when: condition, then: [.ask(Identifier("symptom"))])]
    }
    let diagnosis = try Session(over: playbook).diagnosed()
    let outline = Outline(diagnosis, at: entityNamed("job"), asked: nil)
    let text = OutlineText(diagnosis.situation, in: .english)
    #expect(text.title(outline.rows[0], at: outline.entity) == words)
  }

  @Test("Going back takes back what came after on the way, and nothing else")
  func goingBack() throws {
    // `warm` was known before anything was asked, and `smoke` lies on no way from here.
    let session = try session(
      ["warm=yes", "symptom=jam", "noise=no", "torn=no"], over: Self.playbook)
    let diagnosis = session.diagnosed()
    let outline = Outline(diagnosis, at: entityNamed("job"), asked: nil)
    func withdrawn(_ fact: String) throws -> [String] {
      let target = FactAddress(entityNamed("job"), Identifier(fact))
      return try JumpBack(to: target, on: outline, in: session, diagnosis)
        .withdrawn.map(\.fact.name)
    }
    #expect(try withdrawn("symptom") == ["symptom", "noise", "torn"])
    #expect(try withdrawn("noise") == ["noise", "torn"])
    #expect(try withdrawn("torn") == ["torn"])
  }

  @Test("An answer is told with who gave it, also after its entity got a name")
  func recordings() throws {
    let address = FactAddress(Entity(Identifier("job")), Identifier("symptom"))
    let named = FactAddress(Entity(Identifier("job"), named: "A"), Identifier("symptom"))
    let observed = Event(
      at: 1, by: "ann", .observed(Observation(address, .values(["jam"]), from: .answer)))
    let renamed = Event(at: 2, by: "bob", .renamed(address.entity, to: "A"))
    #expect(Recordings([observed, renamed]).latest(of: named)?.by == "ann")
    let withdrawn = Event(at: 3, by: "bob", .withdrawn(named))
    #expect(Recordings([observed, renamed, withdrawn]).latest(of: named) == nil)
  }
}
