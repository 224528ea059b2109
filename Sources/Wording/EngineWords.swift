/// The engine's own words: risks, roles, outcomes, verdicts, states.
package enum EngineWords {
  package static let safe = Text("safe", "gefahrlos")
  package static let low = Text("low risk", "geringes Risiko")
  package static let interrupt = Text("interrupts", "unterbricht")
  package static let destructive = Text("destructive", "zerstörend")

  package static let verified = Text("verified", "geprüft")
  package static let noEffect = Text("no effect", "ohne Wirkung")
  package static let failed = Text("failed", "fehlgeschlagen")
  package static let skipped = Text("skipped", "übersprungen")
  package static let workedAround = Text("worked around", "anders gelöst")
  package static let unverified = Text("not checked", "ungeprüft")

  package static let open = Text("open", "offen")
  package static let waiting = Text("waits", "wartet")
  package static let locked = Text("locked", "gesperrt")

  package static let notApplicable = Text("Not here", "Trifft nicht zu")
  package static let contradictory = Text("Contradictory", "Widersprüchlich")
  package static let ruledOut = Text("Out", "Widerlegt")
  package static let confirmed = Text("Confirmed", "Bestätigt")
  package static let likely = Text("Likely", "Wahrscheinlich")
  package static let possible = Text("Possible", "Möglich")
  package static let stillOpen = Text("Open", "Offen")
  package static let cannotTell = Text("Cannot tell", "Nicht zu klären")
  package static let unsupported = Text("No sign", "Kein Anzeichen")

  package static func unanswered(_ questions: Text) -> Text {
    Text("not answered yet: \(questions)", "noch nicht beantwortet: \(questions)")
  }

  package static func notRuledOut(_ reason: Text) -> Text {
    Text(
      "not ruled out yet: \(reason)", "noch nicht ausgeschlossen: \(reason)")
  }

  package static func facts(_ facts: Text) -> Text {
    Text("not with \(facts)", "nicht bei \(facts)")
  }

  package static func outcome(_ step: Text, _ outcomes: Text) -> Text {
    Text(
      "first the step “\(step)” (\(outcomes))",
      "zuerst der Schritt „\(step)“ (\(outcomes))")
  }

  package static func milder(_ step: Text) -> Text {
    Text("first the milder step “\(step)”", "zuerst der mildere Schritt „\(step)“")
  }

  package static let otherwise = Text("or", "oder")
}
