/// What the casebook says when it cannot do what it was asked: what, where, and what to do.
package enum CasebookTexts {
  package static func cannotCreate(_ path: String, _ reason: String) -> Text {
    Text(
      "\(path) could not be created: \(reason). Give another place with --store FILE.",
      "\(path) konnte nicht angelegt werden: \(reason). Nennen Sie mit --store DATEI einen "
        + "anderen Ort.")
  }

  package static func cannotOpen(_ path: String, _ reason: String) -> Text {
    Text(
      "The casebook \(path) could not be opened: \(reason). Check who owns the file and its "
        + "folder, or give another file with --store FILE.",
      "Das Fallbuch \(path) ließ sich nicht öffnen: \(reason). Prüfen Sie, wem die Datei und ihr "
        + "Ordner gehören, oder nennen Sie mit --store DATEI eine andere.")
  }

  package static func notPrivate(_ path: String, _ reason: String) -> Text {
    Text(
      "Other people can read \(path), and that could not be changed: \(reason). Let its owner "
        + "run chmod go= on it, or give another file with --store FILE.",
      "Andere können \(path) lesen, und das ließ sich nicht ändern: \(reason). Lassen Sie den "
        + "Eigentümer chmod go= darauf ausführen, oder nennen Sie mit --store DATEI eine andere.")
  }

  package static func readOnly(_ path: String) -> Text {
    Text(
      "The casebook \(path) cannot be written, so nothing was recorded. Make the file and its "
        + "folder writable, or give another file with --store FILE.",
      "Das Fallbuch \(path) lässt sich nicht beschreiben; es wurde nichts aufgezeichnet. Machen "
        + "Sie Datei und Ordner beschreibbar, oder nennen Sie mit --store DATEI eine andere.")
  }

  package static func full(_ path: String) -> Text {
    Text(
      "No space is left for the casebook \(path); the last entry was not recorded, everything "
        + "before it is safe. Free some space and repeat the entry.",
      "Für das Fallbuch \(path) ist kein Platz mehr; der letzte Eintrag wurde nicht aufgezeichnet, "
        + "alles davor ist sicher. Schaffen Sie Platz und wiederholen Sie den Eintrag.")
  }

  package static func busy(_ path: String) -> Text {
    Text(
      "Another program keeps the casebook \(path) locked; nothing was recorded. Wait a moment "
        + "and try again.",
      "Ein anderes Programm hält das Fallbuch \(path) gesperrt; es wurde nichts aufgezeichnet. "
        + "Warten Sie einen Augenblick und versuchen Sie es noch einmal.")
  }

  package static func damaged(_ path: String, _ detail: String) -> Text {
    Text(
      "The casebook \(path) is damaged (\(detail)). Nothing in it was changed. Copy it away with "
        + "its -wal file, try sqlite3 with .recover on the copy, and go on with --store FILE.",
      "Das Fallbuch \(path) ist beschädigt (\(detail)). Es wurde nichts daran geändert. Kopieren "
        + "Sie es samt seiner -wal-Datei, versuchen Sie an der Kopie sqlite3 mit .recover, und "
        + "arbeiten Sie mit --store DATEI weiter.")
  }

  package static func foreign(_ path: String) -> Text {
    Text(
      "\(path) is the database of another program, not a casebook. Nothing in it was changed. "
        + "Give another file with --store FILE.",
      "\(path) ist die Datenbank eines anderen Programms und kein Fallbuch. Es wurde nichts daran "
        + "geändert. Nennen Sie mit --store DATEI eine andere Datei.")
  }

  package static func newer(_ path: String, _ found: Int, _ known: Int) -> Text {
    Text(
      "The casebook \(path) was written by a newer hvdoctor (schema \(found); this one knows "
        + "\(known)). Nothing in it was changed. Use that hvdoctor, or give another file with "
        + "--store FILE.",
      "Das Fallbuch \(path) hat ein neueres hvdoctor geschrieben (Schema \(found); dieses kennt "
        + "\(known)). Es wurde nichts daran geändert. Nehmen Sie jenes hvdoctor, oder nennen Sie "
        + "mit --store DATEI eine andere Datei.")
  }

  package static func failed(_ path: String, _ detail: String) -> Text {
    Text(
      "The casebook \(path) could not be read or written: \(detail). Nothing was recorded; check "
        + "the disk and try again.",
      "Das Fallbuch \(path) ließ sich nicht lesen oder schreiben: \(detail). Es wurde nichts "
        + "aufgezeichnet; prüfen Sie den Datenträger und versuchen Sie es noch einmal.")
  }

  package static func changedMeanwhile(_ incident: Int) -> Text {
    Text(
      "Somebody else recorded something in incident \(incident) meanwhile, so this entry was not "
        + "recorded. Look at what changed and repeat it.",
      "Inzwischen hat jemand anders im Vorfall \(incident) etwas aufgezeichnet; dieser Eintrag "
        + "wurde deshalb nicht aufgezeichnet. Sehen Sie nach, was sich geändert hat, und "
        + "wiederholen Sie ihn.")
  }

  package static func noSuchIncident(_ name: String) -> Text {
    Text(
      "There is no incident \(name). `hvdoctor incidents` lists those that there are.",
      "Einen Vorfall \(name) gibt es nicht. `hvdoctor incidents` zeigt, welche es gibt.")
  }

  package static func ambiguous(_ name: String, _ numbers: [Int]) -> Text {
    let list = numbers.map(String.init).joined(separator: ", ")
    return Text(
      "\(name) could be any of the incidents \(list). Give the number.",
      "\(name) kann jeder der Vorfälle \(list) sein. Nennen Sie die Nummer.")
  }

  package static func unreadableEvent(_ incident: Int, _ sequence: Int, _ why: Text) -> Text {
    Text(
      "Entry \(sequence) of incident \(incident) cannot be read: \(why) Nothing was "
        + "changed, and the incident is not opened without it.",
      "Eintrag \(sequence) des Vorfalls \(incident) ist nicht lesbar: \(why) Es wurde "
        + "nichts geändert, und ohne ihn wird der Vorfall nicht geöffnet.")
  }

  package static func unwritableEvent(_ detail: String) -> Text {
    Text(
      "The entry could not be written as text (\(detail)), so it was not recorded.",
      "Der Eintrag ließ sich nicht als Text schreiben (\(detail)); er wurde nicht aufgezeichnet.")
  }
}
