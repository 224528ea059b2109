/// What is said when the terminal cannot be drawn on.
package enum TerminalWords {
  package static let notATerminal = Text(
    "hvdoctor draws on a terminal, and input or output is none here; use --plain, or a command"
      + " such as diagnose.",
    "hvdoctor zeichnet auf ein Terminal, und Ein- oder Ausgabe ist hier keines; nehmen Sie"
      + " --plain oder einen Befehl wie diagnose.")

  // These do not stop anybody: the assistant goes on line by line.
  package static func unknownTerminal(_ name: String) -> Text {
    Text(
      "No description of the terminal “\(name)” is here, so this goes line by line; TERM=xterm may"
        + " give screens.",
      "Das Terminal „\(name)“ ist hier nicht beschrieben, also geht es Zeile für Zeile; TERM=xterm"
        + " bringt vielleicht Bildschirme.")
  }

  package static let unnamedTerminal = Text(
    "TERM is not set, so this goes line by line; TERM=xterm may give screens.",
    "TERM ist nicht gesetzt, also geht es Zeile für Zeile; TERM=xterm bringt vielleicht"
      + " Bildschirme.")

  package static func incapableTerminal(_ name: String) -> Text {
    Text(
      "The terminal “\(name)” cannot place the cursor, so this goes line by line.",
      "Das Terminal „\(name)“ kann die Schreibmarke nicht setzen, also geht es Zeile für Zeile.")
  }
}
