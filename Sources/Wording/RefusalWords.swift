/// What is said of input that does not fit what is already known.
package enum RefusalWords {
  package static func twoValues(_ what: String, _ first: String, _ second: String) -> Text {
    Text(
      "\(what) has two values, \(first) and \(second). Take one of them back.",
      "\(what) hat zwei Werte, \(first) und \(second). Nehmen Sie einen davon zurück.")
  }

  package static func impossible(_ why: Text, _ facts: String) -> Text {
    Text(
      "This cannot be: \(why) Check \(facts).",
      "Das kann nicht sein: \(why) Prüfen Sie \(facts).")
  }

  package static func derived(_ what: String) -> Text {
    Text(
      "\(what) follows from other facts and cannot be entered.",
      "\(what) folgt aus anderen Fakten und kann nicht eingegeben werden.")
  }

  package static func severalEntities(_ what: String, _ entities: String) -> Text {
    Text(
      "\(what) could mean any of \(entities). Say which, for example \(entities.prefix { $0 != "," }).\(what).",
      "\(what) kann \(entities) meinen. Sagen Sie, was gemeint ist, zum Beispiel \(entities.prefix { $0 != "," }).\(what)."
    )
  }

  package static func unplaced(_ entity: String, _ places: String, _ kind: String) -> Text {
    Text(
      "\(entity) could be in any of \(places). Say where: \(entity).\(kind)=NAME.",
      "\(entity) kann zu \(places) gehören. Sagen Sie wohin: \(entity).\(kind)=NAME.")
  }

  package static func severalSteps(_ what: String, _ steps: String) -> Text {
    Text(
      "\(what) was seen after which step? Recorded are \(steps). Write step.NAME.\(what).",
      "Nach welchem Schritt wurde \(what) gesehen? Erfasst sind \(steps). Schreiben Sie step.NAME.\(what)."
    )
  }

  package static func unknownName(_ name: String) -> Text {
    Text(
      "The playbook has nothing called \(name). Perhaps it changed since this was recorded.",
      "Das Playbook kennt \(name) nicht. Vielleicht wurde es seither geändert.")
  }
}
