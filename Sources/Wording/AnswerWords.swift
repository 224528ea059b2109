/// The two answers that every yes/no question has.
package enum AnswerWords {
  package static let yes = Text("Yes", "Ja")
  package static let no = Text("No", "Nein")
}
