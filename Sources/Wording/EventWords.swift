/// What happened in an incident, event by event.
package enum EventWords {
  package static func opened(_ playbook: String, _ version: String) -> Text {
    Text(
      "Incident opened, playbook \(playbook) \(version)",
      "Vorfall eröffnet, Playbook \(playbook) \(version)")
  }

  package static func added(_ kind: Text, _ name: String) -> Text {
    Text("\(kind) added: \(name)", "\(kind) hinzugefügt: \(name)")
  }

  package static func placed(_ name: String, in place: String) -> Text {
    Text("\(name) belongs to \(place)", "\(name) gehört zu \(place)")
  }

  package static func named(_ kind: Text, _ name: String) -> Text {
    Text("\(kind): the name is \(name)", "\(kind): der Name ist \(name)")
  }

  package static func renamed(_ old: String, _ new: String) -> Text {
    Text("\(old) is now called \(new)", "\(old) heißt jetzt \(new)")
  }

  package static func changed(_ what: String) -> Text {
    Text("Changed: \(what)", "Geändert: \(what)")
  }

  package static func before(_ value: String) -> Text {
    Text("Before: \(value)", "Vorher: \(value)")
  }

  package static func takenBack(_ what: String) -> Text {
    Text("Taken back: \(what)", "Zurückgenommen: \(what)")
  }

  package static func begun(_ step: String) -> Text {
    Text("Begun: \(step)", "Begonnen: \(step)")
  }

  package static func ended(_ step: String, _ outcome: Text) -> Text {
    Text("Ended: \(step): \(outcome)", "Beendet: \(step): \(outcome)")
  }

  package static func handedOver(to person: String) -> Text {
    Text("Handed over to \(person)", "Weitergegeben an \(person)")
  }

  package static func closed(_ how: Text) -> Text {
    Text("Closed: \(how)", "Abgeschlossen: \(how)")
  }

  package static let reopened = Text("Opened again", "Wieder geöffnet")

  // What an event is about, where no word says where it came from.
  package static let incident = Text("incident", "Vorfall")
  package static let step = Text("step", "Schritt")
  package static let note = Text("note", "Notiz")
}
