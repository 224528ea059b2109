import Playbooks
import Testing
import Wording

/// The main job at a real terminal of 80 columns and 24 rows, by keys alone.
@Suite("A walk at the terminal", .serialized)
struct WalkTests {
  private func walk(
    _ facts: String, _ arguments: [String] = [], language: Language = .english,
    _ body: (Walk) throws -> Void
  ) throws {
    let playbook = try Shipped.playbook()
    try Screen.open(["--lang", language.rawValue] + arguments, in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident[language])
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened[language])
      try body(Walk(facts, on: screen, over: playbook, in: language))
    }
  }

  @Test("a missing machine is brought back, in both languages", arguments: Language.allCases)
  func missing(language: Language) throws {
    try walk(Shipped.base, language: language) { walk in
      try walk.screen.press("1")
      try walk.answersUntilPlan()
      try walk.finishes("freeze-evidence", "verified")
      try walk.finishes("configure-exclusions", "yes")
      try walk.finishes("restart-vmms", "works")
      try walk.finishes("protect-guests", "verified")
      try walk.closesAsResolved()
      try walk.screen.press("Enter")
      try walk.screen.waits(for: ScreenWords.noneUnfinished[language])
      try walk.screen.press("q")
      try walk.screen.waitsForEnd()
    }
  }

  @Test(
    "a code typed or pasted at the start leads to a verified close",
    arguments: ["0x800704C8", "0×80070037", "-2147023901"], [true, false])
  func code(code: String, isPasted: Bool) throws {
    try walk(Shipped.base + " symptom=vm-start-fails disks=present backup=no") { walk in
      if isPasted {
        try walk.screen.paste("Fehler „\(code)“")
      } else {
        try walk.screen.type(code)
        try walk.screen.waits(for: code)
        try walk.screen.press("Enter")
      }
      try walk.screen.waits(for: ScreenWords.takeOver.english)
      try walk.screen.press("Enter")
      try walk.answersUntilPlan()
      try walk.finishes("freeze-evidence", "verified")
      try walk.finishes("configure-exclusions", "yes")
      try walk.finishes("restart-vmms", "works")
      try walk.finishes("protect-guests", "verified")
      try walk.closesAsResolved()
    }
  }

  @Test("a damaged configuration is restored from the backup")
  func restore() throws {
    let facts =
      " event=Hyper-V-VMMS/16310 events-read=unknown disks=present backup=yes backup-age=12 "
      + "checkpoints=no chain=single"
    try walk(Shipped.base + facts) { walk in
      try walk.screen.press("1")
      try walk.answersUntilPlan()
      try walk.finishes("freeze-evidence", "verified")
      try walk.finishes("configure-exclusions", "yes")
      try walk.finishes("restart-vmms", "still-missing")
      try walk.answersUntilPlan()
      try walk.finishes("register-existing", "still-missing")
      try walk.answersUntilPlan()
      try walk.finishes("restore-configuration", "works")
      try walk.finishes("protect-guests", "verified")
      try walk.closesAsResolved()
    }
  }

  @Test("the timeline is the same after leaving and coming back, at every size")
  func timeline() throws {
    let home = try Home()
    let sizes = [(80, 24), (40, 10), (120, 40)]
    var before: [[String]] = []
    func timelines(_ screen: Screen) throws -> [[String]] {
      try screen.press("t")
      return try sizes.map { columns, rows in
        try screen.resize(columns: columns, rows: rows)
        try screen.wait("the timeline in \(columns) columns") {
          // Drawn for this size: the head in the first row, the keys in the last.
          let lines = screen.lines
          return lines.indices.contains(rows - 1) && lines[0].hasPrefix(" hvdoctor")
            && lines[rows - 1].hasPrefix(" ↑↓") && lines.contains { $0.contains("» ask Eve") }
        }
        return screen.lines
      }
    }
    try Screen.open(in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      let walk = Walk(Shipped.base, on: screen, over: try Shipped.playbook(), in: .english)
      try walk.answersUntilPlan()
      try walk.finishes("freeze-evidence", "verified")
      try screen.press("n")
      try screen.waits(for: NoteWords.new.english)
      try screen.type("ask Eve")
      try screen.press("Enter")
      try screen.waits(for: ScreenWords.recorded.english)
      before = try timelines(screen)
    }
    try Screen.open(["resume"], in: home) { screen in
      try screen.waits(for: ScreenWords.lastEvent.english)
      #expect(try timelines(screen) == before)
    }
  }

  @Test("whoever knows nothing is led to somebody who does")
  func allUnknown() throws {
    try walk("") { walk in
      try walk.screen.press("1")
      try walk.answers { $0.contains("▸ ○") }
      try walk.finishesEverything()
      try walk.closesAsEscalated(to: "second level")
      try walk.screen.waits(for: ScreenWords.wouldDecide.english)
    }
  }
}
