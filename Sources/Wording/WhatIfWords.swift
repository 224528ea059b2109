/// The words of the mode in which answers are tried and nothing is recorded.
package enum WhatIfWords {
  package static let key = Text("what if", "was wäre wenn")
  package static let end = Text("end what if", "Was-wäre-wenn beenden")
  package static let head = Text("WHAT IF", "WAS WÄRE WENN")
  package static let nothingRecorded = Text(
    "What if: nothing is recorded", "Was wäre wenn: nichts wird erfasst")
  package static let tried = Text("tried, not recorded", "probiert, nicht erfasst")
  package static let refused = Text(
    "Not while you only try: end it with i first.",
    "Nicht, solange Sie nur probieren: beenden Sie das zuerst mit i.")
  package static let asBefore = Text(
    "Everything is as before; nothing was recorded.",
    "Alles ist wie zuvor; nichts wurde erfasst.")

  // Leaving it.
  package static let leave = Text("End what if", "Was-wäre-wenn beenden")
  package static let discard = Text(
    "Discard: everything is as before", "Verwerfen: alles ist wie zuvor")
  package static let takeOver = Text(
    "Record the answers that were tried", "Die probierten Antworten erfassen")
  package static let goOn = Text("Go on trying", "Weiter probieren")
  package static let stepsNotTaken = Text(
    "Steps are not recorded with them: none was done.",
    "Schritte werden dabei nicht erfasst: es wurde keiner gemacht.")
  package static let noAnswers = Text(
    "No answer was tried, and a step that was not done is not recorded.",
    "Es wurde keine Antwort probiert, und ein Schritt, der nicht gemacht wurde, wird nicht erfasst."
  )
  package static let triedList = Text("You tried:", "Sie haben probiert:")
  package static let difference = Text(
    "What would be different:", "Was dann anders wäre:")
  package static let takenBack = Text("taken back", "zurückgenommen")
}
