/// What is said before a step that destroys something is begun.
package enum ConfirmWords {
  package static let title = Text(
    "This step destroys something. Begin it?", "Dieser Schritt zerstört etwas. Beginnen?")
  package static let machine = Text("Where", "Wo")
  package static let unnamed = Text(
    "no name yet; Esc, then r gives one", "noch ohne Namen; Esc, dann r gibt einen")
  package static let what = Text("What it does", "Was er tut")
  package static let before = Text("Done before it", "Davor getan")
  package static let nothingBefore = Text("nothing", "nichts")
  package static let notYet = Text("Not yet", "Noch nicht")
  package static let begin = Text("Begin now", "Jetzt beginnen")
}
