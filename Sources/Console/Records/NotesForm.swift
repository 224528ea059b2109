import Diagnosis
import Wording

/// The notes so far, and the line for a new one.
struct NotesForm: Sendable {
  private(set) var field: LineField

  /// - Parameter draft: what was typed before and not recorded.
  init(_ draft: LineField) {
    field = draft
  }

  mutating func take(_ input: Input) -> OverlayStep {
    switch input {
    case .paste(let text): field.insert(text)
    case .key(.escape): return .close
    case .key(.enter): return field.isEmpty ? .close : .record([.noted(field.line)])
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }

  /// Writes the oldest note first, so that the newest stands beside the line for the next.
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(NoteWords.title[language], .strong)
    let notes = incident.timeline.events.filter {
      if case .noted = $0.event.happening { true } else { false }
    }
    if notes.isEmpty { flow.paragraph(NoteWords.none[language], .dim) }
    for note in notes { NoteText(note, incident).write(into: &flow) }
    flow.blank()
    flow.field(NoteWords.new[language], field)
  }
}

/// One note: when, by whom, and its words.
struct NoteText: Sendable {
  private let note: ToldEvent
  private let incident: Incident

  init(_ note: ToldEvent, _ incident: Incident) {
    self.note = note
    self.incident = incident
  }

  func write(into flow: inout Flow) {
    let author = note.author.isEmpty ? "" : " · \(note.author)"
    flow.paragraph("\(incident.time.full(note.event.at, in: incident.language))\(author)", .dim)
    flow.paragraph(note.sentence, indent: 2)
  }
}
