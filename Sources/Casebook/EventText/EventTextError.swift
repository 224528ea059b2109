import Wording

/// Why a text is not an event.
package enum EventTextError: Error, Hashable, Sendable {
  case notAnObject(detail: String)
  /// Written in a later version of the format.
  case newer(version: Int)
  case unknownHappening(String)
  case unknownKey(String)
  case missing(key: String)
  case badValue(key: String, value: String)
}

extension EventTextError {
  /// The end of a sentence that has named the event.
  package var text: Text {
    switch self {
    case .notAnObject(let detail): EventTextTexts.notAnObject(detail)
    case .newer(let version): EventTextTexts.newer(version)
    case .unknownHappening(let kind): EventTextTexts.unknownHappening(kind)
    case .unknownKey(let key): EventTextTexts.unknownKey(key)
    case .missing(let key): EventTextTexts.missing(key)
    case .badValue(let key, let value): EventTextTexts.badValue(key, value)
    }
  }
}
