/// The words around notes, and around what is typed and not recorded yet.
package enum NoteWords {
  package static let title = Text("Notes", "Notizen")
  package static let none = Text(
    "No note yet. What you write stays with the incident, for the next shift.",
    "Noch keine Notiz. Was Sie schreiben, bleibt beim Vorfall, für die nächste Schicht.")
  package static let new = Text("New note", "Neue Notiz")
  package static let halfTyped = Text("half-typed note", "angefangene Notiz")
  package static let noteLeft = Text(
    "A half-typed note is not recorded: n goes on with it, q leaves.",
    "Eine angefangene Notiz ist nicht erfasst: n setzt sie fort, q verlässt.")
  package static let answerLeft = Text(
    "What you typed is not recorded: Enter twice records it, q leaves.",
    "Getipptes ist nicht erfasst: zweimal Enter erfasst es, q verlässt.")

  package static func earlier(_ count: Int) -> Text {
    count == 1
      ? Text("1 earlier note is in the timeline", "1 ältere Notiz steht im Verlauf")
      : Text(
        "\(count) earlier notes are in the timeline", "\(count) ältere Notizen stehen im Verlauf")
  }
}
