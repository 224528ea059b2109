/// What is said about a key script that cannot be read.
package enum KeyScriptWords {
  package static func unknownKey(_ word: String, at position: Int) -> Text {
    Text(
      "Keys, character \(position): “\(word)” is no key. Letters stand alone (j), named keys are"
        + " enter, esc, tab, up, down, pageup, ctrl-c, f1; text to type goes in quotes: '\(word)'.",
      "Tasten, Zeichen \(position): „\(word)“ ist keine Taste. Buchstaben stehen einzeln (j),"
        + " benannte Tasten sind enter, esc, tab, up, down, pageup, ctrl-c, f1; Text zum Tippen"
        + " steht in Anführungszeichen: '\(word)'.")
  }

  package static func notASize(_ word: String, at position: Int) -> Text {
    Text(
      "Keys, character \(position): “\(word)” has no size. Write columns x rows: resize:80x24.",
      "Tasten, Zeichen \(position): „\(word)“ nennt keine Größe. Schreiben Sie Spalten x Zeilen:"
        + " resize:80x24.")
  }

  package static func unclosedQuote(at position: Int) -> Text {
    Text(
      "Keys, character \(position): the text that begins here has no closing quote (').",
      "Tasten, Zeichen \(position): Dem Text, der hier beginnt, fehlt das schließende"
        + " Anführungszeichen (').")
  }
}
