import Testing
import Wording

@testable import Console

/// The main walk, told by what the screen shows and what is pressed.
@Suite struct WalkByKeysTests {
  /// A printer whose display can be photographed, as the plan begins.
  private static let jam = "1 1 '0x0D' enter 1"

  @Test func fromTheStartToTheFirstQuestion() throws {
    try OpenScreen().shows("No incident is waiting for you.").selects("New incident")
      .press("enter").shows("What happened?").selects("It never comes out")
      .press("enter").shows("Which code does the display show?").hides("recorded")
  }

  @Test func aFullWalkToItsVerifiedEnd() throws {
    try OpenScreen().press("1 1 d 2").shows("Next: Resume the queue").selects("low risk, next")
      .press("enter").shows("Under way: Resume the queue").selects("under way")
      .press("enter").shows("What happens now?").press("1").shows("Everything is back.")
      .press("enter").shows("Close the incident").press("1").shows("Closed: Resolved")
      .press("enter").shows("No incident is waiting for you.")
  }

  @Test func escapeGoesUpOneLevelAndLosesNothing() throws {
    let first = try OpenScreen().press("1 1 d 1 u").shows("Your answers").press("esc")
      .hides("Your answers").shows("✓ Queue Running")
    let left = try first.press("esc").shows("Unfinished incidents").selects("It never comes out")
    try left.press("enter").shows("✓ Queue Running")
  }

  @Test func whyIsOneKeyAndOneKeyBack() throws {
    let question = try OpenScreen().press("1 1 d j k")
    let reading = question.reading
    #expect(try question.press("w").shows("Esc back").press("esc").reading == reading)
  }

  @Test func thePlanIsLookedAtBeforeItIsReady() throws {
    try OpenScreen().press("1 1").shows("Which code").press("tab").shows(
      "Next: answer “Error code”"
    )
    .press("tab").shows("Which code does the display show?")
  }

  @Test func homeAndEndFindTheEndsOfAList() throws {
    try OpenScreen(.shipped).press("1 end").selects("Something else")
    try OpenScreen(.shipped).press("1 2 end").selects("I don't know").press("g")
      .selects("Yes, at least one of these")
    try OpenScreen().press(Self.jam + " end").selects("Reset the printer").press("home")
      .selects("Photograph the display")
    try OpenScreen().press(Self.jam + " u G").selects("Paper path").press("g").selects("Queue")
  }

  @Test(arguments: ["j", "down"])
  func aListGoesRound(_ key: String) throws {
    try OpenScreen().selects("New incident").press(key).selects("Look up").press(key)
      .selects("New incident")
  }

  @Test func manyIncidentsArePagedThrough() throws {
    let lines = (1...50).map {
      IncidentLine(number: IncidentNumber($0), headline: "Job \($0)", lastEvent: MemoryDesk.now)
    }
    let start = try OpenScreen(unfinished: lines).selects("Job 1").shows(
      "Unfinished incidents (50)")
    try start.press("end").selects("Job 50").shows("above").press("home").selects("New incident")
    try start.press("pagedown pagedown pagedown pagedown").selects("Job 50")
  }

  @Test func aTextIsScrolledByItsPageAndNotBeyondItsEnd() throws {
    let why = try OpenScreen(.shipped).press("1 2 w")
    let end = try why.press("end").shows("above")
    #expect(try why.press("pagedown pagedown pagedown pagedown pagedown").reading == end.reading)
    // One key back is felt at once.
    #expect(try end.press("k").reading != end.reading)
    #expect(try end.press("home").reading == why.reading)
    #expect(try end.press("pageup").press("pagedown").reading == end.reading)
  }

  @Test func theHelpTellsWhatEachKeyDoesHere() throws {
    try OpenScreen().press("1 1 d ?").shows("Keys here").shows("Records the selected answer.")
      .press("end").shows("Stops the program for a while").press("esc").shows("Queue")
    try OpenScreen(.printer, .german).press("?").shows("Tasten hier").shows("Beendet das Programm.")
  }

  @Test(arguments: ["?", "1 ?", "1 1 d ?"])
  func everyHelpIsReadToItsEndOnASmallScreen(_ keys: String) throws {
    let help = try OpenScreen(at: Size(columns: 40, rows: 10)).press(keys).shows("below")
    try help.press("end").shows("Stops the program").hides("below").press("home").shows("Keys here")
      .press("pagedown").shows("above").press("esc").hides("above").hides("Keys")
  }

  @Test func aWideScreenTellsWhyBesideTheQuestion() throws {
    let wide = Size(columns: 120, rows: 40)
    try OpenScreen(.printer, at: wide).press("1 1 '0x0D' enter").shows("What it may be")
      .shows("≈ Likely: Paper jam")
    try OpenScreen(.printer, at: wide).press(Self.jam).shows("Next: Photograph the display")
      .shows("Then you see: The picture shows the code.")
  }

  @Test func aSmallScreenUnfoldsTheStep() throws {
    let small = Size(columns: 40, rows: 10)
    try OpenScreen(.printer, at: small).press(Self.jam).selects("Photograph the display")
      .shows("safe, next").shows("The picture shows the code.").press("end")
      .selects("Reset the printer").shows("destructive, locked").shows("above")
  }

  @Test func everyKeyOfTheFooterHasItsSentence() throws {
    for scene in Scene.all {
      for hint in try scene.person(.english).app.hints where hint.refusal == nil {
        #expect(KeySentences.all[hint.label] != nil, "\(hint.label.english), \(scene)")
      }
    }
    for binding in Binding.all {
      #expect(KeySentences.all[binding.label] != nil, "\(binding.label.english)")
    }
  }
}
