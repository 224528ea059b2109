import Diagnosis
import Playbooks
import Wording

/// Every cause at every entity with its verdict, the strongest first, and why one of them has it.
struct CauseList: Sendable {
  /// The page of one cause that is read, and by how many lines it is scrolled.
  struct Reading: Sendable {
    var pages: WhyPages
    var scroll = 0
  }

  /// The only verdict that is listed; nil for all of them.
  private(set) var filter: Verdict?
  private(set) var selection = 0
  var reading: Reading?

  /// What is listed: the causes of one verdict, or all.
  func rows(_ incident: Incident) -> [CauseVerdict] {
    let all = Explanation(incident.session, incident.diagnosis).inOrder
    guard let filter else { return all }
    return all.filter { $0.verdict == filter }
  }

  mutating func take(_ input: Input, _ incident: Incident) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    if let reading { return read(key, reading, incident) }
    let rows = rows(incident)
    if let number = key.number, number >= 1, number <= min(9, rows.count) {
      selection = number - 1
      return open(rows, incident)
    }
    switch key {
    case .home: selection = 0
    case .end: selection = max(0, rows.count - 1)
    case .tab, .right: turn(by: 1, incident)
    case .backTab, .left: turn(by: -1, incident)
    default:
      switch Command.from(key) {
      case .up: selection = max(0, selection - 1)
      case .down: selection = max(0, min(rows.count - 1, selection + 1))
      case .pageUp: selection = max(0, selection - 10)
      case .pageDown: selection = max(0, min(rows.count - 1, selection + 10))
      case .accept, .why: return open(rows, incident)
      case .leave, .causes: return .close
      default: return .refuse(ScreenWords.noSuchKey)
      }
    }
    return .stay
  }

  private mutating func open(_ rows: [CauseVerdict], _ incident: Incident) -> OverlayStep {
    guard rows.indices.contains(selection) else { return .stay }
    reading = Reading(pages: WhyPages(incident, telling: rows[selection]))
    return .stay
  }

  /// Lists the next verdict that any cause has; after the last one come all of them.
  private mutating func turn(by step: Int, _ incident: Incident) {
    let found = Set(incident.diagnosis.verdicts.map(\.verdict))
    let filters = [nil] + Verdict.tellingFirst.filter(found.contains)
    let position = filters.firstIndex(of: filter) ?? 0
    filter = filters[(position + step + filters.count) % filters.count]
    selection = 0
  }

  private mutating func read(
    _ key: Key, _ reading: Reading, _ incident: Incident
  ) -> OverlayStep {
    var reading = reading
    if let turn = WhyPages.turn(by: .key(key)) {
      reading.pages.turn(turn, incident)
      reading.scroll = 0
    } else if let moved = Command.from(key)?.scrolled(reading.scroll, page: incident.page) {
      reading.scroll = moved
    } else {
      close(reading, incident)
      return .stay
    }
    self.reading = reading
    return .stay
  }

  /// Tells the page that is read again, in the language of the incident.
  mutating func tellAnew(_ incident: Incident) { reading?.pages.tellAnew(incident) }

  /// Goes back to the list, to the cause that was read last.
  private mutating func close(_ reading: Reading, _ incident: Incident) {
    self.reading = nil
    guard let cause = reading.pages.cause(incident) else { return }
    let isListed = rows(incident).contains(cause)
    if !isListed { filter = nil }
    selection = rows(incident).firstIndex(of: cause) ?? 0
  }
}
