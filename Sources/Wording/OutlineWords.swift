/// How the questions and branches of the tree stand, on the map and on paper.
package enum OutlineWords {
  package static let answered = Text("answered", "beantwortet")
  package static let entered = Text("on the way", "auf dem Weg")
  package static let asked = Text("asked now", "jetzt gefragt")
  package static let ahead = Text("still ahead", "kommt noch")
  package static let passedOver = Text("passed over", "übergangen")
  package static let ruledOut = Text("ruled out", "ausgeschlossen")

  package static func when(_ condition: String) -> Text {
    Text("if \(condition)", "wenn \(condition)")
  }

  // What is told of one of them.
  package static func answer(_ value: String) -> Text {
    Text("Answer: \(value)", "Antwort: \(value)")
  }
  package static func recorded(_ how: Text, _ time: String, _ who: String) -> Text {
    let by = who.isEmpty ? Text("", "") : Text(" by \(who)", " von \(who)")
    return Text(
      "\(how)\(by), \(time)", "\(how)\(by), \(time)")
  }
  package static func answers(_ labels: String) -> Text {
    Text("Answers: \(labels)", "Antworten: \(labels)")
  }
  package static let decides = Text("It decides:", "Davon hängt ab:")
  package static let nothingHangs = Text(
    "Passed over: no cause and no step hangs on it, as things stand.",
    "Übergangen: Nach jetzigem Stand hängt daran weder eine Ursache noch ein Schritt.")
  package static func explained(_ cause: String) -> Text {
    Text("It is explained already: \(cause)", "Es ist schon erklärt: \(cause)")
  }
  package static let isBack = Text(
    "Passed over: it is back, so nothing more is asked.",
    "Übergangen: Es läuft wieder, also wird nichts mehr gefragt.")
  package static let noSuchEntity = Text(
    "Passed over: nothing of this kind has been named.",
    "Übergangen: Nichts dieser Art wurde genannt.")
  package static let notEntered = Text(
    "Ruled out, because this does not hold:", "Ausgeschlossen, denn das trifft nicht zu:")
  package static let holds = Text("This holds:", "Das trifft zu:")
  package static let holdsNot = Text("This does not hold:", "Das trifft nicht zu:")
  package static func undecided(_ labels: String) -> Text {
    labels.isEmpty
      ? Text("Not decided, so the branch is entered.", "Nicht entschieden, also wird es verfolgt.")
      : Text(
        "Not decided, so the branch is entered. It hangs on: \(labels)",
        "Nicht entschieden, also wird es verfolgt. Es hängt ab von: \(labels)")
  }
}
