import Foundation
import Testing
import Wording

/// Killed in the middle of anything, the program goes on where it was.
@Suite("Killed and resumed", .serialized)
struct SurvivalTests {
  private static let facts = Shipped.base
  private static let answers = 7

  /// The screens of a walk that nobody interrupts.
  private func undisturbed() throws -> [[String]] {
    var screens: [[String]] = []
    try begin(in: try Home()) { walk in screens = try walk.screens(after: Self.answers) }
    return screens
  }

  private func begin(in home: Home, _ body: (Walk) throws -> Void) throws {
    try Screen.open(in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try body(
        Walk(Self.facts, on: screen, over: try Shipped.playbook(), in: .english))
    }
  }

  @Test("kill -9 at a random moment, resume, the same screen")
  func killed() throws {
    let screens = try undisturbed()
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    for _ in 0..<(Program.isSoak ? 150 : 4) {
      let count = Int.random(in: 0..<Self.answers, using: &random)
      let pause = UInt32.random(in: 0..<25_000, using: &random)
      let home = try Home()
      var seen: [String] = []
      try begin(in: home) { walk in
        _ = try walk.screens(after: count)
        guard let fact = walk.playbook.facts.first(where: { walk.asks($0) }) else {
          throw NoSuchName(name: "question \(count)")
        }
        try walk.answer(fact)
        usleep(pause)
        seen = walk.screen.lasting
        try walk.screen.signal(SIGKILL)
        try walk.screen.waitsForEnd()
      }
      // The last answer may have been on its way; what was shown as recorded is there.
      let wanted =
        seen == screens[count + 1] ? [screens[count + 1]] : [screens[count], screens[count + 1]]
      try Screen.open(["resume"], in: home) { screen in
        try screen.wait("one of the screens before, seed \(seed), answer \(count)") {
          wanted.contains(screen.lasting)
        }
      }
    }
  }

  @Test("a step under way is still under way")
  func stepUnderWay() throws {
    let home = try Home()
    var before: [String] = []
    try begin(in: home) { walk in
      try walk.answersUntilPlan()
      try walk.finishes("freeze-evidence", "verified")
      // What is asked between two steps is answered as well.
      try walk.answers { $0.contains("▸ ○ 2") }
      try walk.screen.press("Enter")
      try walk.screen.waits(for: "▸ ▶ 2")
      try walk.screen.waits(for: ScreenWords.recorded.english)
      // Without a notice the body has a row more.
      try walk.screen.settles()
      before = walk.screen.lasting
      try walk.screen.signal(SIGKILL)
      try walk.screen.waitsForEnd()
    }
    try Screen.open(["resume", "1"], in: home) { screen in
      try screen.wait("the same screen") { screen.lasting == before }
    }
  }

  @Test("an unfinished incident is offered at the start, and one key goes on")
  func fromTheStart() throws {
    let home = try Home()
    var before: [String] = []
    try begin(in: home) { walk in
      before = try walk.screens(after: 3).last ?? []
      try walk.screen.press("q")
      try walk.screen.waits(for: ScreenWords.unfinished.english)
      try walk.screen.press("q")
      try walk.screen.waitsForEnd()
    }
    try Screen.open(in: home) { screen in
      try screen.waits(for: ScreenWords.unfinished.english)
      try screen.press("Enter")
      try screen.wait("the same screen") { screen.lasting == before }
    }
  }

  @Test("a playbook of another field is walked, killed and resumed")
  func otherField() throws {
    let home = try Home()
    let playbook = ["--playbook", Program.printer]
    try Screen.open(playbook, in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: "It never comes out")
      try screen.press("1")
      let walk = Walk(
        "queue=paused paper-path=clear", on: screen, over: try Shipped.printer(), in: .english)
      try walk.answersUntilPlan()
      try screen.signal(SIGKILL)
      try screen.waitsForEnd()
    }
    try Screen.open(["resume"] + playbook, in: home) { screen in
      let walk = Walk(
        "queue=paused paper-path=clear", on: screen, over: try Shipped.printer(), in: .english)
      try walk.finishes("resume-queue", "works")
      try walk.closesAsResolved()
    }
    // The shipped playbook does not know this incident, and says so.
    let list = try Program.run("incidents --all", in: home)
    #expect(list.output.contains("It never comes out"))
  }
}

/// Random numbers that a printed seed brings back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
