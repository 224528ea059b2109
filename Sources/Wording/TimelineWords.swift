/// The words around the list of events.
package enum TimelineWords {
  package static let onlyAnswers = Text("answers only", "nur Antworten")
  package static let onlySteps = Text("steps only", "nur Schritte")
  package static let onlyNotes = Text("notes only", "nur Notizen")
  package static let onlyPasted = Text("pasted only", "nur Eingefügtes")
  package static let onlyIncident = Text("incident only", "nur zum Vorfall")

  package static func all(_ count: Int) -> Text {
    count == 1
      ? Text("Timeline: 1 event", "Verlauf: 1 Ereignis")
      : Text("Timeline: \(count) events", "Verlauf: \(count) Ereignisse")
  }

  package static func part(_ filter: Text, _ count: Int, of all: Int) -> Text {
    Text(
      "Timeline, \(filter): \(count) of \(all)",
      "Verlauf, \(filter): \(count) von \(all)")
  }

  package static let noLongerFits = Text(
    "This no longer fits the playbook and does not count.",
    "Das passt nicht mehr zum Playbook und zählt nicht.")
}
