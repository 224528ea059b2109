/// What is said about text that was pasted, and about taking it back.
package enum PasteWords {
  private static func lines(_ count: Int) -> Text {
    count == 1 ? Text("1 line", "1 Zeile") : Text("\(count) lines", "\(count) Zeilen")
  }

  private static func answers(_ count: Int) -> Text {
    count == 1 ? Text("1 answer", "1 Antwort") : Text("\(count) answers", "\(count) Antworten")
  }

  package static func pasted(_ count: Int) -> Text {
    let lines = lines(count)
    return Text("Pasted \(lines).", "\(lines) eingefügt.")
  }
  package static func pastedForAnIncident(_ count: Int) -> Text {
    let lines = lines(count)
    return Text(
      "Pasted \(lines); recorded only with Enter, and u takes it back.",
      "\(lines) eingefügt; erfasst wird erst mit Enter, u nimmt es zurück.")
  }
  package static func cut(_ count: Int) -> Text {
    Text(
      "Only the first \(count) characters were taken; the rest was cut off.",
      "Nur die ersten \(count) Zeichen wurden genommen; der Rest entfiel.")
  }
  package static func recorded(_ count: Int) -> Text {
    let answers = answers(count)
    return Text(
      "recorded: \(answers) from the text; u takes them back",
      "erfasst: \(answers) aus dem Text; u nimmt sie zurück")
  }

  // The list of answers.
  package static func row(_ count: Int) -> Text {
    let answers = answers(count)
    return Text(
      "Pasted text (\(answers)): take back",
      "Eingefügter Text (\(answers)): zurücknehmen")
  }
  package static let title = Text(
    "Take back what the pasted text said", "Zurücknehmen, was der eingefügte Text sagte")
  package static func before(_ value: String) -> Text {
    Text("before: \(value)", "vorher: \(value)")
  }
  package static let takeBack = Text("Take all of it back", "Alles zurücknehmen")
}
