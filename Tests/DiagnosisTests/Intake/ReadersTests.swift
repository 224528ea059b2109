import Playbooks
import Testing
import Wording

@testable import Diagnosis

/// What readers make of records and passages.
@Suite struct ReadersTests {
  private static let queues = Reader(
    id: Identifier("queues"), title: Text(verbatim: "Queues"), recognise: nil,
    records: [
      ReaderRecord(
        fields: [
          ReaderField(name: "who", labels: ["Printer", "Status@printer"]),
          ReaderField(name: "state", labels: ["State"]),
        ], element: "Queue", only: [FieldTest(field: "who", match: "[a-z].*")],
        about: Identifier("printer"), named: "who",
        cases: [
          RecordCase(
            tests: [
              FieldTest(field: "who", match: ".+"), FieldTest(field: "state", match: "stopped"),
            ], sets: [ProposedFact(fact: Identifier("queue"), value: "paused")])
        ], linked: nil)
    ],
    passages: [
      ReaderPassage(
        from: "^begin (\\S+)$", to: "^end$", every: "^[a-z]+ (ok|bad)$",
        about: Identifier("printer"),
        lines: [],
        cases: [
          PassageCase(
            tests: [
              LineTest(line: "ok$", atLeast: 2, atMost: nil),
              LineTest(line: "bad$", atLeast: 0, atMost: 0),
            ], sets: [ProposedFact(fact: Identifier("queue"), value: "running")])
        ])
    ])

  private func intake(_ text: String, named names: [String] = []) throws -> TextIntake {
    let playbook = try PrinterPlaybook.changed { $0.readers = [Self.queues] }
    let entities = names.map { Entity(Identifier("printer"), named: $0) }
    return TextIntake(text, over: playbook, names: KnownNames(entities))
  }

  private static let one = "PS C:\\> x\n\nPrinter : a\nState   : Stopped\n\n\n"
  private static let two = "\nPrinter : a\nState   : Stopped\n\nPrinter : b\nState   : Idle\n\n\n"

  @Test(arguments: [
    (one, [], ["queue=paused"]), (one, ["A"], ["printer[A].queue=paused"]), (one, ["b"], []),
    (two, [], []), (two, ["a", "c"], ["printer[a].queue=paused"]), (two, ["b"], []),
    ("Printer : a\nState   : Stopped\n", [], []),
    ("Printer State\n------- -----\na       Stopped\n\n", [], ["queue=paused"]),
    ("Printer State\n------- -----\na       Stopped\n", [], []),
    ("Printer State\n------- -----\na       Stopped\n", ["a"], ["printer[a].queue=paused"]),
    ("<Queue><Status printer='a'/><State>Stopped</State></Queue>", [], ["queue=paused"]),
    ("begin a\nx ok\ny ok\nend\n", [], ["queue=running"]),
    ("begin a\nx ok\ny ok\nz bad\nend\n", [], []), ("begin a\nx ok\nend\n", [], []),
    ("begin a\nx ok\ny ok\n", [], []), ("x ok\ny ok\nend\n", [], []),
    ("begin a\nx ok\nwhat is this\ny ok\nend\n", [], []),
    ("begin a\nx ok\ny ok\nend\n", ["b"], []),
    ("begin a\nx ok\ny ok\nend\nbegin b\nx ok\ny ok\nend\n", [], []),
    ("begin a\nbegin b\nx ok\ny ok\nend\n", ["a"], []),
  ])
  func proposes(text: String, names: [String], expected: [String]) throws {
    let proposals = try intake(text, named: names).proposals.map { proposal in
      "\(proposal.entity.map { "\($0)." } ?? "")\(proposal.fact)=\(proposal.value)"
    }
    #expect(proposals == expected)
  }

  @Test func tellsEveryLineThatCounted() throws {
    let lines = try intake(Self.one).proposals.map(\.line)
    #expect(lines == ["Printer : a · State : Stopped"])
  }

  @Test func saysWhatNobodyUnderstood() throws {
    let remainder = try intake(Self.two + "Colour : red\nSpeed  : 3\n\nhello\n").remainder
    #expect(remainder.silent == [Identifier("queues")])
    #expect(remainder.unread == ["Colour : red", "Speed  : 3"])
    #expect(try intake("hello\n").remainder.unread.isEmpty)
    let read = try intake(Self.one).remainder
    #expect(read.unread.isEmpty && read.silent.isEmpty)
  }

  @Test func aLineOfOutputIsNoSentence() throws {
    let playbook = try PrinterPlaybook.changed { content in
      content.readers = [Self.queues]
      let choice = Choice(
        name: "stuck", label: Text(verbatim: "stuck"), hint: nil, source: nil,
        saidAs: [Text("stopped", "angehalten")])
      content.facts = content.facts.map { fact in
        guard fact.id.name == "symptom" else { return fact }
        return Fact(
          id: fact.id, kind: fact.kind, type: fact.type, arity: fact.arity, label: fact.label,
          ask: fact.ask, values: [choice], acceptsOtherValues: false, unit: nil, findOut: nil)
      }
    }
    func facts(_ text: String) -> [String] {
      TextIntake(text, over: playbook).proposals.map { "\($0.fact)" }
    }
    #expect(facts("it stopped") == ["symptom"])
    #expect(facts(Self.one) == ["queue"])
    #expect(facts("HKLM\\Stopped") == [])
    #expect(facts("Printer-Stopped") == [])
  }
}
