import Diagnosis
import Playbooks
import Wording

/// Every event of the incident, the newest last and in sight, all of them or one sort.
struct TimelineList: Sendable {
  /// The only sort of event that is listed; nil for all of them.
  private(set) var filter: ToldEvent.Subject?
  /// How many listed events are newer than the selected one.
  private(set) var newer = 0
  /// By how many lines the selected event is scrolled, where it fills the screen.
  var reading: Int?
  private var events: [ToldEvent]

  init(_ incident: Incident) {
    events = incident.timeline.events
  }

  /// Tells the events again, in the language of the incident.
  mutating func tellAnew(_ incident: Incident) { events = incident.timeline.events }

  var rows: [ToldEvent] {
    guard let filter else { return events }
    return events.filter { $0.subject == filter }
  }

  var count: Int { events.count }
  var selection: Int { max(0, rows.count - 1 - newer) }

  mutating func take(_ input: Input, page: Int) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    if let scroll = reading {
      // Every other key goes back to the list.
      reading = Command.from(key)?.scrolled(scroll, page: page)
      return .stay
    }
    let last = max(0, rows.count - 1)
    if let number = key.number, number >= 1, number <= min(9, rows.count) {
      newer = rows.count - number
      reading = 0
      return .stay
    }
    switch key {
    case .home: newer = last
    case .end: newer = 0
    case .tab, .right: turn(by: 1)
    case .backTab, .left: turn(by: -1)
    default:
      switch Command.from(key) {
      case .up: newer = min(last, newer + 1)
      case .down: newer = max(0, newer - 1)
      case .pageUp: newer = min(last, newer + 10)
      case .pageDown: newer = max(0, newer - 10)
      case .accept: reading = rows.isEmpty ? nil : 0
      case .leave, .timeline: return .close
      default: return .refuse(ScreenWords.noSuchKey)
      }
    }
    return .stay
  }

  /// Lists the next sort of which there is an event; after the last one come all of them.
  private mutating func turn(by step: Int) {
    let found = Set(events.map(\.subject))
    let filters = [nil] + ToldEvent.Subject.allCases.filter(found.contains)
    let position = filters.firstIndex(of: filter) ?? 0
    filter = filters[(position + step + filters.count) % filters.count]
    newer = 0
  }
}
