import Diagnosis
import Playbooks
import Testing

@Suite("Entities and quantifiers")
struct EntityTests {
  static let playbook = sketch {
    $0.fact("site-power", of: "incident")
    $0.fact("power", of: "printer")
    $0.fact("urgent")
    $0.fact("torn", of: "page")
    $0.step("restart", of: "printer")
  }

  @Test(
    "One unnamed of each kind until one is named; with one above, that is the place",
    arguments: [
      ([], ["incident", "printer", "job", "page"]),
      (["job[J1].urgent=yes"], ["incident", "printer", "job[J1]", "page"]),
      (["printer[P1].power=yes", "urgent=no"], ["incident", "printer[P1]", "job", "page"]),
      (
        ["printer[P1].power=yes", "printer[P2].power=no"],
        ["incident", "printer[P1]", "printer[P2]"]
      ),
      (
        ["printer[P1].power=yes", "job[J1].printer=P2", "urgent=no"],
        ["incident", "printer[P1]", "printer[P2]", "job[J1]", "page"]
      ),
    ] as [([String], [String])])
  func present(lines: [String], expected: [String]) throws {
    let entities = try diagnose(lines, over: Self.playbook).situation.entities
    #expect(entities.all.map(\.description) == expected)
  }

  @Test("A plain fact goes to the only one of its kind, named or not")
  func plain() throws {
    let lines = ["urgent=yes", "job[J1].symptom=jam", "printer[P1].power=no"]
    #expect(try truth(has("urgent", "yes"), lines, over: Self.playbook, at: "job[J1]") == .yes)
    #expect(try truth(has("power", "no"), lines, over: Self.playbook, at: "job[J1]") == .yes)
  }

  @Test("The unnamed one is placed, then named: its place stays")
  func placedThenNamed() throws {
    var session = try session(["printer[P1].power=yes"], over: Self.playbook)
    try session.apply([
      Event(at: 0, by: "", .placed(entityNamed("job"), in: entityNamed("printer[P2]")))
    ])
    try session.apply(events(["job[J1].urgent=yes"], over: Self.playbook))
    #expect(
      session.situation.entities.parent(of: entityNamed("job[J1]")) == entityNamed("printer[P2]"))
  }

  @Test(
    "What could be meant twice is refused",
    arguments: [
      (
        ["job[J1].urgent=yes", "job[J2].urgent=yes", "symptom=jam"],
        .severalEntities(what: "symptom", [entityNamed("job[J1]"), entityNamed("job[J2]")])
      ),
      (
        ["printer[P1].power=yes", "printer[P2].power=yes", "step.restart=failed"],
        .severalEntities(
          what: "step.restart", [entityNamed("printer[P1]"), entityNamed("printer[P2]")])
      ),
      (
        ["printer[P1].power=yes", "printer[P2].power=yes", "job[J1].urgent=yes"],
        .unplaced(
          entityNamed("job[J1]"), in: [entityNamed("printer[P1]"), entityNamed("printer[P2]")])
      ),
      (
        ["printer[P1].power=yes", "printer[P2].power=yes", "urgent=yes"],
        .unplaced(entityNamed("job"), in: [entityNamed("printer[P1]"), entityNamed("printer[P2]")])
      ),
      (
        ["job[J1].printer=P1", "job[J1].printer=P2"],
        .twoPlaces(entityNamed("job[J1]"), entityNamed("printer[P1]"), entityNamed("printer[P2]"))
      ),
      (["job[J1].page=X"], .unknownName("job[J1].page")),
      (["page[X].printer=P1"], .unknownName("page[X].printer")),
    ] as [([String], Refusal)])
  func refusals(lines: [String], expected: Refusal) {
    #expect(refusal(of: lines, over: Self.playbook) == expected)
  }

  static let shop = [
    "job[J1].printer=P1", "job[J2].printer=P1", "job[J3].printer=P2",
    "job[J1].urgent=yes", "job[J2].urgent=no", "job[J3].urgent=no",
    "printer[P1].power=yes", "printer[P2].power=no",
  ]
  static func atLeast(_ amount: Int) -> Quantifier.Amount {
    .count(Bounds(above: nil, atLeast: String(amount), below: nil, atMost: nil))
  }

  @Test(
    "Others are read only through a quantifier",
    arguments: [
      ("job[J2]", has("urgent", "yes"), Truth.no),
      ("job[J2]", over(.some, "job", in: "printer", has("urgent", "yes")), .yes),
      ("job[J1]", over(.some, "job", in: "printer", exceptThis: true, has("urgent", "yes")), .no),
      ("job[J3]", over(.some, "job", in: "printer", has("urgent", "yes")), .no),
      ("job[J3]", over(.some, "job", in: "incident", has("urgent", "yes")), .yes),
      ("job[J3]", over(.some, "job", has("urgent", "yes")), .yes),
      ("printer[P2]", over(.some, "job", has("urgent", "yes")), .no),
      ("printer[P2]", over(.every, "job", has("urgent", "no")), .yes),
      ("printer[P1]", over(.every, "job", has("urgent", "no")), .no),
      ("incident", over(atLeast(2), "job", has("urgent", "no")), .yes),
      ("incident", over(atLeast(3), "job", has("urgent", "no")), .no),
      // Read upward from the member.
      ("incident", over(.some, "job", .all([has("urgent", "no"), has("power", "no")])), .yes),
      ("job[J1]", over(.some, "printer", has("power", "no")), .yes),
      // Over nothing.
      (
        "job[J3]", over(.some, "job", in: "printer", exceptThis: true, has("urgent", "no")),
        .unasked
      ),
      (
        "job[J3]", over(.every, "job", in: "printer", exceptThis: true, has("urgent", "no")),
        .unasked
      ),
      (
        "job[J3]", over(atLeast(1), "job", in: "printer", exceptThis: true, has("urgent", "no")),
        .unasked
      ),
      ("printer[P1]", over(.every, "page", has("torn", "no")), .unasked),
      ("incident", over(.some, "job", in: "printer", has("urgent", "yes")), .unasked),
    ] as [(String, Condition, Truth)])
  func quantified(entity: String, condition: Condition, expected: Truth) throws {
    #expect(try truth(condition, Self.shop, over: Self.playbook, at: entity) == expected)
  }

  @Test(
    "A count says what answers could still make of it",
    arguments: [
      (["urgent=yes", "urgent=unknown", "symptom=jam"], 2, true, false),
      (["urgent=yes", "symptom=jam", "symptom=jam"], 2, true, true),
      (["urgent=no", "urgent=unknown", "symptom=jam"], 2, false, true),
      (["urgent=no", "urgent=unknown", "urgent=unknown"], 2, false, false),
    ] as [([String], Int, Bool, Bool)])
  func counts(lines: [String], amount: Int, couldBeYes: Bool, couldBeNo: Bool) throws {
    let named = lines.enumerated().map { "job[J\($0.offset)].\($0.element)" }
    let condition = over(Self.atLeast(amount), "job", has("urgent", "yes"))
    #expect(
      try truth(condition, named, over: Self.playbook, at: "incident")
        == .undecided(couldBeYes: couldBeYes, couldBeNo: couldBeNo))
  }
}
