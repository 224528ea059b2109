import Casebook
import Console
import Diagnosis
import Playbooks
import Wording

/// Carries out what the user interface asks for, and answers with what came of it.
struct Desk {
  let store: any IncidentStore
  let source: PlaybookSource
  /// Seconds since 1970-01-01 00:00 UTC, whenever it is asked.
  let now: () -> Int64
  let author: String
  private var playbook: Playbook?
  private var open: OpenIncident?

  /// The incident on the screen, and how many of its events are known.
  private struct OpenIncident {
    let number: Int
    var known: Int
  }

  init(
    store: any IncidentStore, source: PlaybookSource, playbook: Playbook? = nil, author: String,
    now: @escaping () -> Int64
  ) {
    self.playbook = playbook
    self.store = store
    self.source = source
    self.author = author
    self.now = now
  }

  /// Does what an effect asks for; what only a terminal can do is left to the caller.
  mutating func carryOut(_ effect: Effect) -> [Message] {
    do throws(CasebookError) {
      switch effect {
      case .loadPlaybook: return loadPlaybook()
      case .listLanguages: return [.languages(LanguageFolder.usual.languages)]
      case .listUnfinished: return [.unfinished(try store.unfinished())]
      case .begin(let happenings, let headline): return try begin(happenings, headline)
      case .open(let number): return try reopen(number.value)
      case .record(let happenings, let headline): return try record(happenings, headline)
      case .copy, .redraw, .suspend, .quit: return []
      }
    } catch {
      return failed(error)
    }
  }

  private mutating func loadPlaybook() -> [Message] {
    if let playbook { return [.playbook(playbook)] }
    do {
      let loaded = try source.playbook()
      playbook = loaded
      return [.playbook(loaded)]
    } catch {
      let text = error.sentences.first ?? CommandWords.unreadable("")
      return [.failed(text)]
    }
  }

  private mutating func begin(
    _ happenings: [Happening], _ headline: String
  ) throws(CasebookError) -> [Message] {
    guard let playbook else { return [] }
    let number = try store.begin(
      over: PlaybookReference(playbook), titled: headline, at: now(), by: author)
    // The store has written the opening itself.
    let rest = events(
      happenings.filter {
        if case .opened = $0 { false } else { true }
      })
    try store.append(rest, to: number, after: 1, title: headline)
    return try reopen(number)
  }

  private mutating func reopen(_ number: Int) throws(CasebookError) -> [Message] {
    let events = try store.events(of: number)
    open = OpenIncident(number: number, known: events.count)
    return [.opened(IncidentNumber(number), events)]
  }

  private mutating func record(
    _ happenings: [Happening], _ headline: String
  ) throws(CasebookError) -> [Message] {
    guard let incident = open else { return [] }
    let events = events(happenings)
    try store.append(events, to: incident.number, after: incident.known, title: headline)
    open?.known += events.count
    return [.recorded(events)]
  }

  private func events(_ happenings: [Happening]) -> [Event] {
    let time = now()
    return happenings.map { Event(at: time, by: author, $0) }
  }

  /// Says what went wrong; when somebody else wrote first, shows what they wrote.
  private mutating func failed(_ error: CasebookError) -> [Message] {
    if case .changedMeanwhile(let number, _, _) = error, let fresh = try? reopen(number) {
      return fresh + [.failed(error.text)]
    }
    return [.failed(error.text)]
  }
}
