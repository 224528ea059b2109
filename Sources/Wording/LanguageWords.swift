/// What is said about the language itself.
package enum LanguageWords {
  package static let key = Text("language", "Sprache")

  /// The name of the language now spoken, as its speakers call it.
  package static func now(_ name: String) -> Text {
    Text("The language is now \(name).", "Die Sprache ist jetzt \(name).")
  }
}
