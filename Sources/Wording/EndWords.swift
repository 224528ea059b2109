/// The words of the hand-over at the end of an incident.
package enum EndWords {
  package static let takesOver = Text("Takes over", "Übernimmt")
  package static let why = Text("Why", "Warum")
  package static let cause = Text("Cause", "Ursache")
  package static let left = Text("Still to do", "Noch zu tun")
  package static let notEnded = Text("Under way or not checked", "Läuft noch oder ungeprüft")
  package static let notes = Text("Notes", "Notizen")
}
