import Playbooks
import Testing
import Wording

@testable import Diagnosis

/// Statements, good and bad, over the printer playbook.
@Suite struct FactStatementTests {
  /// The printer playbook with a fact of every type.
  private static func playbook() throws -> Playbook {
    try PrinterPlaybook.changed { content in
      content.codes.append(.sample("0x800704C8"))
      for type in [FactType.yesNo, .version, .time, .path, .text] {
        content.facts.append(sample("a-" + type.rawValue, type))
      }
      let events = ["Spooler/12", "Spooler/7", "Driver/12"]
      content.facts.append(sample("event", .choice, values: events, arity: .set(.never)))
      content.facts.append(sample("brand", .choice, values: ["Acme"], acceptsOthers: true))
    }
  }

  private static func sample(
    _ name: String, _ type: FactType, values: [String] = [], arity: Arity = .single,
    acceptsOthers: Bool = false
  ) -> Fact {
    let choices = values.map {
      Choice(name: $0, label: Text(verbatim: $0), hint: nil, source: nil, saidAs: [])
    }
    return Fact(
      id: Identifier(name), kind: Identifier("job"), type: type, arity: arity,
      label: Text(verbatim: name), ask: nil, values: choices, acceptsOtherValues: acceptsOthers,
      unit: nil, findOut: nil)
  }

  /// What is written, and the one spelling in which it is understood.
  @Test(arguments: [
    ("symptom=stuck", "symptom=stuck"),
    ("  symptom = STUCK ", "symptom=stuck"),
    ("symptom!=stuck", "symptom!=stuck"),
    ("symptom=unknown", "symptom=unknown"),
    ("symptom=Unknown", "symptom=unknown"),
    ("job.symptom=stuck", "symptom=stuck"),
    ("job[A].symptom=stuck", "job[A].symptom=stuck"),
    ("job[A=B].symptom=stuck", "job[A=B].symptom=stuck"),
    ("job[a.b, c].symptom=stuck", "job[a.b, c].symptom=stuck"),
    ("job[a]].symptom=stuck", "job[a]].symptom=stuck"),
    ("job[A].printer=P1", "job[A].printer=P1"),
    ("job[A].printer=P[1].x=y", "job[A].printer=P[1].x=y"),
    ("printer[P1].queue=paused", "printer[P1].queue=paused"),
    ("printer[P1].pages=007,50 pages", "printer[P1].pages=7.5"),
    ("pages=12 Seiten", "pages=12"),
    ("pages=-0", "pages=0"),
    ("code=0×800704c8", "code=0x800704C8"),
    ("code=1224", "code=0x800704C8"),
    ("code=-2147023672", "code=0x800704C8"),
    ("code!=0x800704C8", "code!=0x800704C8"),
    ("a-yes-no=Ja", "a-yes-no=yes"),
    ("a-yes-no=FALSE", "a-yes-no=no"),
    ("a-version=v10.00.17763", "a-version=10.0.17763"),
    ("a-time=2024-02-29 04:30:00Z", "a-time=2024-02-29T04:30"),
    ("a-time=2026-03-01", "a-time=2026-03-01"),
    ("a-time=01.03.2026", "a-time=2026-03-01"),
    ("a-time=1.3.2026 04:30", "a-time=2026-03-01T04:30"),
    ("a-path=C:\\a=b, c", "a-path=C:\\a=b, c"),
    ("a-text=wörtlich: x=y", "a-text=wörtlich: x=y"),
    ("event=Spooler/12", "event=Spooler/12"),
    ("event=spooler/12", "event=Spooler/12"),
    ("event=7", "event=Spooler/7"),
    ("event!=7", "event!=Spooler/7"),
    ("brand=ACME", "brand=Acme"),
    ("brand=Other One", "brand=Other One"),
    ("step.clear-path=verified", "step.clear-path=verified"),
    ("step.clear-path=No-Effect", "step.clear-path=no-effect"),
    ("printer[P1].step.clear-path=failed", "printer[P1].step.clear-path=failed"),
    ("step.clear-path.retry=same", "step.clear-path.retry=same"),
    ("job[A].step.clear-path.retry=works", "job[A].step.clear-path.retry=works"),
  ])
  func understands(written: String, spelled: String) throws {
    let statement = FactStatement(over: try Self.playbook())
    let happening = try statement.happening(WrittenStatement(written))
    #expect(happening.statements == [spelled])
    #expect(try statement.happening(WrittenStatement(spelled)) == happening)
  }

  @Test(
    arguments: [
      ("", .malformed), ("symptom", .malformed), ("=stuck", .malformed), ("!=stuck", .malformed),
      ("job[A]=x", .malformed), ("step.a.b.c=x", .unknownStep("a", nearest: nil)),
      ("step.clear-path.retry.x=works", .malformed),
      ("job[].symptom=stuck", .nameless(Identifier("job"))),
      ("incident[X].symptom=stuck", .nameless(.incident)),
      ("jib[A].symptom=stuck", .unknownKind("jib", nearest: "job")),
      ("symptm=stuck", .unknownFact("symptm", nearest: "symptom")),
      ("step.cleer-path=verified", .unknownStep("cleer-path", nearest: "clear-path")),
      (
        "symptom=stuk",
        .value("stuk", .notAmong(["stuck", "garbled", "other", "unknown"], nearest: "stuck"))
      ),
      ("symptom=", .value("", .empty)),
      ("event=12", .value("12", .ambiguous(["Spooler/12", "Driver/12"]))),
      ("pages=many", .value("many", .notANumber)),
      ("pages=1.2.3", .value("1.2.3", .notANumber)),
      ("pages=1e9", .value("1e9", .notANumber)),
      ("a-version=ten", .value("ten", .notAVersion)),
      ("a-time=2026-02-29", .value("2026-02-29", .notATime)),
      ("a-time=2026-01-01T24:00", .value("2026-01-01T24:00", .notATime)),
      ("code=0x80", .value("0x80", .notACode)),
      (
        "a-yes-no=perhaps",
        .value("perhaps", .notAmong(["yes", "no", "unknown"], nearest: nil))
      ),
      ("job[A].queue=paused", .wrongKind("queue", belongsTo: Identifier("printer"))),
      ("printer[P].symptom=stuck", .wrongKind("symptom", belongsTo: Identifier("job"))),
      (
        "job[A].step.clear-path=verified",
        .wrongKind("step.clear-path", belongsTo: Identifier("printer"))
      ),
      ("printer[P].job=A", .unknownFact("job", nearest: nil)),
      ("worn=yes", .derived(Identifier("worn"))),
      ("symptom!=unknown", .notDeniable("symptom")),
      ("step.clear-path!=verified", .notDeniable("step.clear-path")),
      ("job[A].printer!=P", .notDeniable("job[A].printer")),
      (
        "step.photograph.retry=works",
        .notALook(Identifier("photograph"), Identifier("retry"), looksAt: nil)
      ),
      (
        "step.clear-path.symptom=stuck",
        .notALook(Identifier("clear-path"), Identifier("symptom"), looksAt: Identifier("retry"))
      ),
      ("a-text=a\u{1B}[31mb", .controlCharacter),
      ("job[A\u{202E}].symptom=stuck", .controlCharacter),
    ] as [(String, StatementFault)])
  func refuses(written: String, fault: StatementFault) throws {
    let statement = FactStatement(over: try Self.playbook())
    let error = #expect(throws: StatementError.self) {
      try statement.happening(WrittenStatement(written, at: "facts.txt:3"))
    }
    #expect(error?.fault == fault)
    for language in Language.allCases {
      let sentence = try #require(error?.sentence[language])
      #expect(sentence.hasPrefix("facts.txt:3: "))
      #expect(!sentence.unicodeScalars.contains(where: CleanText.isUnsafe))
    }
  }

  @Test func readsAFileOfFacts() {
    let text =
      "\u{FEFF}# what is known\r\nsymptom=stuck  # seen twice\r\n\r\n  queue=paused\njob[#1].printer=P"
    let statements = FactList.statements(in: text, file: "f")
    #expect(statements.map(\.text) == ["symptom=stuck", "queue=paused", "job[#1].printer=P"])
    #expect(statements.map(\.place) == ["f:2", "f:4", "f:5"])
  }
}
