/// What the commands say beside their results.
package enum CommandWords {
  package static func unreadable(_ file: String) -> Text {
    Text("\(file): cannot be read", "\(file): nicht lesbar")
  }

  package static func tooLarge(_ file: String) -> Text {
    Text("\(file): larger than 4 MiB", "\(file): größer als 4 MiB")
  }

  package static func notUTF8(_ file: String) -> Text {
    Text("\(file): not UTF-8 text", "\(file): kein UTF-8-Text")
  }

  package static func noPlaybook(_ why: Text) -> Text {
    Text(
      "the playbook inside this program cannot be used: \(why)",
      "das Playbook in diesem Programm ist nicht brauchbar: \(why)")
  }

  package static func noList(_ name: String) -> Text {
    Text("the playbook has no list \(name)", "das Playbook hat keine Liste \(name)")
  }

  package static func noForm(_ name: String, _ format: String) -> Text {
    Text(
      "the playbook does not say how \(name) is written for \(format)",
      "das Playbook sagt nicht, wie \(name) für \(format) geschrieben wird")
  }

  package static func taken(_ statement: String, _ line: String) -> Text {
    Text(
      "taken from the text: \(statement), from: \(line)",
      "aus dem Text übernommen: \(statement), aus: \(line)")
  }

  package static func noBlock(_ name: String) -> Text {
    name.isEmpty
      ? Text("the playbook has no block", "das Playbook hat keinen Block")
      : Text("the playbook has no block \(name)", "das Playbook hat keinen Block \(name)")
  }

  package static func silent(_ title: Text) -> Text {
    Text(
      "recognised in the text, but it decides nothing: \(title)",
      "im Text erkannt, entscheidet aber nichts: \(title)")
  }

  package static func unread(_ count: Int, _ first: String) -> Text {
    Text(
      "not understood in the text: \(count) lines, the first: \(first)",
      "im Text nicht verstanden: Zeilen: \(count), die erste: \(first)")
  }

  package static func leftOut(_ statement: String, _ line: String) -> Text {
    Text(
      "not taken from the text: \(statement), from: \(line)",
      "nicht aus dem Text übernommen: \(statement), aus: \(line)")
  }
}

extension CommandWords {
  package static let oneOfCheckAndUndo = Text(
    "Choose one of --check and --undo.", "Wählen Sie eines von --check und --undo.")
  package static let badStale = Text(
    "--stale takes a number of days, 0 or more.", "--stale nimmt eine Zahl von Tagen, 0 oder mehr.")
  package static let badToday = Text(
    "--today takes a day such as 2026-01-31, and goes with --stale.",
    "--today nimmt einen Tag wie 2026-01-31 und gehört zu --stale.")
  package static let oneOfSites = Text(
    "Choose one of --site and --no-site.", "Wählen Sie eines von --site und --no-site.")

  package static func siteRefused(_ folder: String) -> Text {
    Text(
      "the site's folder \(folder) cannot be used; mend it, or go on without it: --no-site",
      "der Ordner des Standorts \(folder) ist nicht brauchbar; beheben Sie das, oder lassen Sie ihn weg: "
        + "--no-site")
  }

  package static let onlyForPowerShell = Text(
    "--check and --undo go with --format powershell.",
    "--check und --undo gehören zu --format powershell.")

  package static func refusedValue(_ value: String, _ why: Text) -> Text {
    Text(
      "\"\(value)\" is not put on the list. \(why)",
      "„\(value)“ kommt nicht auf die Liste. \(why)")
  }

  package static func badSize(_ size: String) -> Text {
    Text(
      "\(size) is no size: write columns x rows, for example 80x24.",
      "\(size) ist keine Größe: schreiben Sie Spalten x Zeilen, zum Beispiel 80x24.")
  }
}
