/// The words around the list of every cause.
package enum CauseWords {
  package static func all(_ count: Int) -> Text {
    Text("Every cause: \(count)", "Alle Ursachen: \(count)")
  }

  package static func only(_ verdict: Text, _ count: Int, of all: Int) -> Text {
    Text(
      "Only “\(verdict)”: \(count) of \(all)",
      "Nur „\(verdict)“: \(count) von \(all)")
  }

  package static func heading(_ verdict: Text, _ count: Int) -> Text {
    Text("\(verdict) (\(count))", "\(verdict) (\(count))")
  }

  // The few sentences about one cause.
  package static func ruledOut(_ because: String) -> Text {
    Text("Ruled out: \(because)", "Widerlegt: \(because)")
  }

  package static func against(_ because: String) -> Text {
    Text("Against it: \(because)", "Dagegen spricht: \(because)")
  }

  package static func noSign(_ facts: String) -> Text {
    Text("No sign of it: \(facts)", "Kein Anzeichen dafür: \(facts)")
  }

  package static func notHere(_ facts: String) -> Text {
    Text("It cannot be here: \(facts)", "Hier kann es nicht sein: \(facts)")
  }

  package static func notAsked(_ labels: String) -> Text {
    Text("Not answered yet: \(labels)", "Noch nicht beantwortet: \(labels)")
  }

  package static func nobodyKnows(_ labels: String) -> Text {
    Text("Nobody knows: \(labels)", "Niemand weiß: \(labels)")
  }

  package static func more(_ count: Int) -> Text {
    Text("and \(count) more", "und \(count) weitere")
  }
}
