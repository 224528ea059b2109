/// What is said where a command is written to a file.
package enum FileWords {
  package static let title = Text("Write to a file", "In eine Datei schreiben")
  package static let hint = Text(
    "A name alone is a file in this folder.", "Ein bloßer Name ist eine Datei in diesem Ordner.")
  package static let path = Text("File", "Datei")
  package static let pathNeeded = Text("Type the name of a file.", "Tippen Sie einen Dateinamen.")
  package static let nothingToWrite = Text(
    "There is no command here to write.", "Hier gibt es keinen Befehl zu schreiben.")

  package static func exists(_ path: String) -> Text {
    Text("\(path) is there already.", "\(path) gibt es schon.")
  }
  package static let leave = Text("Choose another name", "Anderen Namen wählen")
  package static let replace = Text("Replace it", "Ersetzen")

  package static func written(_ path: String) -> Text {
    Text("Written to \(path)", "Geschrieben nach \(path)")
  }

  package static func noFolder(_ path: String) -> Text {
    Text(
      "There is no folder for \(path).", "Den Ordner für \(path) gibt es nicht.")
  }
  package static func notAllowed(_ path: String) -> Text {
    Text("You may not write to \(path).", "Sie dürfen nicht nach \(path) schreiben.")
  }
  package static func notAFile(_ path: String) -> Text {
    Text("\(path) is no file.", "\(path) ist keine Datei.")
  }
  package static func full(_ path: String) -> Text {
    Text("There is no room left for \(path).", "Für \(path) ist kein Platz mehr.")
  }
  package static func failed(_ path: String, _ reason: String) -> Text {
    Text(
      "\(path) could not be written: \(reason).",
      "\(path) konnte nicht geschrieben werden: \(reason).")
  }
}
