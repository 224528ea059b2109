import Diagnosis
import Playbooks
import Testing

@Suite("Tests of facts")
struct FactTests {
  static let playbook = sketch {
    $0.fact("power", of: "printer")
    $0.fact("tray", values: ["upper", "lower", "hand"])
    $0.fact("driver", values: ["old", "new"], others: true)
    $0.fact("copies", .number)
    $0.fact("limit", .number)
    $0.fact("firmware", .version)
    $0.fact("spool", .path)
    $0.fact("folders", .path, set: .whenNamed)
    $0.fact("open-folders", .path, set: .never)
  }

  @Test(
    "Values",
    arguments: [
      (has("power", "yes"), [], Truth.unasked),
      (has("power", "yes"), ["power=unknown"], .unknowable),
      (has("power", "yes"), ["power=yes"], .yes),
      (has("power", "yes"), ["power=no"], .no),
      (has("power", "yes"), ["power!=no"], .yes),
      (has("power", "yes"), ["power!=yes"], .no),
      (has("power", "yes"), ["power=unknown", "power!=yes"], .no),
      (has("tray", "upper", "hand"), ["tray=hand"], .yes),
      (has("tray", "upper", "hand"), ["tray!=upper"], .unasked),
      (has("tray", "upper", "hand"), ["tray!=upper", "tray!=hand"], .no),
      (has("tray", "upper", "hand"), ["tray!=lower"], .yes),
      (has("tray", "upper"), ["tray!=lower", "tray!=hand"], .yes),
      (has("tray", "upper"), ["tray!=upper", "tray=unknown"], .no),
      (has("driver", "old"), ["driver!=new"], .unasked),
      (has("driver", "old"), ["driver=homemade"], .no),
    ] as [(Condition, [String], Truth)])
  func values(condition: Condition, lines: [String], expected: Truth) throws {
    #expect(try truth(condition, lines, over: Self.playbook) == expected)
    #expect(try truth(.not(condition), lines, over: Self.playbook) == !expected)
  }

  @Test(
    "Ranges and other facts",
    arguments: [
      (within("copies", above: "3"), ["copies=3"], Truth.no),
      (within("copies", atLeast: "3"), ["copies=3.0"], .yes),
      (within("copies", below: "10", atMost: "9"), ["copies=9"], .yes),
      (within("copies", above: "9"), ["copies=10"], .yes),
      (within("copies", above: "9"), [], .unasked),
      (within("copies", above: "9"), ["copies=unknown"], .unknowable),
      (within("firmware", atLeast: "3.9"), ["firmware=3.10"], .yes),
      (within("firmware", below: "3.10.1"), ["firmware=3.10"], .yes),
      (.test(Identifier("copies"), .sameAs(Identifier("limit"))), ["copies=2", "limit=2"], .yes),
      (.test(Identifier("copies"), .sameAs(Identifier("limit"))), ["copies=2", "limit=3"], .no),
      (.test(Identifier("copies"), .sameAs(Identifier("limit"))), ["copies=2"], .unasked),
      (
        .test(Identifier("copies"), .sameAs(Identifier("limit"))),
        ["copies=unknown", "limit=3"], .unknowable
      ),
      (
        .test(Identifier("copies"), .sameAs(Identifier("limit"))), ["limit=unknown"], .unknowable
      ),
      (
        .test(Identifier("spool"), .under(Identifier("folders"))),
        [#"spool=D:\Jobs\a"#, "folders=d:/jobs/"], .yes
      ),
      (
        .test(Identifier("spool"), .under(Identifier("folders"))),
        [#"spool=D:\Jobs2\a"#, #"folders=D:\Jobs"#], .no
      ),
      (
        .test(Identifier("spool"), .under(Identifier("open-folders"))),
        [#"spool=D:\Jobs2\a"#, #"open-folders=D:\Jobs"#], .unasked
      ),
    ] as [(Condition, [String], Truth)])
  func ranges(condition: Condition, lines: [String], expected: Truth) throws {
    #expect(try truth(condition, lines, over: Self.playbook) == expected)
  }

  @Test(
    "Known: answered, and not with \"don't know\"",
    arguments: [
      ([], Truth.unasked), (["tray=unknown"], .no), (["tray=upper"], .yes),
      (["tray!=upper"], .unasked), (["tray!=upper", "tray!=hand"], .yes),
    ] as [([String], Truth)])
  func knownFacts(lines: [String], expected: Truth) throws {
    #expect(try truth(known("tray"), lines, over: Self.playbook) == expected)
  }

  @Test("A condition reads upward by itself, never downward")
  func upward() throws {
    #expect(
      try truth(has("power", "yes"), ["power=yes"], over: Self.playbook, at: "page") == .yes)
    #expect(
      try truth(has("tray", "hand"), ["tray=hand"], over: Self.playbook, at: "printer") == .unasked)
  }

  @Test("The strongest provenance stays, whatever the order")
  func provenance() throws {
    let address = factAt("tray@job")
    let sources: [Provenance] = [.assumption, .answer, .paste]
    for order in [sources, sources.reversed()] {
      var session = try Session(over: Self.playbook)
      for source in order {
        let observation = Observation(address, .values(["hand"]), from: source)
        try session.apply(Event(at: 0, by: "", .observed(observation)))
      }
      #expect(session.situation.evidence.facts[address]?.provenance == .answer)
    }
  }
}
