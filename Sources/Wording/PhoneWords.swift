/// What is said when something is read out to somebody at the other end of a telephone.
package enum PhoneWords {
  package static let key = Text("read out", "vorlesen")
  package static let title = Text(
    "Read this out, one sentence at a time", "Lesen Sie das Satz für Satz vor")
  package static let next = Text("next sentence", "nächster Satz")
  package static let nothing = Text(
    "There is nothing here to read out.", "Hier gibt es nichts vorzulesen.")
  package static let wasLast = Text(
    "That was the last sentence; Esc goes back.",
    "Das war der letzte Satz; Esc führt zurück.")
  package static let wasFirst = Text(
    "This is the first sentence.", "Das ist der erste Satz.")
  package static func place(_ number: Int, of count: Int) -> Text {
    Text("Sentence \(number) of \(count)", "Satz \(number) von \(count)")
  }

  // What is said.
  package static let answers = Text("The answers are:", "Die Antworten sind:")
  package static func answer(_ number: Int, _ label: String) -> Text {
    Text("Number \(number): \(label).", "Nummer \(number): \(label).")
  }
  package static let orUnknown = Text(
    "Or you do not know. That is an answer too.",
    "Oder Sie wissen es nicht. Auch das ist eine Antwort.")
  package static let tell = Text("Please tell me the answer.", "Bitte sagen Sie mir die Antwort.")
  package static func goTo(_ place: String) -> Text {
    Text("Please go to \(place).", "Das geschieht hier: \(place).")
  }
  package static let findOut = Text(
    "This is how you find out.", "So finden Sie es heraus.")
  package static func step(_ title: String) -> Text {
    Text("The step is: \(title).", "Der Schritt ist: \(title).")
  }
  package static func risk(_ word: Text) -> Text {
    Text("Its risk: \(word).", "Das Risiko: \(word).")
  }
  package static let notYet = Text(
    "Please do not do it yet.", "Bitte machen Sie das noch nicht.")
  package static func warning(_ text: String) -> Text {
    Text("Take care: \(text)", "Achtung: \(text)")
  }
  package static let type = Text(
    "Please type a command. Do not press Enter yet.",
    "Bitte tippen Sie einen Befehl. Drücken Sie noch nicht Enter.")
  package static let note = Text("Before you do:", "Vorher:")
  package static let line = Text("Next line.", "Nächste Zeile.")
  package static let readBack = Text(
    "Please read it back to me.", "Bitte lesen Sie es mir vor.")
  package static func expected(_ line: String) -> Text {
    Text("You should hear: \(line)", "Zu hören sein muss: \(line)")
  }
  package static let enter = Text("Now press Enter.", "Drücken Sie jetzt Enter.")
  package static func spell(_ word: String, _ spelled: String) -> Text {
    Text("\(word), spelled: \(spelled).", "\(word), buchstabiert: \(spelled).")
  }
  package static func afterwards(_ text: String) -> Text {
    Text("Afterwards you should see: \(text)", "Danach sollten Sie sehen: \(text)")
  }
  package static let seen = Text(
    "Please tell me what you see.", "Bitte sagen Sie mir, was Sie sehen.")
  package static func undo(_ text: String) -> Text {
    Text("If it must be taken back: \(text)", "Falls es zurückgenommen werden muss: \(text)")
  }
  package static func noUndo(_ why: String) -> Text {
    Text("This cannot be taken back. \(why)", "Das ist nicht rückgängig zu machen. \(why)")
  }
}
