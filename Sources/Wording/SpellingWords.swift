/// What characters are called when a word is spelled.
package enum SpellingWords {
  package static let space = Text("space", "Leerzeichen")

  /// The digits from zero to nine.
  package static let digits: [Text] = [
    Text("zero", "null"), Text("one", "eins"), Text("two", "zwei"), Text("three", "drei"),
    Text("four", "vier"), Text("five", "fünf"), Text("six", "sechs"), Text("seven", "sieben"),
    Text("eight", "acht"), Text("nine", "neun"),
  ]

  /// The marks of commands and paths.
  package static let marks: [Character: Text] = [
    "\\": Text("backslash", "umgekehrter Schrägstrich"), "/": Text("slash", "Schrägstrich"),
    "-": Text("dash", "Bindestrich"), "_": Text("underscore", "Unterstrich"),
    ".": Text("dot", "Punkt"), ",": Text("comma", "Komma"), ":": Text("colon", "Doppelpunkt"),
    ";": Text("semicolon", "Semikolon"), "|": Text("pipe", "senkrechter Strich"),
    "*": Text("star", "Stern"), "?": Text("question mark", "Fragezeichen"),
    "!": Text("exclamation mark", "Ausrufezeichen"),
    "'": Text("single quote", "einfaches Hochkomma"),
    "\"": Text("double quote", "doppeltes Anführungszeichen"),
    "`": Text("backtick", "Gravis-Zeichen"), "$": Text("dollar", "Dollar"),
    "(": Text("open parenthesis", "runde Klammer auf"),
    ")": Text("close parenthesis", "runde Klammer zu"),
    "[": Text("open bracket", "eckige Klammer auf"),
    "]": Text("close bracket", "eckige Klammer zu"),
    "{": Text("open brace", "geschweifte Klammer auf"),
    "}": Text("close brace", "geschweifte Klammer zu"),
    "<": Text("less than", "kleiner als"), ">": Text("greater than", "größer als"),
    "=": Text("equals", "Gleichheitszeichen"), "+": Text("plus", "Plus"),
    "%": Text("percent", "Prozent"), "&": Text("ampersand", "Und-Zeichen"),
    "@": Text("at sign", "At-Zeichen"), "#": Text("hash", "Raute"), "~": Text("tilde", "Tilde"),
    "^": Text("caret", "Zirkumflex"), " ": space,
  ]
}
