/// What is said when the assistant speaks in lines.
package enum PlainWords {
  package static let howTo = Text(
    "Type the number or a word of an answer, then Enter. ? lists the keys, esc goes back.",
    "Tippen Sie die Nummer oder ein Wort einer Antwort, dann Enter. ? zeigt die Tasten, esc führt zurück."
  )
  package static let keys = Text("What can be typed here:", "Was hier getippt werden kann:")
  package static let verdicts = Text("So far", "Bisher")
  package static let takeMarks = Text(
    "A number puts a mark or takes it off.", "Eine Nummer setzt oder löscht eine Markierung.")
  package static func step(_ number: Int, of count: Int) -> Text {
    Text("Step \(number) of \(count)", "Schritt \(number) von \(count)")
  }
  package static let marked = Text("marked", "markiert")
  package static let emptyLine = Text("empty line", "leere Zeile")
  package static let goesBack = Text(
    "An empty line goes back.", "Eine leere Zeile führt zurück.")
  package static let typeIt = Text(
    "Type it, then Enter; esc goes back.", "Tippen Sie es, dann Enter; esc führt zurück.")
  package static let orType = Text(
    "Or type the answer.", "Oder tippen Sie die Antwort.")
  package static let justType = Text("Type the answer.", "Tippen Sie die Antwort.")
  package static let markThem = Text(
    "Several may hold: numbers with blanks between them mark, an empty line answers.",
    "Mehrere sind möglich: Nummern mit Leerzeichen dazwischen markieren, eine leere Zeile antwortet."
  )
  package static let aText = Text("a text", "ein Text")
  package static let aWord = Text("a word of an answer", "ein Wort einer Antwort")
  package static let listsKeys = Text("? lists the keys", "? zeigt die Tasten")
  package static let notNow = Text("not now", "jetzt nicht")

  /// The end of a refusal: what would be taken.
  package static func mayType(_ ways: Text) -> Text {
    Text("You can type: \(ways).", "Möglich ist: \(ways).")
  }

  package static func range(_ first: String, _ last: String) -> Text {
    Text("\(first) to \(last)", "\(first) bis \(last)")
  }

  package static func several(_ names: String) -> Text {
    Text("This fits several answers: \(names).", "Das passt auf mehrere Antworten: \(names).")
  }

  package static func notUnderstood(_ line: String) -> Text {
    Text("\"\(line)\" is no answer here.", "„\(line)“ ist hier keine Antwort.")
  }
}
