/// What each key does in a full short sentence, for the help, by its word in the footer.
package enum KeySentences {
  package static let all: [Text: Text] = [
    KeyWords.move: Text(
      "Moves the choice up or down; so do k and j.",
      "Bewegt die Auswahl nach oben oder unten, wie k und j."),
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
    KeyWords.mark: Text(
      "Marks a row, or takes the mark off.", "Markiert eine Zeile oder hebt es auf."),
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
    KeyWords.notes: Text(
      "Shows the notes and takes a new one for the next shift.",
      "Zeigt die Notizen und nimmt eine neue für die nächste Schicht auf."),
    KeyWords.allCauses: Text(
      "Lists every cause with how sure it is.", "Zeigt jede Ursache und wie sicher sie ist."),
    KeyWords.timeline: Text(
      "Lists everything recorded, in order.", "Zeigt alles Erfasste der Reihe nach."),
    StepWords.inFull: Text(
      "Shows the selected step over the whole screen.",
      "Zeigt den gewählten Schritt auf dem ganzen Bildschirm."),
    KeyWords.find: Text(
      "Searches symptoms, codes, causes, steps, words and keys.",
      "Sucht Symptome, Codes, Ursachen, Schritte, Wörter und Tasten."),
    KeyWords.record: Text("Records what was typed.", "Erfasst, was eingetippt wurde."),
    KeyWords.backKept: Text(
      "Goes back; what was typed is kept for later.",
      "Geht zurück; das Eingetippte bleibt für später."),
    KeyWords.filter: Text("Shows only one kind, or all.", "Zeigt nur eine Art oder alles."),
    NoteWords.halfTyped: Text(
      "Goes on with the note that was begun.", "Setzt die angefangene Notiz fort."),
    PaletteWords.goThere: Text("Goes there.", "Geht dorthin."),
    MapWords.fold: Text(
      "Folds or unfolds a branch, or goes to it.",
      "Klappt einen Zweig zu oder auf oder geht zu ihm."),
    MapWords.entity: Text(
      "Shows the way of the next machine.", "Zeigt den Weg der nächsten Maschine."),
    MapWords.goBack: Text(
      "Goes back to this question, after showing what that changes.",
      "Geht zu dieser Frage zurück und zeigt vorher, was das ändert."),
    MapWords.answer: Text(
      "Answers this question before its turn.", "Beantwortet diese Frage vorab."),
    MapWords.readOn: Text("Reads on below.", "Liest unten weiter."),
    MapWords.takeBack: Text(
      "Takes these answers back.", "Nimmt diese Antworten zurück."),
    MapWords.map: Text(
      "Shows the whole tree and the way taken.",
      "Zeigt den ganzen Baum und den gegangenen Weg."),
    WhatIfWords.key: Text(
      "Tries answers without recording anything.",
      "Probiert Antworten aus, ohne etwas zu erfassen."),
    WhatIfWords.end: Text(
      "Ends what is tried, after showing what it would change.",
      "Beendet das Ausprobieren und zeigt vorher, was es ändern würde."),
    PhoneWords.key: Text(
      "Reads this out for somebody on the phone, sentence by sentence.",
      "Liest das Satz für Satz für jemanden am Telefon vor."),
    LanguageWords.key: Text(
      "Changes the language and nothing else.", "Wechselt die Sprache und sonst nichts."),
    PhoneWords.next: Text("Goes to the next sentence.", "Geht zum nächsten Satz."),
    KeyWords.read: Text("Reads the selected row in full.", "Liest die gewählte Zeile ganz."),
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
      "Goes to the first row or line; so does g.", "Geht zur ersten Zeile, wie g."),
    KeyWords.last: Text(
      "Goes to the last row or line; so does G.", "Geht zur letzten Zeile, wie G."),
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
