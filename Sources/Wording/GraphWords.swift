/// What the drawings of the tree say around it, and the command that makes them.
package enum GraphWords {
  package static let graph = Text(
    "Draw the tree of questions, with the way that facts take through it.",
    "Zeichnet den Baum der Fragen, mit dem Weg, den Fakten hindurch nehmen.")
  package static let graphMore = Text(
    "Without facts it draws the tree alone. The same facts give the same bytes.",
    "Ohne Fakten zeichnet es nur den Baum. Gleiche Fakten geben gleiche Bytes.")
  package static let format = Text(
    "The form of the result: text, dot, mermaid or svg.",
    "Die Form des Ergebnisses: text, dot, mermaid oder svg.")
  package static let width = Text(
    "For text: the columns of a line, from 40 to 500.",
    "Für text: die Spalten einer Zeile, von 40 bis 500.")
  package static let badWidth = Text(
    "--width takes a number from 40 to 500.", "--width nimmt eine Zahl von 40 bis 500.")
  package static let onlyForText = Text(
    "--width goes with --format text only.", "--width gibt es nur mit --format text.")

  package static func title(_ playbook: Text, _ version: String) -> Text {
    Text("\(playbook) \(version)", "\(playbook) \(version)")
  }
  package static let description = Text(
    "The tree of questions; each row is a question or a condition.",
    "Der Baum der Fragen; jede Zeile ist eine Frage oder eine Bedingung.")
}
