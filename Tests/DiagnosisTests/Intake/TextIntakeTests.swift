import Playbooks
import Testing
import Wording

@testable import Diagnosis

/// What text is understood to say.
@Suite struct TextIntakeTests {
  private static func playbook() throws -> Playbook {
    try PrinterPlaybook.changed { content in
      content.codes.append(
        .sample(
          "0x80070037",
          sentences: [Text("The network resource is no longer available.", "Die Ressource fehlt.")],
          near: [NearMiss(code: "0x80070033", why: Text("Off by four.", "Um vier daneben."))]))
      let choices = [
        ("stuck", "never comes out", "kommt nie"), ("garbled", "comes out", "kommt unleserlich"),
      ].map { name, english, german in
        Choice(
          name: name, label: Text(verbatim: name), hint: nil, source: nil,
          saidAs: [Text(english: english, german: german)])
      }
      content.facts = content.facts.map { fact in
        guard fact.id.name == "symptom" else { return fact }
        return Fact(
          id: fact.id, kind: fact.kind, type: fact.type, arity: fact.arity, label: fact.label,
          ask: fact.ask, values: choices, acceptsOtherValues: false, unit: nil, findOut: nil)
      }
    }
  }

  private func statements(_ text: String) throws -> [String] {
    TextIntake(text, over: try Self.playbook()).proposals.map { "\($0.fact)=\($0.value)" }
  }

  @Test(arguments: [
    ("Fehler “0×80070037”", ["code=0x80070037"]),
    ("the NETWORK   resource\nis no longer available", ["code=0x80070037"]),
    ("die ressource fehlt!", ["code=0x80070037"]),
    ("Paper jam in tray 2", ["code=0x0000000D"]),
    ("paper jam in tray 25", []),
    ("It Never\r\nComes Out, they say", ["symptom=stuck"]),
    ("der Auftrag kommt nie", ["symptom=stuck"]),
    ("it comes out and never comes out", ["symptom=stuck", "symptom=garbled"]),
    ("printer office disabled since Monday", ["queue=paused"]),
    ("the printer office disabled", []),
    ("nothing of interest", []),
    ("", []),
  ])
  func proposes(text: String, expected: [String]) throws {
    #expect(try statements(text) == expected)
  }

  @Test func tellsTheLineThatAProposalCameFrom() throws {
    let intake = TextIntake(
      "first\nerror 0x80070037 \u{1B}[31mhere\nprinter x is idle", over: try Self.playbook())
    #expect(intake.proposals.map(\.line) == ["error 0x80070037 [31mhere", "printer x is idle"])
    #expect(intake.proposals.map(\.origin) == [.code, .reader])
  }

  @Test func takesNothingThatContradictsItself() throws {
    let playbook = try Self.playbook()
    let intake = TextIntake("printer a disabled\nprinter b is idle\n0x80070037", over: playbook)
    #expect(intake.proposals.count == 3)
    #expect(intake.undisputed(in: playbook).map(\.value) == ["0x80070037"])
  }

  @Test(arguments: [
    ("0x80070033", ["0x80070037"], "Off by four."), ("0x8007003", ["0x80070037"], nil),
    ("0x80070073", ["0x80070037"], nil), ("0x80070037", [], nil), ("0x81170000", [], nil),
  ])
  func offersNearCodes(text: String, offered: [String], why: String?) throws {
    let near = TextIntake(text, over: try Self.playbook()).nearCodes
    #expect(near.map(\.known.code) == offered)
    #expect(near.first?.why?.english == why)
  }
}
