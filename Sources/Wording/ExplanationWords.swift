/// What an explanation says around the words of the playbook.
package enum ExplanationWords {
  // Why a question is asked.
  package static let whyAsked = Text("Why this question", "Warum diese Frage")
  package static let decidesCauses = Text(
    "These causes hang on it:", "Diese Ursachen hängen davon ab:")
  package static let decidesSteps = Text(
    "These steps hang on it:", "Diese Schritte hängen davon ab:")
  package static let whatAnswersDo = Text(
    "What each answer would do:", "Was jede Antwort bewirken würde:")
  package static let nothingYet = Text("changes nothing by itself", "ändert allein noch nichts")
  package static let dontKnow = Text("I don't know", "Ich weiß es nicht")

  package static func contradicts(_ why: Text) -> Text {
    Text("does not fit: \(why)", "passt nicht: \(why)")
  }

  package static func stepsAdded(_ titles: String) -> Text {
    Text("steps added: \(titles)", "neue Schritte: \(titles)")
  }

  package static func stepsRemoved(_ titles: String) -> Text {
    Text("steps gone: \(titles)", "Schritte entfallen: \(titles)")
  }

  package static func alsoAsked(_ labels: String) -> Text {
    Text("then also asked: \(labels)", "dann auch gefragt: \(labels)")
  }

  // How something is known.
  package static let howKnown = Text("How this is known", "Woher das bekannt ist")
  package static let against = Text("Against it speaks:", "Dagegen spricht:")
  package static let notHere = Text("It cannot be here:", "Hier kann es nicht sein:")
  package static let noneHolds = Text(
    "What is known shows none of its signs:", "Nichts Bekanntes zeigt eines seiner Anzeichen:")
  package static let nothingKnown = Text(
    "Nothing that is known speaks for or against it.",
    "Nichts Bekanntes spricht dafür oder dagegen.")

  package static func missing(_ labels: String) -> Text {
    Text("Not known: \(labels)", "Nicht bekannt: \(labels)")
  }

  package static func explainedBy(_ cause: String) -> Text {
    Text("Another cause explains it: \(cause)", "Eine andere Ursache erklärt es: \(cause)")
  }

  package static func source(_ title: String) -> Text {
    Text("source: \(title)", "Quelle: \(title)")
  }

  package static let practice = Text("practice", "aus der Praxis")

  package static func after(_ step: Text) -> Text {
    Text("after “\(step)”", "nach „\(step)“")
  }

  package static func follows(_ label: String) -> Text {
    Text("\(label), because:", "\(label), denn:")
  }

  package static let notSeen = Text("nobody has looked yet", "noch hat niemand nachgesehen")
  package static let notDone = Text("not done", "nicht gemacht")

  package static let answered = Text("answered", "beantwortet")
  package static let pasted = Text("pasted", "eingefügt")
  package static let probed = Text("read out", "ausgelesen")
  package static let seenInStep = Text("seen in a step", "bei einem Schritt gesehen")
  package static let assumed = Text("assumed", "angenommen")

  // Why not another cause.
  package static func whyNot(_ cause: String) -> Text {
    Text("Why not: \(cause)", "Warum nicht: \(cause)")
  }

  package static let ruledOutBy = Text("It is ruled out:", "Es ist widerlegt:")
  package static let holdsAlready = Text("It holds already.", "Es gilt schon.")
  package static let noStronger = Text(
    "Its signs say no more than this.", "Seine Anzeichen sagen nicht mehr als das.")
  package static let nothingFound = Text(
    "No few answers were found that would make it so.",
    "Es fanden sich keine wenigen Antworten, mit denen es so wäre.")

  package static func wouldTake(_ verdict: Text) -> Text {
    Text(
      "For “\(verdict)” it lacks:", "Für „\(verdict)“ fehlt:")
  }

  package static func instead(_ needed: String, _ now: String) -> Text {
    Text("\(needed) (now: \(now))", "\(needed) (jetzt: \(now))")
  }

  package static let notAsked = Text("not asked", "nicht gefragt")
  package static let unknown = Text("don't know", "weiß nicht")
  package static func quoted(_ value: String) -> Text { Text("“\(value)”", "„\(value)“") }

  package static let or = Text("or", "oder")
  package static let not = Text("not", "nicht")
  package static let nobodyKnows = Text("nobody knows", "niemand weiß es")
  package static let above = Text("above", "über")
  package static let atLeast = Text("at least", "mindestens")
  package static let below = Text("below", "unter")
  package static let atMost = Text("at most", "höchstens")

  // What would change a verdict.
  package static let whatWouldChange = Text("What would change this", "Was das ändern würde")

  package static func wouldBe(_ cause: String, _ before: Text, _ after: Text) -> Text {
    Text(
      "\(cause): \(before) → \(after), with:",
      "\(cause): \(before) → \(after), mit:")
  }

  package static func moreThan(_ count: Int) -> Text {
    switch count {
    case 3:
      Text(
        "More than three answers would have to be different.",
        "Mehr als drei Antworten müssten anders sein.")
    case 0:
      Text(
        "There are too many answers to try them.",
        "Es gibt zu viele Antworten, um sie zu probieren.")
    case 1:
      Text(
        "More than one answer would have to be different; larger sets were not tried.",
        "Mehr als eine Antwort müsste anders sein; größere Mengen wurden nicht probiert.")
    default:
      Text(
        "More than two answers would have to be different; larger sets were not tried.",
        "Mehr als zwei Antworten müssten anders sein; größere Mengen wurden nicht probiert.")
    }
  }

  package static func unknownCause(_ name: String, _ nearest: String?) -> Text {
    let guess = nearest.map { Text(" Did you mean \($0)?", " Meinten Sie \($0)?") } ?? Text("", "")
    return Text(
      "The playbook has no cause \(name).\(guess)",
      "Das Playbook kennt die Ursache \(name) nicht.\(guess)")
  }

  // The pages on the screen.
  package static let allCauses = Text("Every cause", "Alle Ursachen")

  package static func page(_ number: Int, of count: Int) -> Text {
    Text("Cause \(number) of \(count)", "Ursache \(number) von \(count)")
  }
}
