import Diagnosis
import Wording

extension Notice {
  /// What is said of a paste of several lines; one line is in sight by itself.
  static func pasted(_ text: String, isForAnIncident: Bool) -> Self? {
    var lines = CleanText.lines(text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.count > 1 else { return nil }
    let words =
      isForAnIncident
      ? PasteWords.pastedForAnIncident(lines.count) : PasteWords.pasted(lines.count)
    return Self(words, .good)
  }

  /// The same, with the word that the end of a paste is missing.
  static func cut(_ before: Self?, after count: Int) -> Self {
    let cut = PasteWords.cut(count)
    guard let before else { return Self(cut, .warning) }
    return Self([before.text, cut].joined(separator: " "), .warning)
  }

  /// What is said when events are on the disk.
  static func recorded(_ events: [Event]) -> Self {
    let pasted = events.allSatisfy {
      switch $0.happening {
      case .observed(let observation), .revised(let observation): observation.provenance == .paste
      default: false
      }
    }
    return Self(pasted ? PasteWords.recorded(events.count) : ScreenWords.recorded, .good)
  }
}
