import Diagnosis
import Playbooks

/// Events of every kind, with the texts that are hard to write.
enum Samples {
  static let playbook = PlaybookReference(
    id: "printer-jams", version: "1.2.0", hash: "0123456789abcdef")

  static let printer = Entity(Identifier("printer"), named: "Drucker „3“ \\ \"Flur\"")
  static let fact = FactAddress(printer, Identifier("paper"))
  static let look = FactAddress(
    Entity(Identifier("printer")), Identifier("retry"), after: Identifier("restart"))
  static let step = StepAddress(.incident, Identifier("call-service"))

  static let happenings: [Happening] =
    [
      .opened(playbook),
      .placed(Entity(Identifier("job"), named: "a/b].c=d"), in: printer),
      .renamed(printer, to: "P-2"),
      .observed(Observation(look, .values(["works"]), from: .step)),
      .revised(Observation(fact, .isNot("A4"), from: .answer)),
      .revised(Observation(fact, .dontKnow, from: .answer)),
      .observed(Observation(fact, .values([]), from: .answer)),
      .observed(
        Observation(fact, .values(["", "ä\u{308} 🖨", "x\ny\t\u{0}\u{7f}\u{2028}"]), from: .paste)),
      .withdrawn(fact),
      .withdrawn(look),
      .stepStarted(step),
      .stepEnded(step, .skipped, reason: "no ladder"),
      .stepEnded(step, .verified, reason: nil),
      .stepEnded(step, .failed, reason: ""),
      .noted("line one\nline two"),
      .handedOver(to: "next shift", note: ""),
      .reopened,
    ]
    + Provenance.allCases.map { .observed(Observation(fact, .values(["A4"]), from: $0)) }
    + Outcome.allCases.map { .stepEnded(step, $0, reason: "because") }
    + Closing.allCases.map { .closed($0, note: "done") }

  static let events = happenings.map { Event(at: 1_790_000_000, by: "anna", $0) }
}
