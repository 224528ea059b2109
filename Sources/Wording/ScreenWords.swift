/// The words on the screens that belong to no single concept of the engine.
package enum ScreenWords {
  // The start.
  package static let tagline = Text(
    "From a symptom to a verified recovery", "Vom Symptom zur geprüften Wiederherstellung")
  package static let newIncident = Text("New incident", "Neuer Vorfall")
  package static let newIncidentHint = Text(
    "answer questions, get a plan", "Fragen beantworten, Plan erhalten")
  package static let lookUpCode = Text("Look up a code", "Code nachschlagen")
  package static let lookUpHint = Text(
    "what an error code means here", "was ein Fehlercode hier bedeutet")
  package static let unfinished = Text("Unfinished incidents", "Offene Vorfälle")
  package static let noneUnfinished = Text(
    "No incident is waiting for you.", "Kein Vorfall wartet auf Sie.")
  package static let lastEvent = Text("last event", "zuletzt")

  package static let pasteLater = Text(
    "Choose what to do first, then paste.", "Wählen Sie zuerst, dann fügen Sie ein.")

  package static let typeHere = Text("type or paste here", "hier tippen oder einfügen")

  // The intake.
  package static let whatHappened = Text("What happened?", "Was ist passiert?")
  package static let intakeHint = Text(
    "Choose, or type or paste an error message or a code.",
    "Wählen Sie aus, oder geben Sie eine Fehlermeldung oder einen Code ein.")
  package static let typed = Text("Text", "Text")
  package static let understood = Text("Understood", "Verstanden")
  package static let nothingUnderstood = Text(
    "Nothing in this text is known here. Choose what comes closest.",
    "Nichts in diesem Text ist hier bekannt. Wählen Sie, was am nächsten kommt.")
  package static func didYouMean(_ code: String) -> Text {
    Text("Did you mean \(code)?", "Meinten Sie \(code)?")
  }
  package static let takeOver = Text("Take these over", "Diese übernehmen")
  package static let disputed = Text(
    "contradicted here: mark the right one with {Space}",
    "hier widersprochen: das Richtige mit {Space} markieren")
  package static let replaces = Text("replaces", "ersetzt")
  package static let nothingMarked = Text(
    "Nothing is marked; {Space} marks, Esc leaves.",
    "Nichts ist markiert; {Space} markiert, Esc verlässt.")
  package static let nothingNew = Text(
    "This is known here, but it decides nothing new.",
    "Das ist hier bekannt, entscheidet aber nichts Neues.")
  package static let decidesNothing = Text(
    "Recognised, but it decides nothing", "Erkannt, entscheidet aber nichts")
  package static func alreadyKnown(_ count: Int) -> Text {
    count == 1
      ? Text("1 fact in it is recorded already.", "1 Fakt daraus ist schon erfasst.")
      : Text(
        "\(count) facts in it are recorded already.", "\(count) Fakten daraus sind schon erfasst.")
  }
  package static func notRead(_ count: Int) -> Text {
    count == 1
      ? Text("1 line was not understood:", "1 Zeile wurde nicht verstanden:")
      : Text("\(count) lines were not understood:", "\(count) Zeilen wurden nicht verstanden:")
  }
  package static let from = Text("from", "aus")
  package static let pasteNow = Text(
    "Paste or type the output, then Enter.", "Ausgabe einfügen oder tippen, dann Enter.")

  package static let pasteLines = Text(
    "Paste the output, then a line with nothing but a dot.",
    "Ausgabe einfügen, danach eine Zeile, in der nur ein Punkt steht.")

  // The question.
  package static let dontKnow = Text("I don't know", "Ich weiß es nicht")
  package static let dontKnowShort = Text("don't know", "weiß nicht")
  package static let findOut = Text("Find out", "So finden Sie es heraus")
  package static let onEntity = Text("on", "auf")
  package static let typeAnswer = Text(
    "Enter, then type the answer", "Enter, dann die Antwort tippen")
  package static let noneOfThese = Text("None of these", "Nichts davon")
  package static let not = Text("not", "nicht")

  package static let verdicts = Text("What it may be", "Was es sein kann")
  package static let nothingSuspected = Text(
    "Nothing points at a cause yet.", "Noch deutet nichts auf eine Ursache.")
  package static let allCauses = Text("w tells of each.", "w sagt etwas zu jeder.")
  package static func moreCauses(_ count: Int) -> Text {
    Text("and \(count) more: w", "und \(count) weitere: w")
  }
  package static func earlier(_ count: Int) -> Text {
    count == 1
      ? Text("1 earlier answer: u", "1 frühere Antwort: u")
      : Text("\(count) earlier answers: u", "\(count) frühere Antworten: u")
  }
  package static let copyAndPaste = Text(
    "y copies it; p pastes its output.", "y kopiert ihn; p fügt die Ausgabe ein.")

  // The plan.
  package static let planEmpty = Text(
    "No step is called for yet. Answer the questions first.",
    "Noch verlangt nichts einen Schritt. Beantworten Sie zuerst die Fragen.")
  package static let expect = Text("Then you see", "Danach sehen Sie")
  package static let undo = Text("Undo", "Rückgängig")
  package static let undoNone = Text("nothing to undo", "nichts rückgängig zu machen")
  package static let cannotUndo = Text("cannot be undone", "nicht rückgängig zu machen")
  package static let lockedBecause = Text("Not yet", "Noch nicht")
  package static let underWay = Text("under way", "läuft")
  package static let calledForBy = Text("because of", "wegen")
  package static let ifNot = Text("If not", "Wenn nicht")
  package static let branchText = Text(
    "the plan goes on by what you saw", "der Plan richtet sich nach dem, was zu sehen war")

  // The outcome.
  package static let howDidItEnd = Text("How did it end?", "Wie ging es aus?")
  package static let whatDoYouSee = Text("What do you see now?", "Was sehen Sie jetzt?")
  package static let notChecked = Text(
    "Done, but not checked yet", "Gemacht, aber noch nicht geprüft")
  package static let skip = Text("Skip this step", "Schritt überspringen")
  package static let workedAround = Text("Worked around it", "Anders gelöst")
  package static let didAsExpected = Text("Done, and as expected", "Gemacht, wie erwartet")
  package static let didNothing = Text("Done, but no effect", "Gemacht, ohne Wirkung")
  package static let didFail = Text("It failed", "Fehlgeschlagen")
  package static let reason = Text("Reason", "Grund")
  package static let reasonNeeded = Text(
    "The next shift needs a reason.", "Die nächste Schicht braucht einen Grund.")

  package static let whomNeeded = Text(
    "Say to whom you hand it over.", "Sagen Sie, an wen Sie weitergeben.")
  package static let hasEnded = Text("This step has ended", "Dieser Schritt ist beendet")
  package static let againMeans = Text(
    "A new attempt takes its place; what was seen after this one no longer counts.",
    "Ein neuer Versuch tritt an seine Stelle; was danach gesehen wurde, zählt nicht mehr.")
  package static let leaveAsIs = Text("Leave it as it is", "So lassen")
  package static let doAgain = Text("Start it again", "Noch einmal beginnen")
  package static let alreadyVerified = Text(
    "This step is verified already; nothing is left to skip.",
    "Dieser Schritt ist schon geprüft; es gibt nichts zu überspringen.")

  // Overlays.
  package static let source = Text("source", "Quelle")
  package static let answersTitle = Text(
    "Your answers: choose one to change", "Ihre Antworten: wählen Sie, was zu ändern ist")
  package static let mayBeAnswered = Text(
    "Not asked, but it makes the list of a step more exact",
    "Nicht gefragt, macht aber die Liste eines Schritts genauer")
  package static let tellMore = Text("u tells more", "u ergänzt")
  package static let perhaps = Text("perhaps", "vielleicht")
  package static let noAnswers = Text("Nothing is recorded yet.", "Noch ist nichts erfasst.")
  package static let changedTitle = Text("What this changed", "Was sich dadurch änderte")
  package static let nothingChanged = Text(
    "Verdicts and plan stay as they were.", "Befunde und Plan bleiben, wie sie waren.")
  package static let stepAdded = Text("step added", "Schritt neu")
  package static let stepRemoved = Text("step gone", "Schritt entfällt")
  package static let questionAdded = Text("asked again", "wieder offen")
  package static let namesTitle = Text("Names", "Namen")
  package static let helpTitle = Text("Keys here", "Tasten hier")
  package static let helpElsewhere = Text("Keys elsewhere", "Tasten anderswo")

  // The end.
  package static let closeTitle = Text("Close the incident", "Vorfall abschließen")
  package static let handOverTo = Text("To whom", "An wen")
  package static let handOver = Text("To hand over", "Zu übergeben")
  package static let known = Text("Known", "Bekannt")
  package static let ruledOut = Text("Ruled out", "Ausgeschlossen")
  package static let wouldDecide = Text("Would decide", "Würde entscheiden")
  package static let tried = Text("Tried", "Versucht")
  package static let nothingTried = Text("nothing yet", "noch nichts")
  package static let allBack = Text(
    "Everything is back. Close the incident with c.",
    "Alles läuft wieder. Schließen Sie den Vorfall mit c ab.")
  package static let escalateNow = Text(
    "Nothing is left to do from here: hand it over with c.",
    "Von hier aus ist nichts mehr zu tun: geben Sie den Vorfall mit c weiter.")
  package static let isClosed = Text("Closed", "Abgeschlossen")
  package static let isClosedForGood = Text(
    "This incident is closed; Enter goes back to the start.",
    "Dieser Vorfall ist abgeschlossen; Enter führt zurück zum Anfang.")

  // Notices.
  package static let recorded = Text("recorded", "erfasst")
  package static let recording = Text("recording…", "wird erfasst …")
  package static let noBlock = Text(
    "No block answers this question and another one.",
    "Kein Block beantwortet diese Frage und noch eine.")
  package static func blockCopies(_ count: Int) -> Text {
    Text(
      "{b} copies one block that answers \(count) questions; {p} pastes its output.",
      "{b} kopiert einen Block, der \(count) Fragen beantwortet; {p} fügt die Ausgabe ein.")
  }
  package static let nothingToCopy = Text(
    "There is no command here to copy.", "Hier gibt es keinen Befehl zu kopieren.")
  package static let noSuchKey = Text(
    "This key does nothing here; {?} shows those that do.",
    "Diese Taste tut hier nichts; {?} zeigt, welche etwas tun.")
  /// How many lines lie out of sight on each side, and by which keys to get there.
  package static func more(above: Int, below: Int, by keys: String) -> Text {
    let end = keys.isEmpty ? "" : ": \(keys)"
    // Joining is generic, and the first use of it costs more than everything else on the screen.
    if above > 0 && below > 0 {
      return Text(
        "↑ \(above) above, ↓ \(below) below\(end)", "↑ \(above) oben, ↓ \(below) unten\(end)")
    }
    return above > 0
      ? Text("↑ \(above) above\(end)", "↑ \(above) oben\(end)")
      : Text("↓ \(below) below\(end)", "↓ \(below) unten\(end)")
  }
  package static let notNow = Text("not now", "jetzt nicht")
  package static let playbookChanged = Text(
    "The playbook changed since this incident began.",
    "Das Playbook wurde seit Beginn dieses Vorfalls geändert.")
  package static let noLongerFits = Text("no longer fits", "passt nicht mehr")
  package static let lookupHint = Text(
    "Type a code in any spelling, an event, or an error message.",
    "Tippen Sie einen Code, ein Ereignis oder eine Fehlermeldung ein.")
  package static let codesExplained = Text(
    "Explained here in full:", "Hier ausführlich erklärt:")
  package static let nothingOpen = Text(
    "This step is not open; see why below it.",
    "Dieser Schritt ist nicht offen; warum, steht darunter.")
  package static let noQuestionLeft = Text(
    "Nothing is left to ask.", "Es ist nichts mehr zu fragen.")

  package static func tooSmall(_ columns: Int, _ rows: Int) -> Text {
    Text(
      "The window is too small: at least \(columns)x\(rows), please.",
      "Das Fenster ist zu klein: bitte mindestens \(columns)x\(rows).")
  }
}
