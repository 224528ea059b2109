/// What each key does in a full short sentence, for the help, by its word in the footer.
package enum KeySentences {
  package static let all: [Text: Text] = [
    KeyWords.move: Text(
      "Moves the choice up or down.", "Bewegt die Auswahl nach oben oder unten."),
    KeyWords.accept: Text(
      "Takes the row that is selected.", "Nimmt die gewählte Zeile."),
    KeyWords.answer: Text(
      "Records the selected answer.", "Erfasst die gewählte Antwort."),
    KeyWords.begin: Text(
      "Starts the selected step; nothing is run for you.",
      "Beginnt den gewählten Schritt; ausgeführt wird nichts."),
    KeyWords.again: Text(
      "Starts the step once more, after asking.",
      "Beginnt den Schritt nach Rückfrage noch einmal."),
    KeyWords.outcome: Text(
      "Says how the step under way ended.", "Sagt, wie der laufende Schritt ausging."),
    KeyWords.mark: Text("Marks a row, or takes the mark off.", "Markiert eine Zeile oder hebt es auf."),
    ScreenWords.dontKnow: Text(
      "Answers “I don't know”, which is always allowed.",
      "Antwortet „Ich weiß es nicht“; das ist immer erlaubt."),
    KeyWords.undo: Text(
      "Shows your answers, to change one of them.",
      "Zeigt Ihre Antworten, um eine zu ändern."),
    KeyWords.why: Text(
      "Tells why this is asked, and how each cause is known.",
      "Sagt, warum das gefragt wird und woher jede Ursache bekannt ist."),
    KeyWords.causes: Text(
      "Goes on to the next cause.", "Geht zur nächsten Ursache."),
    KeyWords.note: Text(
      "Writes a note for the next shift.", "Schreibt eine Notiz für die nächste Schicht."),
    KeyWords.names: Text(
      "Gives machines their names, or adds one.",
      "Benennt die Maschinen oder fügt eine hinzu."),
    KeyWords.help: Text("Shows this help.", "Zeigt diese Hilfe."),
    KeyWords.leave: Text(
      "Goes back; everything recorded is saved.",
      "Geht zurück; alles Erfasste ist gesichert."),
    KeyWords.quit: Text("Ends the program.", "Beendet das Programm."),
    KeyWords.back: Text("Goes back one level.", "Geht eine Ebene zurück."),
    KeyWords.plan: Text(
      "Shows the plan, and from there the question again.",
      "Zeigt den Plan und von dort wieder die Frage."),
    KeyWords.question: Text(
      "Goes back to the question.", "Geht zurück zur Frage."),
    KeyWords.copy: Text(
      "Copies the command, to run it on the other machine.",
      "Kopiert den Befehl, um ihn auf dem anderen Rechner auszuführen."),
    KeyWords.block: Text(
      "Copies one block of commands that answers several questions.",
      "Kopiert einen Block von Befehlen, der mehrere Fragen beantwortet."),
    KeyWords.paste: Text(
      "Reads pasted output and proposes what it says.",
      "Liest eingefügte Ausgabe und schlägt vor, was sie besagt."),
    KeyWords.close: Text(
      "Closes the incident, or hands it over.",
      "Schließt den Vorfall ab oder gibt ihn weiter."),
    KeyWords.skip: Text(
      "Skips the step and asks for the reason.",
      "Überspringt den Schritt und fragt nach dem Grund."),
    KeyWords.scroll: Text("Scrolls the text.", "Blättert im Text."),
    KeyWords.first: Text(
      "Goes to the first row or line.", "Geht zur ersten Zeile."),
    KeyWords.last: Text("Goes to the last row or line.", "Geht zur letzten Zeile."),
    KeyWords.lookUp: Text(
      "Looks up what was typed.", "Schlägt nach, was eingetippt wurde."),
    KeyWords.redraw: Text("Draws the screen again.", "Zeichnet den Bildschirm neu."),
    KeyWords.suspend: Text(
      "Stops the program for a while; the shell's fg goes on.",
      "Hält das Programm an; fg in der Shell setzt es fort."),
    KeyWords.number: Text(
      "Takes the row with this number.", "Nimmt die Zeile mit dieser Nummer."),
  ]
}
