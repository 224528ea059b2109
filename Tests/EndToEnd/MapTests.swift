import Testing
import Wording

/// The map and what is only tried, at a real terminal.
@Suite("The map at the terminal", .serialized)
struct MapTests {
  @Test("going back takes an answer back only after Enter, and what is tried is never recorded")
  func goingBack() throws {
    let home = try Home()
    try Screen.open(["--lang", "en"], in: home) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1")
      try screen.waits(for: ScreenWords.dontKnow.english)
      try screen.press("2")
      try screen.waits(for: ScreenWords.recorded.english)
      try screen.press("m")
      try screen.waits(for: "The way through the questions")
      try screen.press("Home", "Enter")
      try screen.waits(for: MapWords.isTakenBack.english)
      try screen.press("Escape")
      try screen.waits(for: "The way through the questions")
      try screen.press("Enter", "Enter")
      try screen.waits(for: "▸ Signs of an attack")

      try screen.press("i")
      try screen.waits(for: WhatIfWords.nothingRecorded.english)
      try screen.press("2")
      try screen.waits(for: WhatIfWords.tried.english)
      try screen.press("i")
      try screen.waits(for: WhatIfWords.triedList.english)
      try screen.press("1")
      try screen.waits(for: WhatIfWords.asBefore.english)
      try screen.waits(for: "▸ Signs of an attack")
      try screen.press("q")
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("q")
      try screen.waitsForEnd()
    }
  }
}
