/// What is said about the settings: where each comes from, and what is wrong in their file.
package enum SettingsWords {
  package static let noEqualSign = Text(
    "write name = value, or # in front of a comment",
    "schreiben Sie Name = Wert, oder # vor einen Kommentar")

  package static func noValue(of name: String) -> Text {
    Text("\(name) has no value", "\(name) hat keinen Wert")
  }

  package static func unknownName(_ name: String, _ right: Text) -> Text {
    Text(
      "there is no setting “\(name)”; \(right), or key.COMMAND",
      "es gibt keine Einstellung „\(name)“; \(right), oder key.BEFEHL")
  }

  package static func unknownCommand(_ name: String, _ right: Text) -> Text {
    Text(
      "there is no command “\(name)”; \(right)",
      "es gibt keinen Befehl „\(name)“; \(right)")
  }

  package static func notOneOf(_ value: String, _ name: String, _ possible: [String]) -> Text {
    let list = possible.joined(separator: ", ")
    return Text(
      "“\(value)” is no value of \(name); possible: \(list)",
      "„\(value)“ ist kein Wert von \(name); möglich: \(list)")
  }

  package static func setAlready(_ name: String, _ line: Int) -> Text {
    Text(
      "\(name) is set in line \(line) already; that one counts",
      "\(name) steht schon in Zeile \(line); jene zählt")
  }

  package static func noKey(_ name: String) -> Text {
    Text(
      "“\(name)” is no key; write one character, or space, tab, f2, ctrl-x, alt-x, pageup",
      "„\(name)“ ist keine Taste; schreiben Sie ein Zeichen, oder space, tab, f2, ctrl-x, alt-x,"
        + " pageup")
  }

  package static func fixedKey(_ key: String) -> Text {
    Text(
      "\(key) means the same for everybody; choose another key",
      "\(key) bedeutet für alle dasselbe; wählen Sie eine andere Taste")
  }

  package static func fixedCommand(_ name: String) -> Text {
    Text(
      "the key of \(name) is the same for everybody; leave this line out",
      "die Taste von \(name) ist für alle dieselbe; lassen Sie diese Zeile weg")
  }

  package static func keyIsTaken(_ key: String, by name: String) -> Text {
    Text(
      "\(key) is the key of \(name) already; choose another, or give key.\(name) another",
      "\(key) ist schon die Taste von \(name); wählen Sie eine andere, oder geben Sie key.\(name)"
        + " eine andere")
  }

  /// How many more mistakes there are than the one that is told.
  package static func andMore(_ first: Text, _ count: Int) -> Text {
    if count == 0 { return first }
    return Text(
      "\(first) (\(count) more: hvdoctor config)",
      "\(first) (\(count) weitere: hvdoctor config)")
  }

  /// A mistake where it stands, in the form that editors jump to.
  package static func mistake(_ text: Text, at place: String) -> Text {
    Text("\(place): \(text)", "\(place): \(text)")
  }

  package static func unreadable(_ reason: String) -> Text {
    Text("cannot be read: \(reason)", "nicht lesbar: \(reason)")
  }

  package static let tooLarge = Text(
    "larger than 64 KiB, so nothing of it counts", "größer als 64 KiB, also zählt nichts davon")

  package static let notUTF8 = Text(
    "not UTF-8 text, so nothing of it counts", "kein UTF-8-Text, also zählt nichts davon")

  // What the command line says of them.
  package static let config = Text(
    "Print the settings, and where each comes from.",
    "Druckt die Einstellungen, und woher jede kommt.")
  package static let configMore = Text(
    "A flag beats the environment, the environment beats the file. What is printed can be the file. "
      + "Ends with 65 when something in it is wrong.",
    "Eine Option geht vor der Umgebung, die Umgebung vor der Datei. Was gedruckt wird, kann die "
      + "Datei sein. Endet mit 65, wenn darin etwas falsch ist.")
  package static let theme = Text("The colours.", "Die Farben.")
  package static let mouse = Text(
    "Whether the mouse chooses; the terminal's own selection then needs Shift.",
    "Ob die Maus wählt; zum Markieren braucht das Terminal dann die Umschalttaste.")
  package static let picture = Text(
    "The form of the result: text or svg.", "Die Form des Ergebnisses: text oder svg.")
  package static let keys = Text("Keys:", "Tasten:")
  package static let stylesAreText = Text(
    "--styles goes with --format text.", "--styles gehört zu --format text.")

  // Where a value comes from.
  package static let byDefault = Text("default", "Vorgabe")
  package static let byFlag = Text("flag", "Option")
  package static let byEnvironment = Text("environment", "Umgebung")
}
