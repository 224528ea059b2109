/// The line over the plan that says what to do now.
package enum PlanWords {
  package static let isNext = Text("next", "als Nächstes")

  package static func next(_ step: Text) -> Text {
    Text("Next: \(step.english)", "Als Nächstes: \(step.german)")
  }

  package static func underWay(_ step: Text) -> Text {
    Text(
      "Under way: \(step.english). Enter when it is done.",
      "Läuft: \(step.german). Enter, wenn es getan ist.")
  }

  package static func answerNext(_ question: Text) -> Text {
    Text(
      "Next: answer “\(question.english)” (Tab)",
      "Als Nächstes: „\(question.german)“ beantworten (Tab)")
  }
}
