/// What is said when the terminal cannot be used, or something cannot be done on it.
package enum TerminalWords {
  package static let notATerminal = Text(
    "hvdoctor draws on a terminal, and input or output is none here; use --plain, or a command"
      + " such as diagnose.",
    "hvdoctor zeichnet auf ein Terminal, und Ein- oder Ausgabe ist hier keines; nehmen Sie"
      + " --plain oder einen Befehl wie diagnose.")

  package static func unknownTerminal(_ name: String) -> Text {
    Text(
      "This machine has no description of the terminal “\(name)”; set TERM to one it knows, such"
        + " as TERM=xterm, or use --plain.",
      "Dieser Rechner kennt das Terminal „\(name)“ nicht; setzen Sie TERM auf eines, das er kennt,"
        + " etwa TERM=xterm, oder nehmen Sie --plain.")
  }

  package static let unnamedTerminal = Text(
    "TERM is not set, so nobody knows what terminal this is; set it, for example TERM=xterm, or use"
      + " --plain.",
    "TERM ist nicht gesetzt, also weiß niemand, welches Terminal das ist; setzen Sie es, etwa"
      + " TERM=xterm, oder nehmen Sie --plain.")

  package static func incapableTerminal(_ name: String) -> Text {
    Text(
      "The terminal “\(name)” cannot place the cursor; use --plain, which walks the same way line"
        + " by line.",
      "Das Terminal „\(name)“ kann die Schreibmarke nicht setzen; nehmen Sie --plain, das"
        + " denselben Weg Zeile für Zeile geht.")
  }
}
