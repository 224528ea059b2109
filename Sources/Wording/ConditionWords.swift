/// What a condition of the playbook reads like in a sentence.
package enum ConditionWords {
  package static let and = Text("and", "und")
  package static let or = Text("or", "oder")

  package static func noneOf(_ values: String) -> Text {
    Text("none of \(values)", "keins von \(values)")
  }

  package static let known = Text("known", "bekannt")
  package static let notKnown = Text("not known", "nicht bekannt")
  package static func sameAs(_ label: String) -> Text {
    Text("the same as \(label)", "dasselbe wie \(label)")
  }
  package static func under(_ label: String) -> Text {
    Text("inside \(label)", "innerhalb von \(label)")
  }
  package static func beginsWith(_ label: String) -> Text {
    Text("begins like \(label)", "beginnt wie \(label)")
  }
  package static func endsWith(_ end: String) -> Text {
    Text("ends in \(end)", "endet auf \(end)")
  }

  package static func step(_ title: String, _ outcomes: String) -> Text {
    Text("“\(title)” \(outcomes)", "„\(title)“ \(outcomes)")
  }
  package static let ended = Text("has ended", "ist beendet")
  package static let endedOtherwise = Text(
    "has ended without being verified", "ist beendet, aber nicht geprüft")
  package static func not(_ condition: String) -> Text {
    Text("not (\(condition))", "nicht (\(condition))")
  }

  package static func some(_ kind: String) -> Text {
    Text("\(kind) (at least one)", "\(kind) (mindestens einmal)")
  }
  package static func every(_ kind: String) -> Text { Text("\(kind) (all)", "\(kind) (alle)") }
  package static func count(_ kind: String, _ range: String) -> Text {
    Text("\(kind) (\(range))", "\(kind) (\(range))")
  }
}
