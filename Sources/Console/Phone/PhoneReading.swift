import Wording

/// How far somebody has got with reading out.
///
/// The sentences are made when they are shown, so that they follow the language.
struct PhoneReading: Sendable {
  private(set) var current = 0

  mutating func take(_ input: Input, _ incident: Incident) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    let last = PhoneScript(incident).sentences.count - 1
    current = min(current, last)
    switch (Command.from(key), key) {
    case (.down, _), (.accept, _):
      if current >= last { return .refuse(PhoneWords.wasLast) }
      current += 1
    case (.up, _):
      if current == 0 { return .refuse(PhoneWords.wasFirst) }
      current -= 1
    case (_, .home): current = 0
    case (_, .end): current = last
    case (.leave, _), (.phone, _): return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }

  func write(into flow: inout Flow, _ incident: Incident) {
    let sentences = PhoneScript(incident).sentences
    let current = min(current, sentences.count - 1)
    let place = PhoneWords.place(current + 1, of: sentences.count)[incident.language]
    if flow.isPlain {
      guard sentences.indices.contains(current) else { return }
      flow.paragraph("\(place): \(sentences[current].text)")
      return
    }
    flow.paragraph("\(PhoneWords.title[incident.language]) · \(place)", .dim)
    flow.blank()
    for (position, sentence) in sentences.enumerated() {
      let isCurrent = position == current
      let style: Style = sentence.kind == .hear ? .code : position < current ? .dim : .plain
      flow.item(
        isCurrent ? "▸ " : "  ", isCurrent ? .selected : .dim, sentence.text,
        isCurrent ? .selected : style, indent: sentence.kind == .hear ? 2 : 0, isFocus: isCurrent)
    }
  }
}
