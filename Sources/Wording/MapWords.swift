/// The words on the map of the tree.
package enum MapWords {
  package static let map = Text("map", "Karte")
  package static let fold = Text("fold", "klappen")
  package static let entity = Text("next", "nächster Weg")
  package static let goBack = Text("go back here", "zurückgehen")
  package static let toQuestion = Text("question", "Frage")
  package static let answer = Text("answer", "antworten")
  package static let takeBack = Text("take back", "zurücknehmen")
  package static let readOn = Text("read on", "weiterlesen")

  package static func title(_ entity: String) -> Text {
    Text("The way through the questions: \(entity)", "Der Weg durch die Fragen: \(entity)")
  }
  package static func several(_ number: Int, of count: Int) -> Text {
    Text("\(number) of \(count)", "\(number) von \(count)")
  }
  package static let atPlan = Text(
    "no question is left", "keine Frage ist offen")
  package static func hidden(_ count: Int) -> Text {
    Text(" (\(count) folded)", " (\(count) zugeklappt)")
  }
  package static let onlyOne = Text(
    "There is only this one.", "Es gibt nur diesen Weg.")
  package static let isRuledOut = Text(
    "This is ruled out here; its text says why.",
    "Das ist hier ausgeschlossen; warum, sagt der Text dazu.")
  package static let noPlace = Text(
    "Nothing of this kind has been named; r names it.",
    "Nichts dieser Art wurde genannt; r benennt es.")
  package static let isClosed = Text(
    "This incident is closed; nothing is taken back.",
    "Dieser Vorfall ist abgeschlossen; nichts wird zurückgenommen.")

  // Going back.
  package static func back(_ label: String) -> Text {
    Text("Back to: \(label)", "Zurück zu: \(label)")
  }
  package static let isTakenBack = Text(
    "This would be taken back:", "Das würde zurückgenommen:")
  package static let stepsStay = Text(
    "Steps that were done stay recorded.", "Schritte, die gemacht wurden, bleiben erfasst.")
  package static let wouldChange = Text("This would change:", "Das würde sich ändern:")
}
