/// What is said when something of the wrong kind stands in a playbook.
extension Complaints {
  package static let mappingExpected = Text(
    "a mapping (key: value) is expected here", "hier wird eine Zuordnung (Schlüssel: Wert) erwartet"
  )
  package static let listExpected = Text(
    "a list is expected here", "hier wird eine Liste erwartet")
  package static let textExpected = Text(
    "plain text is expected here", "hier wird einfacher Text erwartet")
  package static let empty = Text(
    "this must not be empty", "das darf nicht leer sein")
  package static let flagExpected = Text(
    "yes or no is expected here", "hier wird yes oder no erwartet")

  package static func noSuchWord(_ word: String) -> Text {
    Text("“\(word)” is not possible here", "„\(word)“ ist hier nicht möglich")
  }

  package static func noSuchValue(_ value: String, of fact: String) -> Text {
    Text("“\(value)” is not a value of \(fact)", "„\(value)“ ist kein Wert von \(fact)")
  }

  package static func notOfType(_ value: String, _ type: String) -> Text {
    Text("“\(value)” is no \(type)", "„\(value)“ passt nicht zum Typ \(type)")
  }

  package static func noCode(_ code: String) -> Text {
    Text(
      "“\(code)” is no code: 0x and up to eight hexadecimal digits",
      "„\(code)“ ist kein Code: 0x und bis zu acht hexadezimale Ziffern")
  }

  package static func noEvent(_ event: String) -> Text {
    Text(
      "“\(event)” is no event: Provider/id",
      "„\(event)“ ist kein Ereignis: Anbieter/Nummer")
  }

  package static func eventSaysSomething(_ event: String, _ fact: String) -> Text {
    Text(
      "\(event) is a value of \(fact), so it is no noise",
      "\(event) ist ein Wert von \(fact), also nicht ohne Bedeutung")
  }

  package static func noEntry(_ fact: String) -> Text {
    Text(
      "a walk does not start at \(fact), but at the entry of the playbook",
      "ein Weg beginnt nicht bei \(fact), sondern beim Einstieg (entry) des Playbooks")
  }

  package static let noiseNeedsEvents = Text(
    "noise needs the key events in the section playbook",
    "noise braucht den Schlüssel events im Abschnitt playbook")
  package static let oneKeyExpected = Text(
    "a mapping with exactly one key, {fact: value}, is expected here",
    "hier wird genau ein Schlüssel erwartet: {Fakt: Wert}")

  package static func format(_ found: String) -> Text {
    Text(
      "format \(found) cannot be read; this program reads format 1",
      "Format \(found) kann nicht gelesen werden; dieses Programm liest Format 1")
  }

  package static let oneKeyInCondition = Text(
    "a condition has exactly one key; write all: […] to join several",
    "eine Bedingung hat genau einen Schlüssel; mehrere verbindet all: […]")
  package static let oneConclusion = Text(
    "a rule has exactly one of derives, supports, rules-out and locks",
    "eine Regel hat genau eines von derives, supports, rules-out und locks")
  package static let oneEntry = Text(
    "an entry names one group, such as folder: …",
    "ein Eintrag nennt eine Gruppe, etwa folder: …")
  package static let oneOfNode = Text(
    "a place in the tree is either ask, or when with then",
    "eine Stelle im Baum ist entweder ask, oder when mit then")
  package static let oneUndo = Text(
    "undo is none-needed, {impossible: text} or {text: …, run: …}",
    "undo ist none-needed, {impossible: Text} oder {text: …, run: …}")
  package static let oneInvariant = Text(
    "an invariant is before with step, or step with must-need",
    "eine Invariante ist before mit step, oder step mit must-need")
  package static let boundsExpected = Text(
    "at least one of above, at-least, below and at-most is expected",
    "mindestens eines von above, at-least, below und at-most wird erwartet")
  package static let setOnly = Text(
    "this is for sets only (set: true)", "das gibt es nur bei Mengen (set: true)")
  package static let oneClosing = Text(
    "closes and closed-by exclude each other", "closes und closed-by schließen einander aus")
  package static let valuesNeeded = Text(
    "a choice needs values", "eine Auswahl (choice) braucht values")
  package static let valuesForChoice = Text(
    "only a choice or a yes-no fact has values", "nur choice und yes-no haben values")
  package static let unitForNumber = Text(
    "only a number has a unit", "nur eine Zahl (number) hat eine Einheit")
  package static let derivesYesNo = Text(
    "only a single yes-no fact can be derived",
    "nur ein einzelner Fakt vom Typ yes-no kann abgeleitet werden")
  package static let boundsForOrdered = Text(
    "only a number, a version or a time has bounds",
    "nur Zahl, Version und Zeit (number, version, time) haben Grenzen")
  package static let endsForText = Text(
    "only a path or a text begins or ends with something",
    "nur ein Pfad (path) oder Text (text) beginnt oder endet mit etwas")
  package static let underForPath = Text(
    "only a path can be under a folder", "nur ein Pfad (path) kann in einem Ordner liegen")
}
