/// The words of an incident's report.
package enum IncidentReportWords {
  package static let open = Text("Not closed yet.", "Noch nicht abgeschlossen.")
  package static func closed(_ closing: Text, _ note: String) -> Text {
    note.isEmpty
      ? Text("\(closing).", "\(closing).") : Text("\(closing): \(note)", "\(closing): \(note)")
  }
  package static let nextStep = Text("Next", "Als Nächstes")
  package static let known = Text("What is known", "Was bekannt ist")
  package static let causes = Text("Causes", "Ursachen")
  package static let tried = Text("What was tried", "Was versucht wurde")
  package static let plan = Text("Plan", "Plan")
  package static let notes = Text("Notes", "Notizen")
  package static let timeline = Text("Timeline", "Verlauf")
  package static let nothing = Text("Nothing yet.", "Noch nichts.")
  package static let underWay = Text("under way", "läuft")
  package static let then = Text("Then", "Danach")
}
