import Diagnosis
import Playbooks
import Testing
import Wording

/// Explanations over a print shop of a few lines, in every way in which a verdict comes about.
@Suite("Explanations")
struct ExplanationTests {
  static let playbook = sketch {
    $0.fact("power", of: "printer")
    $0.fact("tray", values: ["upper", "lower", "side"])
    $0.fact("pages", .number)
    $0.fact("lamps", values: ["red", "blue"], set: .whenNamed)
    $0.fact("damp")
    $0.fact("dark", of: "printer")
    $0.ask("symptom", "power", "tray", "pages", "lamps", "damp")
    $0.cause("worn", of: "printer", yieldsTo: ["wet"], recover: ["swap"])
    $0.cause("wet")
    $0.cause("off", of: "printer")
    $0.cause("small", applies: has("tray", "lower"))
    $0.support(
      "worn", .likely,
      when: .all([has("symptom", "jam"), has("tray", "upper", "side"), has("power", "yes")]))
    $0.support("worn", .possible, when: has("symptom", "jam"))
    $0.support("wet", .confirms, when: .all([has("damp", "yes"), has("symptom", "jam")]))
    $0.support("off", .confirms, for: "printer", when: has("dark", "yes"))
    $0.support("off", .likely, when: .not(has("lamps", "red", "blue")))
    $0.ruleOut("off", for: "printer", when: has("power", "yes"))
    $0.rule("dark", for: "printer", when: has("power", "no"), .derives(Identifier("dark")))
    $0.support("small", .likely, when: within("pages", above: "100"))
    $0.step("swap", of: "printer", looks: true)
  }

  private static func explanation(_ lines: [String]) throws -> Explanation {
    let session = try session(lines, over: playbook)
    return Explanation(session, session.diagnosed())
  }

  private static func verdict(
    _ cause: String, at entity: String? = nil, _ explanation: Explanation
  ) throws -> CauseVerdict {
    try #require(
      explanation.diagnosis.verdicts.first {
        $0.cause.name == cause && (entity == nil || $0.entity == entityNamed(entity ?? ""))
      })
  }

  @Test(
    "A cause lacks the fewest things that make it hold",
    arguments: [
      (["symptom=jam"], "worn", ["tray: upper|side", "power: yes"], Verdict.likely),
      (["symptom=slow", "power=yes", "tray=side"], "worn", ["symptom: jam"], .likely),
      (["symptom=jam", "power=no"], "worn", ["tray: upper|side", "power: yes"], .likely),
      // It yields, and would not without the damp paper.
      (["symptom=jam", "power=yes", "tray=side", "damp=yes"], "worn", ["damp: no"], .likely),
      (["power=yes"], "off", ["power: no"], .confirmed),
      (["power=unknown"], "off", ["power: no"], .confirmed),
      ([], "off", ["power: no"], .confirmed),
      (["pages=3", "tray=side"], "small", ["tray: lower", "pages: >100"], .likely),
      (["pages=300", "tray=side"], "small", ["tray: lower"], .likely),
      (["damp=no"], "wet", ["symptom: jam", "damp: yes"], .confirmed),
    ] as [([String], String, [String], Verdict)])
  func lacks(lines: [String], cause: String, expected: [String], reached: Verdict) throws {
    let explanation = try Self.explanation(lines)
    let whyNot = explanation.whyNot(try Self.verdict(cause, explanation))
    #expect(whyNot.lacks.map(\.said).sorted() == expected.sorted())
    #expect(whyNot.reached == reached)
    let supposed = try #require(explanation.session.supposing(whyNot.supposition)).diagnosed()
    #expect(supposed.verdicts.first { $0.cause.name == cause }?.verdict == reached)
  }

  @Test("What stands against a cause is told beside what it lacks")
  func obstacles() throws {
    let out = try Self.explanation(["power=yes"])
    #expect(out.whyNot(try Self.verdict("off", out)).ruledOutBy.map(\.rule.name) == ["not-off-5"])
    let yields = try Self.explanation(["symptom=jam", "power=yes", "tray=side", "damp=yes"])
    let whyNot = yields.whyNot(try Self.verdict("worn", yields))
    #expect(whyNot.yieldsTo.map(\.cause.name) == ["wet"])
    let holds = try Self.explanation(["power=no"])
    let off = holds.whyNot(try Self.verdict("off", holds))
    #expect(off.reached == nil && !off.canBeStronger)
  }

  @Test(
    "The fewest answers that change the leading verdict",
    arguments: [
      (["power=no"], "off", ["power=yes"], Verdict.ruledOut),
      (["symptom=jam", "power=yes", "tray=side"], "worn", ["damp=yes"], .possible),
      (["symptom=jam"], "worn", ["symptom=blank"], .unsupported),
      (["lamps!=red", "lamps!=blue"], "off", ["power=yes"], .ruledOut),
    ] as [([String], String, [String], Verdict)])
  func changes(lines: [String], cause: String, expected: [String], after: Verdict) throws {
    let explanation = try Self.explanation(lines)
    let leading = try #require(explanation.leading.first)
    #expect(leading.cause.name == cause)
    let found = explanation.whatWouldChange(leading)
    guard case .answers(let supposition, let verdict) = found.finding else {
      Issue.record("nothing changes it: \(found)")
      return
    }
    #expect(supposition.changes.map(\.said) == expected)
    #expect(verdict == after)
  }

  static let redundant = sketch {
    for number in 1...5 { $0.fact("sign-\(number)") }
    let signs = (1...5).map { has("sign-\($0)", "yes") }
    $0.cause("sure")
    for sign in signs { $0.support("sure", .confirms, when: sign) }
  }

  @Test(
    "Says so when more than three would have to be different",
    arguments: [(1, 1), (2, 2), (3, 3), (4, nil), (5, nil)] as [(Int, Int?)])
  func moreThanThree(signs: Int, expected: Int?) throws {
    let lines = (1...5).map { "sign-\($0)=\($0 <= signs ? "yes" : "no")" }
    let session = try session(lines, over: Self.redundant)
    let explanation = Explanation(session, session.diagnosed())
    let found = explanation.whatWouldChange(try #require(explanation.leading.first))
    switch found.finding {
    case .answers(let supposition, let verdict):
      #expect(supposition.changes.count == expected)
      #expect(verdict == .unsupported)
    case .moreThan(let count):
      #expect(expected == nil && count == 3)
    }
  }

  @Test("Never an impossible combination")
  func impossible() throws {
    var content = Self.redundant.content
    content.impossible = [
      Impossible(
        kind: Identifier("job"),
        when: .all([has("sign-1", "no"), has("sign-2", "no")]), why: words)
    ]
    let session = try session(
      ["sign-1=yes", "sign-2=no", "sign-3=no", "sign-4=no", "sign-5=no"],
      over: Playbook(content, hash: ""))
    let explanation = Explanation(session, session.diagnosed())
    let found = explanation.whatWouldChange(try #require(explanation.leading.first))
    // Without the first sign the second has to be there, and that is one as well.
    #expect(found.finding == .moreThan(3))
  }

  @Test("A proof goes down to what was observed, through rules that derive")
  func proof() throws {
    let explanation = try Self.explanation(["power=no"])
    let proof = explanation.proof(of: try Self.verdict("off", explanation))
    let rule = try #require(proof.supporting.first)
    guard case .derived(let fact, isTrue: true, let rules) = try #require(rule.grounds.first) else {
      Issue.record("\(rule.grounds)")
      return
    }
    #expect(fact.fact.name == "dark")
    guard case .observed(let address, let state) = try #require(rules.first?.grounds.first) else {
      Issue.record("\(rules)")
      return
    }
    #expect(address.fact.name == "power" && state.values == ["no"])
  }

  @Test("A contradiction shows both proofs")
  func contradiction() throws {
    var content = Self.playbook.content
    content.ruleOut("wet", when: has("tray", "side"))
    let session = try session(
      ["symptom=jam", "damp=yes", "tray=side"], over: Playbook(content, hash: ""))
    let explanation = Explanation(session, session.diagnosed())
    let leading = try #require(explanation.leading.first)
    #expect(leading.verdict == .contradictory)
    let proof = explanation.proof(of: leading)
    #expect(proof.supporting.count == 1 && proof.against.count == 1)
  }

  @Test("A question says what each answer would do")
  func asking() throws {
    let explanation = try Self.explanation(["symptom=jam", "tray=side"])
    let power = factAt("power@printer")
    #expect(explanation.diagnosis.questions.contains(power))
    let reason = explanation.asking(power)
    #expect(reason.causes.map(\.cause.name) == ["worn", "off"])
    #expect(reason.effects.map(\.answer) == [.values(["yes"]), .values(["no"]), .dontKnow])
    let changes = reason.effects.map { effect in
      (effect.difference?.verdicts ?? []).map { "\($0.cause) \($0.after?.rawValue ?? "")" }
    }
    #expect(changes == [["worn likely", "off ruled-out"], ["off confirmed"], []])
    #expect(
      reason.effects.map { $0.difference?.stepsAdded.map(\.step.name) ?? [] } == [["swap"], [], []])
  }

  @Test("An answer that cannot be is told with the reason")
  func refusedAnswer() throws {
    var content = Self.playbook.content
    content.impossible = [
      Impossible(
        kind: Identifier("job"), when: .all([has("power", "no"), has("symptom", "jam")]),
        why: Text("It cannot jam.", "Er kann nicht klemmen."))
    ]
    let session = try session(["symptom=jam"], over: Playbook(content, hash: ""))
    let reason = Explanation(session, session.diagnosed()).asking(factAt("power@printer"))
    #expect(reason.effects.map { $0.refusal != nil } == [false, true, false])
    let lines = ExplanationText(session.situation, in: .german).lines(reason).map(\.text)
    #expect(lines.contains { $0.contains("Er kann nicht klemmen.") })
  }

  @Test("Nothing is told by rule ids, in either language", arguments: Language.allCases)
  func noIds(language: Language) throws {
    let explanation = try Self.explanation(["symptom=jam", "power=yes", "tray=side", "damp=yes"])
    let told = ExplanationText(explanation.diagnosis.situation, in: language)
    let lines =
      explanation.diagnosis.verdicts.flatMap { verdict in
        told.lines(explanation.proof(of: verdict)) + told.lines(explanation.whyNot(verdict))
          + told.lines(explanation.whatWouldChange(verdict))
      }
    for rule in Self.playbook.content.rules {
      #expect(!lines.contains { $0.text.contains(rule.id.name) }, "\(rule.id)")
    }
    #expect(!lines.contains { $0.text.isEmpty })
  }
}

extension WhyNot.Lack {
  fileprivate var said: String {
    let what =
      switch change {
      case .answer(let address, _): address.fact.name
      case .outcome(let address, _): address.step.name
      }
    switch needed {
    case .values(let values): return "\(what): \(values.joined(separator: "|"))"
    case .within(let bounds): return "\(what): >\(bounds.above ?? "")"
    case .absent(let value): return "\(what): !\(value)"
    case .dontKnow: return "\(what): unknown"
    case .outcomes(let outcomes): return "\(what): \(outcomes.map(\.rawValue))"
    }
  }
}

extension Change {
  fileprivate var said: String {
    guard case .answer(let address, let answer) = self else { return "\(self)" }
    switch answer {
    case .values(let values): return "\(address.fact)=\(values.joined(separator: ","))"
    case .isNot(let value): return "\(address.fact)!=\(value)"
    case .dontKnow: return "\(address.fact)=unknown"
    }
  }
}
