/// What is said of error codes that are looked up.
package enum LookupWords {
  package static let nothingKnown = Text(
    "No code and no known phrase was found in this.",
    "Darin steht weder ein Code noch eine bekannte Wendung.")

  package static let unknownCode = Text(
    "The playbook says nothing of this code.", "Das Playbook sagt nichts zu diesem Code.")

  package static func decoded(isFailure: Bool, facility: Int, number: Int) -> Text {
    Text(
      "\(isFailure ? "failure" : "success"), facility \(facility), number \(number)",
      "\(isFailure ? "Fehler" : "Erfolg"), Bereich \(facility), Nummer \(number)")
  }

  package static func perhapsMeant(_ written: String, _ code: String, _ title: Text) -> Text {
    Text(
      "Perhaps not \(written) but \(code): \(title.english)",
      "Vielleicht nicht \(written), sondern \(code): \(title.german)")
  }
}
