import Diagnosis
import Playbooks
import Wording

/// One line of text: a note for the next shift, or output to be read.
struct TextForm: Sendable {
  enum Purpose: Hashable, Sendable {
    case note
    case paste
  }

  let purpose: Purpose
  private(set) var field = LineField()

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  mutating func take(
    _ input: Input, _ incident: Incident
  ) -> OverlayStep {
    switch input {
    case .paste(let text):
      if purpose == .paste { return .read(text) }
      field.insert(text)
    case .key(.escape): return .close
    case .key(.enter):
      if field.isEmpty { return .close }
      switch purpose {
      case .note: return .record([.noted(field.line)])
      case .paste: return .read(field.text)
      }
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }
}
