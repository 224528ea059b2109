import Diagnosis
import Playbooks
import Wording

/// Asks how the incident ends; a way that is not honest yet says why.
struct ClosingForm: Sendable {
  let closings: Closings
  private(set) var selection: Int
  /// The way that still needs a word: to whom, or what is left.
  private(set) var chosen: Closing?
  private(set) var field = LineField()

  init(_ diagnosis: Diagnosis) {
    closings = Closings(diagnosis)
    selection = Closing.allCases.firstIndex(where: closings.allows) ?? 0
  }

  var isTyping: Bool { chosen != nil }

  mutating func take(_ input: Input) -> OverlayStep {
    if let chosen { return takeText(input, chosen) }
    guard case .key(let key) = input else { return .stay }
    let count = Closing.allCases.count
    if let number = key.number,
      number >= 1, number <= count
    {
      selection = number - 1
      return choose()
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: count) {
      selection = row
      return .stay
    }
    switch command {
    case .accept: return choose()
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
  }

  private mutating func choose() -> OverlayStep {
    let closing = Closing.allCases[selection]
    if let reason = closings.refused[closing] { return .refuse(reason) }
    if closing == .resolved { return .record([.closed(.resolved, note: "")]) }
    chosen = closing
    return .stay
  }

  private mutating func takeText(
    _ input: Input, _ closing: Closing
  ) -> OverlayStep {
    switch input {
    case .paste(let text): field.insert(text)
    case .key(.escape): chosen = nil
    case .key(.enter):
      if field.isEmpty {
        return .refuse(
          closing == .escalated ? ScreenWords.whomNeeded : ScreenWords.reasonNeeded)
      }
      let handed: [Happening] =
        closing == .escalated ? [.handedOver(to: field.line, note: "")] : []
      return .record(handed + [.closed(closing, note: field.line)])
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }
}
