/// What the command line says of itself when it is asked for help.
package enum CommandHelpWords {
  // The commands.
  package static let hvdoctor = Text(
    "From a failure symptom to a verified recovery.",
    "Vom Symptom zur geprüften Wiederherstellung.")
  package static let hvdoctorMore = Text(
    "Without a command it opens the assistant.", "Ohne Befehl öffnet es den Assistenten.")
  package static let diagnose = Text(
    "Say what follows from facts: verdicts, questions left, and the plan.",
    "Sagt, was aus Fakten folgt: Befunde, offene Fragen und den Plan.")
  package static let diagnoseMore = Text(
    "The order of facts never matters. Ends with 0 when the diagnosis is concluded, 4 when it is "
      + "not, 65 when the facts contradict each other or cannot be understood.",
    "Auf die Reihenfolge der Fakten kommt es nie an. Endet mit 0, wenn die Diagnose abgeschlossen "
      + "ist, mit 4, wenn nicht, mit 65, wenn Fakten sich widersprechen oder unverständlich sind.")
  package static let explain = Text(
    "Also say why the next question is asked, how the leading verdicts are known, and which answers "
      + "would change them.",
    "Sagt auch, warum die nächste Frage gestellt wird, woher die führenden Befunde bekannt sind und "
      + "welche Antworten sie ändern würden.")
  package static let whyNot = Text(
    "Explain, and say what this cause lacks; may be given several times.",
    "Erklärt und sagt, was dieser Ursache fehlt; auch mehrmals.")
  package static let lookup = Text(
    "Say what an error code, an event or a message means.",
    "Sagt, was ein Fehlercode, ein Ereignis oder eine Meldung bedeutet.")
  package static let lookupMore = Text(
    "Codes are understood in any spelling: 0x8000FFFF, 8000FFFF, 2147549183, -2147418113, "
      + "%%2147549183, E_UNEXPECTED. Events by number and source. Ends with 65 when nothing is "
      + "recognised.",
    "Codes werden in jeder Schreibweise verstanden: 0x8000FFFF, 8000FFFF, 2147549183, "
      + "-2147418113, %%2147549183, E_UNEXPECTED. Ereignisse an Nummer und Quelle. Endet mit 65, "
      + "wenn nichts erkannt wird.")
  package static let exclusions = Text(
    "List what to exclude, generated from facts.",
    "Listet, was auszuschließen ist, aus den Fakten erzeugt.")
  package static let exclusionsMore = Text(
    "Entries whose condition is not known yet are listed too, and marked.",
    "Einträge, deren Bedingung noch unbekannt ist, stehen auch da, mit einem Zeichen.")
  package static let check = Text(
    "Check a playbook, and say how large it is.", "Prüft ein Playbook und sagt, wie groß es ist.")
  package static let checkMore = Text(
    "Ends with 0 when there is nothing to complain about, else with 65.",
    "Endet mit 0, wenn es nichts zu beanstanden gibt, sonst mit 65.")
  package static let stale = Text(
    "List the sources last read more than this many days ago instead; ends with 65 when one is.",
    "Listet stattdessen die Quellen, die zuletzt vor mehr Tagen gelesen wurden; endet mit 65, wenn es welche gibt."
  )
  package static let today = Text(
    "The day to count from, as 2026-01-31; without it, the clock's.",
    "Der Tag, von dem aus gezählt wird, wie 2026-01-31; ohne ihn der der Uhr.")
  package static let facts = Text(
    "List the facts and steps of the playbook with their values.",
    "Listet die Fakten und Schritte des Playbooks mit ihren Werten.")
  package static let block = Text(
    "Print read-only commands that answer many questions at once.",
    "Druckt lesende Befehle, die viele Fragen auf einmal beantworten.")
  package static let blockMore = Text(
    "Run them on the host, and give what they print to --text or paste it with p.",
    "Führen Sie sie auf dem Host aus; die Ausgabe nimmt --text, oder p fügt sie ein.")
  package static let blockName = Text(
    "The name of the block; without it, the first.",
    "Der Name des Blocks; ohne ihn der erste.")
  package static let incidents = Text(
    "List the incidents, the latest first.", "Listet die Vorfälle, den letzten zuerst.")
  package static let resume = Text(
    "Go on with an incident, by default the latest.",
    "Setzt einen Vorfall fort, ohne Angabe den letzten.")
  package static let show = Text(
    "Print the screen that some keys lead to.",
    "Druckt den Bildschirm, zu dem einige Tasten führen.")

  // What they can be told.
  package static let language = Text("The language: en or de.", "Die Sprache: en oder de.")
  package static let playbook = Text(
    "A folder with a playbook, in place of the shipped one.",
    "Ein Ordner mit einem Playbook, anstelle des mitgelieferten.")
  package static let site = Text(
    "A folder of your site, laid over the playbook.",
    "Ein Ordner Ihres Standorts, der über das Playbook gelegt wird.")
  package static let noSite = Text(
    "Leave the folder of the site out.", "Lässt den Ordner des Standorts weg.")
  package static let store = Text(
    "A casebook, in place of the usual one.", "Ein Fallbuch, anstelle des üblichen.")
  package static let plain = Text(
    "Numbered lines instead of screens.", "Nummerierte Zeilen statt Bildschirmen.")
  package static let number = Text("The number of the incident.", "Die Nummer des Vorfalls.")
  package static let closedToo = Text("Closed incidents too.", "Auch abgeschlossene Vorfälle.")
  package static let format = Text(
    "The form of the result: text or json.", "Die Form des Ergebnisses: text oder json.")
  package static let listFormat = Text(
    "The form of the result: text, powershell, json, csv or reg.",
    "Die Form des Ergebnisses: text, powershell, json, csv oder reg.")
  package static let keys = Text(
    "The keys, separated by blanks: j, enter, ctrl-c, 'text in quotes'.",
    "Die Tasten, durch Leerzeichen getrennt: j, enter, ctrl-c, 'Text in Anführungszeichen'.")
  package static let size = Text(
    "The size of the screen: columns x rows.", "Die Größe des Bildschirms: Spalten x Zeilen.")
  package static let styles = Text("Say the styles too.", "Nennt auch die Stile.")
  package static let folder = Text(
    "A folder with a playbook; without it, the shipped one.",
    "Ein Ordner mit einem Playbook; ohne ihn das mitgelieferte.")
  package static let text = Text(
    "A message or output, as it was pasted.", "Eine Meldung oder Ausgabe, wie sie eingefügt wurde.")
  package static let code = Text(
    "A code, or text that holds one.", "Ein Code, oder Text, der einen enthält.")
  package static let path = Text(
    "A further folder; may be given several times.",
    "Ein weiterer Ordner; darf mehrmals angegeben werden.")
  package static let checkLines = Text(
    "For powershell: print the lines that check whether it took effect.",
    "Für powershell: druckt die Zeilen, die prüfen, ob es gewirkt hat.")
  package static let undoLines = Text(
    "For powershell: print the lines that take it back.",
    "Für powershell: druckt die Zeilen, die es zurücknehmen.")
  package static let fact = Text(
    "What is known: FACT=VALUE, FACT!=VALUE, FACT=unknown, KIND[NAME].FACT=VALUE, "
      + "step.NAME=OUTCOME.",
    "Was bekannt ist: FAKT=WERT, FAKT!=WERT, FAKT=unknown, ART[NAME].FAKT=WERT, "
      + "step.NAME=AUSGANG.")
  package static let factFile = Text(
    "A file with one fact a line; # begins a comment, - is standard input.",
    "Eine Datei mit einem Fakt je Zeile; # beginnt einen Kommentar, - ist die Standardeingabe.")
}
