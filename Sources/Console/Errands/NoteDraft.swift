import Diagnosis
import Wording

/// The file in which a person writes a note with an editor: room to write, then what is known.
package struct NoteDraft: Hashable, Sendable {
  let headline: String
  let language: Language
  /// The events that are notes.
  let notes: [Event]

  init(_ incident: Incident) {
    headline = "\(incident.number)  \(Headline(incident.session, incident.language).text)"
    language = incident.language
    notes = incident.session.events.filter {
      if case .noted = $0.happening { true } else { false }
    }
  }

  /// What the editor opens.
  package func text(_ clock: LocalTime) -> String {
    var lines = [ProgramWords.writeBelow[language], headline]
    if !notes.isEmpty { lines += ["", ProgramWords.notesSoFar[language]] }
    for note in notes {
      guard case .noted(let text) = note.happening else { continue }
      let author = note.by.isEmpty ? "" : " \(note.by)"
      lines.append("\(clock.full(note.at, in: language))\(author)")
      lines += CleanText.lines(text).map { "  \($0)" }
    }
    let comments = lines.map { $0.isEmpty ? "#" : "# \(CleanText.line($0))" }
    return "\n\n" + comments.joined(separator: "\n") + "\n"
  }

  /// The note that was written: what is left without comments and empty lines at the ends.
  static func note(in written: String) -> String {
    let lines = CleanText.lines(written).filter { !$0.hasPrefix("#") }
    return CleanText.trimmed(lines.joined(separator: "\n"))
  }
}
