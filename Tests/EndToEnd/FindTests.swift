import Testing
import Wording

/// The search over everything at a real terminal.
@Suite("The search at the terminal", .serialized)
struct FindTests {
  @Test("forgives a typo, shows a word, and comes back to where it was")
  func word() throws {
    try Screen.open(["--lang", "en"], in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("/")
      try screen.waits(for: PaletteWords.keysHere.english)
      try screen.type("exlusion")
      try screen.waits(for: "▸ Exclusion")
      try screen.press("Enter")
      try screen.waits(for: "leaves alone")
      try screen.press("Escape")
      try screen.waits(for: ScreenWords.noneUnfinished.english)
      try screen.press("q")
      try screen.waitsForEnd()
    }
  }

  @Test("leads to a question within an incident, and back")
  func question() throws {
    try Screen.open(["--lang", "de"], in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.german)
      try screen.press("1")
      try screen.waits(for: ScreenWords.whatHappened.german)
      try screen.press("1")
      try screen.waits(for: "Gibt es Anzeichen")
      try screen.press("/")
      try screen.waits(for: PaletteWords.keysHere.german)
      try screen.type("dienst vmms")
      try screen.waits(for: "▸ Dienst vmms")
      try screen.press("Enter")
      try screen.waits(for: "Läuft der Dienst")
      try screen.press("Escape")
      try screen.waits(for: "Gibt es Anzeichen")
    }
  }
}
