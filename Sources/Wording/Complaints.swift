/// What is said about the writing of a playbook: its YAML, its keys, its names and its values.
package enum Complaints {
  package static func severity(isError: Bool) -> Text {
    isError ? Text("error", "Fehler") : Text("warning", "Warnung")
  }

  // What would be right.

  package static func didYouMean(_ name: String) -> Text {
    Text("did you mean “\(name)”?", "gemeint ist vielleicht „\(name)“")
  }

  package static func possible(_ names: [String]) -> Text {
    let list = names.joined(separator: ", ")
    return Text("possible here: \(list)", "möglich ist hier: \(list)")
  }

  package static let quoteTheComma = Text(
    "a text with a comma needs quotation marks around it",
    "ein Text mit einem Komma braucht Anführungszeichen")

  // The text of a file.

  package static func noYAML(_ problem: String) -> Text {
    Text("this is not YAML: \(problem)", "das ist kein YAML: \(problem)")
  }

  package static let notUTF8 = Text(
    "the file is not UTF-8 from here on", "die Datei ist ab hier kein UTF-8")
  package static let alias = Text(
    "anchors and aliases (&name, *name) are not allowed in a playbook",
    "Anker und Verweise (&name, *name) sind in einem Playbook nicht erlaubt")
  package static let severalDocuments = Text(
    "a file holds one document; here a second one begins",
    "eine Datei enthält ein Dokument; hier beginnt ein zweites")
  package static let keyIsNoText = Text(
    "a key must be plain text", "ein Schlüssel muss einfacher Text sein")
  package static let noPlaybook = Text(
    "there is no section “playbook”", "es gibt keinen Abschnitt „playbook“")
  package static let noFiles = Text(
    "the folder holds no *.yaml file", "der Ordner enthält keine *.yaml-Datei")

  package static func tag(_ tag: String) -> Text {
    Text("tags such as \(tag) are not allowed", "Tags wie \(tag) sind nicht erlaubt")
  }

  package static func controlCharacter(_ value: UInt32) -> Text {
    let code = "U+" + String(value, radix: 16, uppercase: true)
    return Text(
      "the control character \(code) is not allowed in a text",
      "das Steuerzeichen \(code) ist in einem Text nicht erlaubt")
  }

  package static func tooManyNodes(_ limit: Int) -> Text {
    Text("more than \(limit) nodes in a file", "mehr als \(limit) Knoten in einer Datei")
  }

  package static func tooDeep(_ limit: Int) -> Text {
    Text("nested deeper than \(limit) levels", "tiefer als \(limit) Ebenen verschachtelt")
  }

  package static func tooManyFiles(_ limit: Int) -> Text {
    Text("more than \(limit) files", "mehr als \(limit) Dateien")
  }

  package static func fileTooLarge(_ limit: Int) -> Text {
    Text("the file is larger than \(limit) bytes", "die Datei ist größer als \(limit) Bytes")
  }

  package static func folderTooLarge(_ limit: Int) -> Text {
    Text(
      "the files are larger than \(limit) bytes together",
      "die Dateien sind zusammen größer als \(limit) Bytes")
  }

  // The compiled form.

  package static let notCompiled = Text(
    "this is not a compiled playbook", "das ist kein übersetztes Playbook")

  package static func otherCompiledFormat(_ format: Int) -> Text {
    Text(
      "the compiled playbook has format \(format); compile it again with this program",
      "das übersetzte Playbook hat Format \(format); es muss mit diesem Programm neu übersetzt werden"
    )
  }

  package static func damaged(at offset: Int) -> Text {
    Text(
      "the compiled playbook is damaged at byte \(offset)",
      "das übersetzte Playbook ist bei Byte \(offset) beschädigt")
  }

  // Keys and names.

  package static func unknownKey(_ key: String, in thing: Text) -> Text {
    Text(
      "“\(key)” is not a key of \(thing)",
      "„\(key)“ ist kein Schlüssel in: \(thing)")
  }

  package static func missingKey(_ key: String, in thing: Text) -> Text {
    Text(
      "the key “\(key)” is missing in \(thing)",
      "der Schlüssel „\(key)“ fehlt in: \(thing)")
  }

  package static func missingLanguage(_ key: String) -> Text {
    Text(
      "the text has no “\(key)”; every text is needed in English (en) and German (de)",
      "der Text hat kein „\(key)“; jeder Text wird auf Englisch (en) und Deutsch (de) gebraucht")
  }

  package static let bothLanguages = Text(
    "a text is needed in English (en) and German (de)",
    "ein Text wird auf Englisch (en) und Deutsch (de) gebraucht")

  package static func duplicateKey(_ key: String, first: String) -> Text {
    Text(
      "“\(key)” is written twice here; first at \(first)",
      "„\(key)“ steht hier zweimal; zuerst bei \(first)")
  }

  package static func definedTwice(_ name: String, first: String) -> Text {
    Text(
      "“\(name)” is already defined at \(first)", "„\(name)“ ist schon bei \(first) festgelegt")
  }

  package static func unknownName(_ name: String, _ thing: Text) -> Text {
    Text(
      "“\(name)” is not defined as \(thing)",
      "„\(name)“ ist nicht festgelegt als: \(thing)")
  }

  package static func badName(_ name: String) -> Text {
    Text(
      "“\(name)” is no name: lower-case letters, digits and hyphens, a letter or digit first",
      "„\(name)“ ist kein Name: Kleinbuchstaben, Ziffern und Bindestriche, vorn ein Buchstabe "
        + "oder eine Ziffer")
  }

  package static func badValueName(_ name: String) -> Text {
    Text(
      "“\(name)” cannot name a value: letters, digits and - / . _ only",
      "„\(name)“ kann keinen Wert benennen: nur Buchstaben, Ziffern und - / . _")
  }

  package static func reservedName(_ name: String) -> Text {
    Text(
      "“\(name)” is a word of conditions and cannot name a fact",
      "„\(name)“ ist ein Wort der Bedingungen und kann keinen Fakt benennen")
  }
}
