import Testing

@testable import Console

/// A frame that was made from the one before is the frame that would have been made anew.
@Suite struct MovingTests {
  private static let keys: [Key] =
    [.up, .down, .pageUp, .pageDown, .home, .end, .character("?"), .character("x")]
    + Array(repeating: .down, count: 5) + Array(repeating: .up, count: 4)

  private static let headlines = [
    "The VM is missing from Hyper-V Manager", "VM fehlt · FS01", "日本 한국 e\u{301}", "",
    String(repeating: "a long headline ", count: 8),
  ]

  @Test(
    arguments: ["80x24", "40x10", "120x40", "80x16", "45x12", "39x9", "200x60"], [0, 1, 3, 50])
  func aStepLooksTheSameEitherWay(_ size: String, incidents: Int) throws {
    let size = try #require(Size(size))
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed: seed)
    let unfinished = (0..<incidents).map {
      IncidentLine(
        number: IncidentNumber(incidents - $0),
        headline: Self.headlines[$0 % (incidents == 50 ? 5 : 1)], lastEvent: Int64($0) * 100_000)
    }
    var person = Person(try TestPlaybook.printer.read(), .english, unfinished: unfinished)
    var place = person.app.place
    var frame = person.app.view(size)
    for press in 0..<400 {
      person.take(.key(Self.keys.randomElement(using: &random) ?? .down))
      frame = person.app.view(size, after: place, showing: frame)
      place = person.app.place
      #expect(frame == person.app.view(size), "seed \(seed), press \(press)")
    }
  }

  @Test func aNarrowListOfShortLinesIsMovedInAsWell() throws {
    let lines = (1...3).map {
      IncidentLine(number: IncidentNumber($0), headline: "short", lastEvent: 0)
    }
    var person = Person(try TestPlaybook.printer.read(), .english, unfinished: lines)
    let size = Size(columns: 80, rows: 24)
    let before = person.app
    let frame = before.view(size)
    try person.press("down")
    let after = person.app.view(size, after: before.place, showing: frame)
    #expect(after != frame && after == person.app.view(size))
  }
}
