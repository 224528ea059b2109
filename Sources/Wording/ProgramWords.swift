/// What is said about the editor and the pager that a person has chosen.
package enum ProgramWords {
  package static let noEditor = Text(
    "No editor is set: VISUAL or EDITOR names one; n takes a line.",
    "Kein Editor ist gesetzt: VISUAL oder EDITOR nennt einen; n nimmt eine Zeile.")
  package static let nothingWritten = Text(
    "Nothing was written, so nothing is noted.",
    "Nichts wurde geschrieben, also ist nichts notiert.")
  package static let noTerminal = Text(
    "This needs a terminal.", "Das braucht ein Terminal.")
  package static let noScratch = Text(
    "No temporary file could be made.", "Es ließ sich keine temporäre Datei anlegen.")

  package static func notFound(_ program: String) -> Text {
    Text("“\(program)” could not be started.", "„\(program)“ ließ sich nicht starten.")
  }
  package static func failed(_ program: String, _ status: Int32) -> Text {
    Text(
      "“\(program)” ended with status \(status), so nothing was taken over.",
      "„\(program)“ endete mit Status \(status), also wurde nichts übernommen.")
  }
  package static func pagerFailed(_ program: String, _ status: Int32) -> Text {
    Text("“\(program)” ended with status \(status).", "„\(program)“ endete mit Status \(status).")
  }
  package static let goBack = Text("Enter: back to hvdoctor", "Enter: zurück zu hvdoctor")

  // The file that the editor opens.
  package static let writeBelow = Text(
    "Write your note above. Lines that begin with # are left out.",
    "Schreiben Sie Ihre Notiz darüber. Zeilen, die mit # beginnen, entfallen.")
  package static let notesSoFar = Text("Notes so far:", "Notizen bisher:")
}
