/// The line over the plan that says what to do now.
package enum PlanWords {
  package static let isNext = Text("next", "als Nächstes")

  package static func next(_ step: Text) -> Text {
    Text("Next: \(step)", "Als Nächstes: \(step)")
  }

  package static func underWay(_ step: Text) -> Text {
    Text(
      "Under way: \(step). Enter when it is done.",
      "Läuft: \(step). Enter, wenn es getan ist.")
  }

  package static func answerNext(_ question: Text) -> Text {
    Text(
      "Next: answer “\(question)” (Tab)",
      "Als Nächstes: „\(question)“ beantworten (Tab)")
  }
}
