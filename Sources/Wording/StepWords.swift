/// The words of a step that is shown in full.
package enum StepWords {
  package static let needs = Text("What it needs", "Was er braucht")
  package static let needsNothing = Text("nothing beforehand", "nichts vorab")
  package static let run = Text("Run", "Ausführen")

  package static func run(on place: String) -> Text {
    Text("Run on: \(place)", "Ausführen auf: \(place)")
  }

  package static let judged = Text("How it ends", "Wie er ausgeht")
  package static let sources = Text("Sources", "Quellen")
  package static let inFull = Text("in full", "ganz lesen")
}
