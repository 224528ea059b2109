/// What reports and the commands that print them say.
package enum ReportWords {
  package static let needsAnswers = Text(
    "Not decided yet: answers are missing.", "Noch nicht entschieden: Antworten fehlen.")
  package static let concluded = Text("Concluded.", "Geklärt.")
  package static let undetermined = Text(
    "Undetermined: no cause explains the trouble beyond doubt.",
    "Ungeklärt: keine Ursache erklärt die Störung zweifelsfrei.")

  package static let questions = Text("Still to be answered:", "Noch zu beantworten:")
  package static func oneBlock(_ count: Int) -> Text {
    Text(
      "One block of read-only commands answers \(count) of these: hvdoctor block prints it, "
        + "--text takes its output.",
      "Ein Block lesender Befehle beantwortet \(count) davon: hvdoctor block druckt ihn, "
        + "--text nimmt die Ausgabe.")
  }

  package static let aValue = Text("VALUE", "WERT")
  package static let plan = Text("Plan:", "Plan:")
  package static let expect = Text("Afterwards", "Danach")
  package static let undo = Text("Undo", "Zurücknehmen")
  package static let next = Text("Next", "Als Nächstes")
  package static let nextQuestion = Text("answer", "beantworten:")
  package static let handOver = Text("hand the incident over", "den Vorfall übergeben")
  package static let close = Text("close the incident", "den Vorfall abschließen")
  package static let notKnown = Text("not known", "nicht bekannt")
  package static let noUndoNeeded = Text("nothing to undo", "nichts zurückzunehmen")

  package static func noUndo(_ why: Text) -> Text {
    Text("cannot be undone: \(why)", "nicht zurückzunehmen: \(why)")
  }

  package static func not(_ value: String) -> Text {
    Text("not \(value)", "nicht \(value)")
  }

  package static func explainedBy(_ cause: Text) -> Text {
    Text("Explained by: \(cause)", "Erklärt durch: \(cause)")
  }

  package static let givenByHand = Text("given by hand", "von Hand angegeben")
  package static let derived = Text("follows from other facts", "folgt aus anderen Fakten")
  package static let severalValues = Text("several values", "mehrere Werte")
  package static let secondLook = Text(
    "seen after a step", "nach einem Schritt gesehen")

  package static func since(_ version: String) -> Text {
    Text("since \(version)", "seit \(version)")
  }

  package static func perhaps(_ facts: String) -> Text {
    Text(
      "only perhaps needed; not known: \(facts)", "nur vielleicht nötig; nicht bekannt: \(facts)")
  }

  package static func noLine(_ value: String) -> Text {
    Text("nothing to run for \(value)", "nichts auszuführen für \(value)")
  }

  package static func leftOut(_ value: String, _ why: Text) -> Text {
    Text(
      "left out: \(value) - \(why)", "ausgelassen: \(value) - \(why)")
  }
}
