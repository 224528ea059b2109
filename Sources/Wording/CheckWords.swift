/// What is said of a playbook that was checked.
package enum CheckWords {
  package static let clean = Text("clean", "ohne Beanstandung")
  package static let withFindings = Text("usable, with findings", "brauchbar, mit Beanstandungen")
  package static let refused = Text(
    "The playbook cannot be used until the errors are mended.",
    "Das Playbook ist erst brauchbar, wenn die Fehler behoben sind.")
  package static let reached = Text(
    "what leads to each cause, and what tells it from its neighbour:",
    "was zu jeder Ursache führt, und was sie von ihrer Nachbarin unterscheidet:")

  package static func unreached(_ cause: String) -> Text {
    Text(
      "no way to “\(cause)” was found: nothing that can be answered makes it likely",
      "zu „\(cause)“ wurde kein Weg gefunden: keine Antworten machen sie wahrscheinlich")
  }

  package static func unlike(_ cause: String) -> Text {
    Text("unlike \(cause)", "anders als \(cause)")
  }

  /// The value here and there of the fact that decides; nil is not asked.
  package static func decides(_ fact: String, _ here: String?, _ there: String) -> Text {
    guard let here else {
      return Text("\(fact) is not asked, not \(there)", "\(fact) ist nicht gefragt, nicht \(there)")
    }
    return Text("\(fact) is \(here), not \(there)", "\(fact) ist \(here), nicht \(there)")
  }

  // The sources.

  package static let nothingDue = Text("no source is due", "keine Quelle ist fällig")
  package static let neverRead = Text("never read", "nie gelesen")
  package static let undated = Text("undated", "ohne Datum")

  package static func due(_ count: Int, _ days: Int, _ today: String) -> Text {
    Text(
      "sources not read for more than \(days) days, on \(today): \(count)",
      "seit mehr als \(days) Tagen nicht gelesene Quellen, am \(today): \(count)")
  }

  package static func read(_ day: String, _ ago: Int) -> Text {
    Text("read \(day), \(ago) days ago", "gelesen am \(day), vor \(ago) Tagen")
  }

  package static func dated(_ day: String) -> Text {
    Text("dated \(day)", "vom \(day)")
  }

  package static let facts = Text("facts", "Fakten")
  package static let questions = Text("questions", "Fragen")
  package static let rules = Text("rules", "Regeln")
  package static let causes = Text("causes", "Ursachen")
  package static let steps = Text("steps", "Schritte")
  package static let ways = Text("ways through the tree", "Wege durch den Baum")
  package static let longest = Text("prompts on the longest way", "Fragen auf dem längsten Weg")
  package static let mean = Text("prompts on average", "Fragen im Mittel")
}
