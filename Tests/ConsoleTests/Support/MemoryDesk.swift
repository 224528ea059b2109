import Diagnosis
import Playbooks
import Wording

@testable import Console

/// Does what the screens ask for, with a casebook in memory and a clock that stands.
struct MemoryDesk {
  let playbook: Playbook
  /// The events of every incident, by its number less one.
  private(set) var incidents: [[Event]] = []
  private(set) var headlines: [String] = []
  /// Whether nothing more can be written.
  var isFull = false
  private var opened: Int?
  var languages = Language.allCases
  /// What comes of the programs around the screens.
  var copies = CopyOutcome.sent
  var editor = ProgramOutcome.noEditor
  var pager = ProgramOutcome.ended("")
  /// The files in the folder that the screens write to.
  var files: [String: String] = [:]

  /// 2026-11-23 03:12 UTC.
  static let now: Int64 = 1_795_403_520

  init(_ playbook: Playbook) {
    self.playbook = playbook
  }

  mutating func carryOut(_ effect: Effect) -> [Message] {
    switch effect {
    case .loadPlaybook: return [.playbook(playbook)]
    case .listLanguages: return [.languages(languages)]
    case .listUnfinished: return [.unfinished(unfinished)]
    case .begin(let happenings, let headline):
      if isFull { return [.failed(Self.full)] }
      incidents.append(Self.events(happenings))
      headlines.append(headline)
      return carryOut(.open(IncidentNumber(incidents.count)))
    case .open(let number):
      opened = number.value - 1
      return [.opened(number, incidents[number.value - 1])]
    case .record(let happenings, let headline):
      guard let opened, !isFull else { return [.failed(Self.full)] }
      let events = Self.events(happenings)
      incidents[opened] += events
      headlines[opened] = headline
      return [.recorded(events)]
    case .copy(let text): return [.copied(text, copies)]
    case .write(let file): return [.wrote(write(file))]
    case .editNote: return [.edited(editor)]
    case .showReport: return [.paged(pager)]
    case .redraw, .suspend, .quit: return []
    }
  }

  private mutating func write(_ file: CommandFile) -> FileOutcome {
    let path = "/desk/" + (file.path.hasPrefix("./") ? file.path.dropFirst(2) : file.path[...])
    if isFull { return .failed(.full(path)) }
    if files[path] != nil && !file.isReplacing { return .exists(at: path) }
    files[path] = file.text
    return .written(to: path)
  }

  static let full = Text("The disk is full.", "Die Platte ist voll.")

  private var unfinished: [IncidentLine] {
    incidents.indices.reversed().compactMap { position in
      let isClosed = incidents[position].contains {
        if case .closed = $0.happening { true } else { false }
      }
      return isClosed
        ? nil
        : IncidentLine(
          number: IncidentNumber(position + 1), headline: headlines[position], lastEvent: Self.now)
    }
  }

  private static func events(_ happenings: [Happening]) -> [Event] {
    happenings.map { Event(at: now, by: "ann", $0) }
  }
}
