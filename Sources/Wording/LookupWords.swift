/// What is said of error codes and events that are looked up.
package enum LookupWords {
  package static let nothingKnown = Text(
    "No code, no event and no known phrase was found in this.",
    "Darin steht weder ein Code noch ein Ereignis noch eine bekannte Wendung.")

  package static let unknownCode = Text(
    "The playbook says nothing of this code.", "Das Playbook sagt nichts zu diesem Code.")

  package static func decoded(
    isFailure: Bool, facility: Int, named names: [String], number: Int
  ) -> Text {
    let facility = names.isEmpty ? "\(facility)" : "\(facility) (\(names.joined(separator: ", ")))"
    let kind = isFailure ? Text("failure", "Fehler") : Text("success", "Erfolg")
    return Text(
      "\(kind), facility \(facility), number \(number)",
      "\(kind), Bereich \(facility), Nummer \(number)")
  }

  package static func alsoWritten(signed: Int32, unsigned: UInt32, small: UInt16?) -> Text {
    guard let small else {
      return Text(
        "Also written \(unsigned) or \(signed).", "Auch geschrieben \(unsigned) oder \(signed).")
    }
    return Text(
      "Also written \(unsigned), \(signed) or, as a Win32 error, \(small).",
      "Auch geschrieben \(unsigned), \(signed) oder, als Win32-Fehler, \(small).")
  }

  package static func wraps(_ status: String) -> Text {
    Text("It wraps the NTSTATUS value \(status).", "Darin steckt der NTSTATUS-Wert \(status).")
  }

  package static let status = Text(
    "It is built like an NTSTATUS value.", "Er ist wie ein NTSTATUS-Wert gebaut.")

  package static let custom = Text(
    "An application made this code up for itself.",
    "Ein Programm hat diesen Code für sich selbst vergeben.")

  package static func mustName(_ device: Text) -> Text {
    Text(
      "What the message must name: \(device)",
      "Was die Meldung nennen muss: \(device)")
  }

  package static func toldApart(_ sign: Text) -> Text {
    Text("Told apart: \(sign)", "Unterscheidung: \(sign)")
  }

  package static func start(_ question: Text, _ answer: Text, then code: Text) -> Text {
    Text(
      "The walk starts at “\(question)”: choose “\(answer)”; then “\(code)”.",
      "Der Weg beginnt bei „\(question)“: „\(answer)“ wählen; dann „\(code)“.")
  }

  package static func printed(_ sentence: String) -> Text {
    Text("The system says: “\(sentence)”", "Das System meldet: „\(sentence)“")
  }

  package static func mistaken(_ code: String, why: Text) -> Text {
    Text(
      "Often written in its place: \(code). \(why)",
      "Oft stattdessen geschrieben: \(code). \(why)")
  }

  // How far a rule goes that reads the code.

  package static let canConfirm = Text("can confirm it", "kann es bestätigen")
  package static let likely = Text("likely", "wahrscheinlich")
  package static let possible = Text("possible", "möglich")

  package static func speaksFor(_ causes: [(title: Text, strength: Text)]) -> Text {
    let list = causes.map { Text("\($0.title) (\($0.strength))", "\($0.title) (\($0.strength))") }
      .joined(separator: ", ")
    return Text(
      "With what else is found it speaks for: \(list).",
      "Mit dem, was sonst gefunden wird, spricht er für: \(list).")
  }

  package static func eventSpeaksFor(_ causes: [(title: Text, strength: Text)]) -> Text {
    let list = causes.map { Text("\($0.title) (\($0.strength))", "\($0.title) (\($0.strength))") }
      .joined(separator: ", ")
    return Text(
      "With what else is found it speaks for: \(list).",
      "Mit dem, was sonst gefunden wird, spricht es für: \(list).")
  }

  package static func seenIn(_ log: Text) -> Text {
    Text("Seen in: \(log)", "Zu sehen in: \(log)")
  }

  package static func noise(_ why: Text) -> Text {
    Text("This is noise: \(why)", "Das hat hier nichts zu sagen: \(why)")
  }

  package static let undecided = Text(
    "Several programs use this number; the source of the event decides:",
    "Mehrere Programme verwenden diese Nummer; die Quelle des Ereignisses entscheidet:")

  package static func perhapsMeant(_ written: String, _ code: String, _ title: Text) -> Text {
    Text(
      "Perhaps not \(written) but \(code): \(title)",
      "Vielleicht nicht \(written), sondern \(code): \(title)")
  }
}
