/// What is said about the file of another language.
package enum LanguageFileWords {
  package static let command = Text(
    "Print every sentence to translate, for the file of another language.",
    "Gibt jeden zu übersetzenden Satz aus, für die Datei einer weiteren Sprache.")
  package static let more = Text(
    "The file belongs in the folder languages beside the settings, as fr.txt for the language fr; "
      + "what it translates already is kept. Ends with 65 when --check finds something.",
    "Die Datei gehört in den Ordner languages bei den Einstellungen, als fr.txt für die Sprache fr; "
      + "was sie schon übersetzt, bleibt. Endet mit 65, wenn --check etwas findet.")
  package static let code = Text(
    "The short name of the language, such as fr.", "Das Kürzel der Sprache, etwa fr.")
  package static let file = Text(
    "A file in place of the usual one.", "Eine Datei anstelle der üblichen.")
  package static let check = Text(
    "Say what is wrong with the file instead, with line and column.",
    "Sagt stattdessen, was an der Datei falsch ist, mit Zeile und Spalte.")

  package static func notAName(_ code: String) -> Text {
    Text(
      "\(code) is not the short name of a language that could be brought, such as fr",
      "\(code) ist nicht das Kürzel einer weiteren Sprache wie fr")
  }

  package static func translated(_ count: Int, _ all: Int) -> Text {
    Text(
      "\(count) of \(all) sentences are translated.", "\(count) von \(all) Sätzen sind übersetzt.")
  }
}
