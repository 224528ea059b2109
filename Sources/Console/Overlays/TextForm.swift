import Diagnosis
import Playbooks
import Wording

/// A line for output that is pasted or typed, to be read.
struct TextForm: Sendable {
  private(set) var field = LineField()

  mutating func take(_ input: Input) -> OverlayStep {
    switch input {
    case .paste(let text): return .read(text)
    case .key(.escape): return .close
    case .key(.enter): return field.isEmpty ? .close : .read(field.text)
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }
}
