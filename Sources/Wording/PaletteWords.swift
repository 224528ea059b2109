/// What is said where everything can be searched.
package enum PaletteWords {
  package static let title = Text("Find", "Suchen")
  package static let hint = Text(
    "Type a symptom, a code, a cause, a step, a command, a word or a key.",
    "Tippen Sie ein Symptom, einen Code, eine Ursache, einen Schritt, einen Befehl, ein Wort oder eine Taste."
  )
  package static let keysHere = Text("Keys that do something here", "Tasten, die hier etwas tun")
  package static let plainHint = Text(
    "A number goes there, other text searches anew.",
    "Eine Nummer führt hin, anderer Text sucht neu.")

  package static func nothing(_ text: String) -> Text {
    Text("Nothing is called “\(text)”.", "Nichts heißt „\(text)“.")
  }
  package static let closest = Text("The closest:", "Am nächsten kommt:")
  package static let nothingToOpen = Text("Nothing is selected.", "Nichts ist ausgewählt.")

  package static let nothingElse = Text(
    "There is nothing else to choose.", "Es gibt nichts anderes auszuwählen.")
  package static let noSuchKey = Text(
    "This key does nothing here.", "Diese Taste tut hier nichts.")

  // What a hit is.
  package static let symptom = Text("symptom", "Symptom")
  package static let code = Text("code", "Code")
  package static let event = Text("event", "Ereignis")
  package static let cause = Text("cause", "Ursache")
  package static let step = Text("step", "Schritt")
  package static let question = Text("question", "Frage")
  package static let command = Text("command", "Befehl")
  package static let word = Text("word", "Begriff")
  package static let key = Text("key", "Taste")

  // The pages.
  package static let goThere = Text("go there", "hingehen")
  package static let also = Text("Also called", "Auch genannt")
  package static let answers = Text("Answers", "Antworten")
  package static let stepsOf = Text("Steps that recover from it", "Schritte, die sie beheben")
  package static let signsOf = Text("What speaks for it", "Was dafür spricht")
  package static let against = Text("What rules it out", "Was sie ausschließt")
  package static let verdictNeedsIncident = Text(
    "Whether it is the cause, an incident tells.",
    "Ob sie es ist, zeigt ein Vorfall.")
  package static let risk = Text("Risk", "Risiko")

  // Why a step is not in the plan.
  package static let notInPlan = Text("Why it is not in the plan", "Warum er nicht im Plan steht")
  package static let noIncident = Text(
    "No incident is open; a plan comes from its answers.",
    "Kein Vorfall ist offen; ein Plan entsteht aus dessen Antworten.")
  package static let closedIncident = Text(
    "This incident is closed.", "Dieser Vorfall ist abgeschlossen.")
  package static let onlyPossible = Text(
    "A cause that is only possible brings steps without risk, and no others.",
    "Eine nur mögliche Ursache bringt gefahrlose Schritte, andere nicht.")
  package static let doesNotBelong = Text(
    "What is known says that it does not belong here:",
    "Nach dem, was bekannt ist, gehört er nicht hierher:")
  package static let noCause = Text(
    "No cause brings it by itself; it comes when another step or the end of the work needs it.",
    "Keine Ursache bringt ihn von sich aus; er kommt, wenn ein anderer Schritt oder das Ende der Arbeit ihn braucht."
  )
  package static let subjectsBack = Text(
    "Everything is back, so nothing more is called for.",
    "Alles läuft wieder, also ist nichts mehr nötig.")
  package static func bringsIt(_ cause: String, _ verdict: Text) -> Text {
    Text("\(cause): \(verdict)", "\(cause): \(verdict)")
  }
  package static let bringers = Text(
    "It comes once one of these is likely or confirmed:",
    "Er kommt, sobald eine davon wahrscheinlich oder bestätigt ist:")

  // What keys do, for those whose label does not say it.
  package static let findMore = Text("search everything", "alles durchsuchen")
  package static let undoMore = Text(
    "undo: change or take back an earlier answer",
    "rückgängig: eine frühere Antwort ändern oder zurücknehmen")
  package static let whyMore = Text(
    "how it is known, why not another cause, proof", "woher das bekannt ist, warum nicht anders")
  package static let closeMore = Text(
    "end the incident, hand over, escalate", "Vorfall beenden, übergeben, eskalieren")
  package static let namesMore = Text(
    "rename, add a machine", "umbenennen, eine Maschine hinzufügen")
  package static let pasteMore = Text(
    "paste what a command printed", "einfügen, was ein Befehl ausgab")
  package static let copyMore = Text("copy the command", "den Befehl kopieren, Zwischenablage")
  package static let leaveMore = Text("quit, exit, end the program", "beenden, verlassen, Ende")
  package static let planMore = Text(
    "question and plan, next pane, checklist", "Frage und Plan, wechseln, Checkliste")
  package static let noteMore = Text(
    "write a note for the next shift, comment", "Notiz für die nächste Schicht, Kommentar")
  package static let suspendMore = Text("back to the shell", "zurück zur Shell")
  package static let redrawMore = Text("repaint a broken screen", "Bildschirm neu aufbauen")
  package static let skipMore = Text("leave a step out", "einen Schritt auslassen")
  package static let dontKnowMore = Text("unknown, no idea", "unbekannt, keine Ahnung")
}
