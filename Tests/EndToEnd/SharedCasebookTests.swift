import Testing
import Wording

/// Two people at one casebook.
@Suite("One casebook, two terminals", .serialized)
struct SharedCasebookTests {
  @Test("an answer of the other is shown and never overwritten")
  func sameIncident() throws {
    let home = try Home()
    try Screen.open(in: home) { first in
      try first.waits(for: ScreenWords.newIncident.english)
      try first.press("1")
      try first.answer(ScreenWords.whatHappened.english, "1")
      try first.waits(for: "sign of an attack")
      try Screen.open(["resume"], in: home) { second in
        try second.answer("sign of an attack", "2")
        try second.waits(for: "started as administrator")
        // The first person has not seen that; the answer is refused, and theirs is shown.
        try first.press("1")
        try first.waits(for: "started as administrator")
        try first.waits(for: "Somebody else recorded something")
        for screen in [first, second] { try screen.press("Down", "Up") }
        try first.wait("the same screen for both") { first.lasting == second.lasting }
      }
    }
    let list = try Program.run("incidents --format json", in: home)
    #expect(list.output.contains("\"unfinished\""))
  }

  @Test("each has an incident of their own")
  func ownIncidents() throws {
    let home = try Home()
    try Screen.open(in: home) { first in
      try Screen.open(in: home) { second in
        for screen in [first, second] {
          try screen.waits(for: ScreenWords.newIncident.english)
          try screen.press("1")
          try screen.waits(for: ScreenWords.whatHappened.english)
        }
        try first.press("1")
        try second.press("2")
        for screen in [first, second] { try screen.waits(for: "sign of an attack") }
      }
    }
    let list = try Program.run("incidents", in: home)
    #expect(list.output.contains("#1") && list.output.contains("#2"))
    #expect(list.output.contains("missing") && list.output.contains("does not start"))
  }
}
