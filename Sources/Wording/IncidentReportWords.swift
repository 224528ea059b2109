/// The words of an incident's report, and of its timeline.
package enum IncidentReportWords {
  package static let open = Text("Not closed yet.", "Noch nicht abgeschlossen.")
  package static func closed(_ closing: Text, _ note: String) -> Text {
    let rest = note.isEmpty ? "." : ": \(note)"
    return Text("\(closing.english)\(rest)", "\(closing.german)\(rest)")
  }
  package static let nextStep = Text("Next", "Als Nächstes")
  package static let known = Text("What is known", "Was bekannt ist")
  package static let causes = Text("Causes", "Ursachen")
  package static let others = Text("Without a verdict", "Ohne Befund")
  package static let tried = Text("What was tried", "Was versucht wurde")
  package static let plan = Text("Plan", "Plan")
  package static let notes = Text("Notes", "Notizen")
  package static let timeline = Text("Timeline", "Verlauf")
  package static let nothing = Text("Nothing yet.", "Noch nichts.")
  package static let underWay = Text("under way", "läuft")
  package static let then = Text("Then", "Danach")

  // What happened, with what it happened to.
  package static func opened(_ playbook: String, _ version: String) -> Text {
    Text("begun over \(playbook) \(version)", "begonnen mit \(playbook) \(version)")
  }
  package static func placed(_ entity: String, _ place: String) -> Text {
    Text("\(entity) belongs to \(place)", "\(entity) gehört zu \(place)")
  }
  package static func renamed(_ entity: String, _ name: String) -> Text {
    Text("\(entity) is now called \(name)", "\(entity) heißt jetzt \(name)")
  }
  package static func revised(_ fact: String) -> Text {
    Text("changed: \(fact)", "geändert: \(fact)")
  }
  package static func withdrawn(_ fact: String) -> Text {
    Text("taken back: \(fact)", "zurückgenommen: \(fact)")
  }
  package static func started(_ step: String) -> Text {
    Text("step begun: \(step)", "Schritt begonnen: \(step)")
  }
  package static func ended(_ step: String, _ outcome: Text, _ reason: String) -> Text {
    let why = reason.isEmpty ? "" : " (\(reason))"
    return Text(
      "step ended: \(step): \(outcome.english)\(why)",
      "Schritt beendet: \(step): \(outcome.german)\(why)")
  }
  package static func noted(_ note: String) -> Text {
    Text("note: \(note)", "Notiz: \(note)")
  }
  package static func handedOver(_ to: String) -> Text {
    Text("handed over to \(to)", "übergeben an \(to)")
  }
  package static func wasClosed(_ closing: Text, _ note: String) -> Text {
    let rest = note.isEmpty ? "" : " (\(note))"
    return Text("closed: \(closing.english)\(rest)", "abgeschlossen: \(closing.german)\(rest)")
  }
  package static let reopened = Text("opened again", "wieder geöffnet")
}
