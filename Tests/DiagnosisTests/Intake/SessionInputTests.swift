import Playbooks
import Testing
import Wording

@testable import Diagnosis

/// Statements and text make the same session, or the same refusal, in whatever order they come.
@Suite struct SessionInputTests {
  private static let facts = [
    "job[A].printer=P1", "job[B].printer=P2", "job[A].symptom=stuck", "job[B].symptom=garbled",
    "printer[P1].queue=paused", "printer[P2].queue=unknown", "printer[P1].pages=120000",
    "printer[P1].step.resume-queue=no-effect", "job[A].step.resume-queue.retry=same",
    "job[A].code=0x00000032", "job[B].code!=0x0000000D", "printer[P2].paper-path=blocked",
  ]

  /// Everything that a session or a refusal shows.
  private static func outcome(_ statements: [String], over playbook: Playbook) -> String {
    do {
      let input = try SessionInput(
        statements: statements.map { WrittenStatement($0) }, over: playbook)
      let diagnosis = input.session.diagnosed()
      return "\(diagnosis.verdicts) \(diagnosis.plan) \(diagnosis.questions) \(diagnosis.next)"
    } catch {
      return error.sentences.map(\.english).joined(separator: "\n")
    }
  }

  @Test(arguments: [
    ["symptom=stuck", "queue=paused", "pages=3", "step.resume-queue=verified", "retry=works"],
    ["queue=paused", "queue=running", "symptom=stuck", "symptom=garbled"],
    ["job[A].printer=P1", "job[A].printer=P2", "printer[P1].queue=paused", "queue=running"],
    ["queu=paused", "symptm=stuck", "pages=x", "queue=paused"],
    ["step.resume-queue=failed", "step.resume-queue=verified", "symptom=garbled", "queue=paused"],
  ])
  func everyOrderIsTheSame(statements: [String]) throws {
    let playbook = try PrinterPlaybook.read()
    let outcomes = Set(
      Self.permutations(of: statements).map { Self.outcome($0, over: playbook) })
    #expect(outcomes.count == 1)
  }

  @Test func randomOrdersOfManyFactsAreTheSame() throws {
    let playbook = try PrinterPlaybook.read()
    let expected = Self.outcome(Self.facts, over: playbook)
    #expect(expected.contains("confirmed"))
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<60 {
      let shuffled = Self.facts.shuffled(using: &random)
      #expect(Self.outcome(shuffled, over: playbook) == expected, "seed \(seed): \(shuffled)")
    }
  }

  @Test func namesBothOfTwoValues() throws {
    let playbook = try PrinterPlaybook.read()
    #expect(
      Self.outcome(["queue=running", "queue=paused"], over: playbook)
        == "queue has two values, paused and running. Take one of them back.")
  }

  @Test func takesFactsFromTextButNotAgainstAStatement() throws {
    let playbook = try PrinterPlaybook.read()
    let input = try SessionInput(
      statements: [WrittenStatement("queue=running")],
      text: "printer x disabled\nPaper jam in tray 2", over: playbook)
    let facts = input.session.evidence.facts
    let queue = FactAddress(Entity(Identifier("printer")), Identifier("queue"))
    let code = FactAddress(Entity(Identifier("job")), Identifier("code"))
    #expect(facts[queue]?.values == ["running"])
    #expect(facts[code]?.values == ["0x0000000D"])
    #expect(facts[code]?.provenance == .paste)
    #expect(input.taken.map(\.value) == ["0x0000000D"])
    #expect(input.leftOut.map(\.value) == ["paused"])
  }

  private static func permutations(of parts: [String]) -> [[String]] {
    guard let first = parts.first else { return [[]] }
    return permutations(of: Array(parts.dropFirst())).flatMap { rest in
      (0...rest.count).map { position in
        var permuted = rest
        permuted.insert(first, at: position)
        return permuted
      }
    }
  }
}

/// Random numbers that a printed seed brings back.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
