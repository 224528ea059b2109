import Wording

/// How far a long text is scrolled, from its beginning or from its end.
///
/// Nobody knows how long a text is before it is wrapped, so the end is a place of its own.
enum ReadingPlace: Hashable, Sendable {
  case fromStart(Int)
  case fromEnd(Int)

  static let start = Self.fromStart(0)

  /// Takes a key that scrolls; false for any other.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .home: self = .fromStart(0)
    case .end: self = .fromEnd(0)
    default:
      switch Command.from(key) {
      case .up: move(by: -1)
      case .down: move(by: 1)
      case .pageUp: move(by: -5)
      case .pageDown: move(by: 5)
      default: return false
      }
    }
    return true
  }

  private mutating func move(by lines: Int) {
    switch self {
    case .fromStart(let above): self = .fromStart(max(0, above + lines))
    case .fromEnd(let below): self = .fromEnd(max(0, below - lines))
    }
  }

  /// How many lines of a text lie above what is shown.
  func lines(above rows: Int, of flow: Flow) -> Int {
    let furthest = max(0, flow.lines.count - rows)
    return switch self {
    case .fromStart(let above): min(above, furthest)
    case .fromEnd(let below): max(0, furthest - below)
    }
  }
}

extension Frame {
  /// Draws a text that is only read, from the place that the person has reached.
  mutating func draw(
    _ flow: Flow, in area: Rect, from place: ReadingPlace, by keys: String, _ language: Language
  ) {
    // The last row says how much is out of sight.
    let rows = flow.lines.count > area.rows ? max(1, area.rows - 1) : area.rows
    draw(flow, in: area, scrolledBy: place.lines(above: rows, of: flow), by: keys, language)
  }
}
