/// What is said of a statement such as FACT=VALUE that cannot be understood.
package enum StatementWords {
  package static let malformed = Text(
    "a fact is written FACT=VALUE, FACT!=VALUE or FACT=unknown",
    "ein Fakt wird als FAKT=WERT, FAKT!=WERT oder FAKT=unknown geschrieben")

  package static let controlCharacter = Text(
    "there is a control character in it", "darin steht ein Steuerzeichen")

  package static let noValue = Text("the value is missing", "der Wert fehlt")

  package static let tooLong = Text("the value is too long", "der Wert ist zu lang")

  package static func nameless(_ kind: String) -> Text {
    Text(
      "a name is written \(kind)[NAME], and \(kind) takes none that is empty",
      "ein Name wird als \(kind)[NAME] geschrieben und darf nicht leer sein")
  }

  package static func unknownKind(_ name: String, _ nearest: String?) -> Text {
    guess(
      Text("the playbook has no kind \(name)", "das Playbook kennt die Art \(name) nicht"), nearest)
  }

  package static func unknownFact(_ name: String, _ nearest: String?) -> Text {
    guess(
      Text("the playbook has no fact \(name)", "das Playbook kennt den Fakt \(name) nicht"),
      nearest)
  }

  package static func unknownStep(_ name: String, _ nearest: String?) -> Text {
    guess(
      Text("the playbook has no step \(name)", "das Playbook kennt den Schritt \(name) nicht"),
      nearest)
  }

  package static func wrongKind(_ what: String, _ kind: String) -> Text {
    Text(
      "\(what) belongs to \(kind): write \(kind).\(what) or \(kind)[NAME].\(what)",
      "\(what) gehört zu \(kind): schreiben Sie \(kind).\(what) oder \(kind)[NAME].\(what)")
  }

  package static func wrongPlace(_ kind: String, _ other: String) -> Text {
    Text(
      "\(kind) belongs to \(other): write \(kind)[NAME].\(other)=NAME",
      "\(kind) gehört zu \(other): schreiben Sie \(kind)[NAME].\(other)=NAME")
  }

  package static func notALook(_ step: String, _ fact: String, _ right: String?) -> Text {
    guard let right else {
      return Text(
        "after \(step) nothing is looked at; write \(fact)=VALUE",
        "nach \(step) wird nichts nachgesehen; schreiben Sie \(fact)=WERT")
    }
    return Text(
      "after \(step) one looks at \(right), not at \(fact)",
      "nach \(step) wird \(right) nachgesehen, nicht \(fact)")
  }

  package static func notDeniable(_ what: String) -> Text {
    Text("\(what) takes only = and a value", "\(what) nimmt nur = und einen Wert")
  }

  package static func notAmong(_ written: String, _ values: String, _ nearest: String?) -> Text {
    let wrong = Text("\(written) is not one of its values", "\(written) ist keiner der Werte")
    let guess = guess(wrong, nearest)
    return Text(
      "\(guess); possible: \(values)",
      "\(guess); möglich: \(values)")
  }

  package static func ambiguous(_ written: String, _ values: String) -> Text {
    Text("\(written) could be any of \(values)", "\(written) kann \(values) meinen")
  }

  package static func notANumber(_ written: String) -> Text {
    Text("\(written) is not a number", "\(written) ist keine Zahl")
  }

  package static func notAVersion(_ written: String) -> Text {
    Text(
      "\(written) is not a version such as 10.0.17763",
      "\(written) ist keine Version wie 10.0.17763")
  }

  package static func notATime(_ written: String) -> Text {
    Text(
      "\(written) is not a time such as 2026-03-01 or 2026-03-01T04:30",
      "\(written) ist kein Zeitpunkt wie 01.03.2026 oder 2026-03-01T04:30")
  }

  package static func notACode(_ written: String) -> Text {
    Text(
      "\(written) is not an error code such as 0x8000FFFF",
      "\(written) ist kein Fehlercode wie 0x8000FFFF")
  }

  private static func guess(_ wrong: Text, _ nearest: String?) -> Text {
    guard let nearest else { return wrong }
    return Text(
      "\(wrong); did you mean \(nearest)?", "\(wrong); meinten Sie \(nearest)?")
  }
}
