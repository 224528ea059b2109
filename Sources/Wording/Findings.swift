/// What is said about a playbook that can be read but does not hold together.
package enum Findings {
  package static func unaskedQuestion(_ fact: String) -> Text {
    Text(
      "nobody is ever asked “\(fact)”: it has a question but no place in the tree",
      "nach „\(fact)“ wird nie gefragt: die Frage hat keinen Platz im Baum")
  }

  package static func entryIsNoQuestion(_ fact: String) -> Text {
    Text(
      "an incident begins with “\(fact)”, which has no question",
      "ein Vorfall beginnt mit „\(fact)“, wozu es keine Frage gibt")
  }

  package static func unusedFact(_ fact: String) -> Text {
    Text(
      "nothing uses “\(fact)”: no question, rule, step or list",
      "nichts verwendet „\(fact)“: keine Frage, keine Regel, kein Schritt und keine Liste")
  }

  package static func askedDerivation(_ fact: String) -> Text {
    Text(
      "“\(fact)” is derived by rules and cannot be asked",
      "„\(fact)“ wird aus Regeln abgeleitet und kann nicht erfragt werden")
  }

  package static func askedSecondLook(_ fact: String) -> Text {
    Text(
      "“\(fact)” is looked at after a step and has no place in the tree",
      "„\(fact)“ wird nach einem Schritt angesehen und hat im Baum keinen Platz")
  }

  package static func longLabel(_ limit: Int) -> Text {
    Text(
      "the label is longer than \(limit) characters",
      "die Bezeichnung ist länger als \(limit) Zeichen")
  }

  package static func outOfSight(_ fact: String, from kind: String) -> Text {
    Text(
      "“\(fact)” belongs to a lower kind and is not seen from “\(kind)”; ask with some, every or count",
      "„\(fact)“ gehört zu einer tieferen Art und ist von „\(kind)“ aus nicht zu sehen; dafür gibt es "
        + "some, every und count")
  }

  package static func derivationCycle(_ names: [String]) -> Text {
    let way = names.joined(separator: " -> ")
    return Text(
      "a fact is derived from itself: \(way)", "ein Fakt wird aus sich selbst abgeleitet: \(way)")
  }

  package static func circularInference(_ names: [String]) -> Text {
    let way = names.joined(separator: " -> ")
    return Text(
      "this is worked out from itself and never known: \(way)",
      "das ergibt sich aus sich selbst und ist nie bekannt: \(way)")
  }

  package static func yieldCycle(_ names: [String]) -> Text {
    let way = names.joined(separator: " -> ")
    return Text(
      "causes yield to each other in a circle: \(way)",
      "Ursachen weichen einander im Kreis aus: \(way)")
  }

  package static func stepCycle(_ names: [String]) -> Text {
    let way = names.joined(separator: " -> ")
    return Text(
      "steps wait for each other in a circle: \(way)",
      "Schritte warten im Kreis aufeinander: \(way)")
  }

  package static func ruleAboveCause(_ kind: String, cause: String) -> Text {
    Text(
      "a rule for “\(kind)” cannot speak about “\(cause)”, which belongs to a lower kind",
      "eine Regel für „\(kind)“ kann nichts über „\(cause)“ sagen: das gehört zu einer tieferen Art"
    )
  }

  package static let confirmedByPractice = Text(
    "to confirm a cause a rule needs a source other than practice",
    "um eine Ursache zu bestätigen, braucht eine Regel eine andere Quelle als practice")

  package static func unsupportedCause(_ cause: String) -> Text {
    Text(
      "no rule supports “\(cause)”, so it is never found",
      "keine Regel spricht für „\(cause)“; sie wird also nie gefunden")
  }

  package static func unrecommendedStep(_ step: String) -> Text {
    Text(
      "nothing ever recommends “\(step)”: no cause, no need and no role",
      "nichts empfiehlt je „\(step)“: keine Ursache, keine Bedingung und keine Rolle")
  }

  package static func rashDestruction(_ step: String, missing key: String) -> Text {
    Text(
      "“\(step)” is destructive and says nothing under “\(key)”",
      "„\(step)“ kann zerstören und sagt nichts unter „\(key)“")
  }

  package static let missingEscalation = Text(
    "no step has the role escalation: nobody takes over when nothing helps",
    "kein Schritt hat die Rolle escalation: niemand übernimmt, wenn nichts hilft")

  package static func brokenOrder(_ before: String, step: String) -> Text {
    Text(
      "nothing puts “\(before)” before “\(step)”",
      "nichts stellt „\(before)“ vor „\(step)“")
  }

  package static func missingNeed(_ step: String) -> Text {
    Text(
      "“\(step)” does not need what it must need",
      "„\(step)“ verlangt nicht, was es verlangen muss")
  }

  package static func unreadablePattern(_ pattern: String) -> Text {
    Text(
      "“\(pattern)” is no regular expression", "„\(pattern)“ ist kein regulärer Ausdruck")
  }

  package static func forbiddenLine(_ why: Text) -> Text {
    Text("this command is forbidden: \(why)", "dieser Befehl ist verboten: \(why)")
  }

  package static func unknownPlaceholder(_ name: String) -> Text {
    Text(
      "{\(name)} is neither a kind nor a fact; write {{\(name)}} for the braces themselves",
      "{\(name)} ist weder Art noch Fakt; für die Klammern selbst steht {{\(name)}}")
  }

  package static func unreadAnswer(_ fact: String) -> Text {
    Text(
      "no reader of this block proposes “\(fact)”",
      "kein Leser dieses Blocks schlägt „\(fact)“ vor")
  }

  package static func unusedSource(_ source: String) -> Text {
    Text("nothing cites “\(source)”", "nichts beruft sich auf „\(source)“")
  }

  package static func ambiguousTerm(_ word: String, _ owner: String) -> Text {
    Text(
      "“\(word)” is explained by “\(owner)” already",
      "„\(word)“ wird schon bei „\(owner)“ erklärt")
  }

  package static func longTerm(_ limit: Int) -> Text {
    Text(
      "the word is longer than \(limit) characters", "der Begriff ist länger als \(limit) Zeichen")
  }
}
