import Diagnosis
import Playbooks
import Wording

/// The sources of a playbook that nobody has read for a while, so that somebody reads them again.
package struct StaleReport {
  private let playbook: Playbook
  private let days: Int
  private let today: Day
  private let due: [Due]
  private let language: Language

  private struct Due {
    let source: Source
    /// How many days ago it was read; nil when no day is known.
    let age: Int?
  }

  /// - Parameters:
  ///   - days: a source is due when it was read more than this many days before today.
  ///   - today: the day to count from.
  package init(_ playbook: Playbook, days: Int, today: Day, in language: Language) {
    self.playbook = playbook
    self.days = days
    self.today = today
    self.language = language
    let sources = playbook.sources.filter { $0.id != .practice }.map { source in
      let read = source.read.flatMap { Day($0) }
      return Due(source: source, age: read.map { today.number - $0.number })
    }
    let waiting = sources.filter { $0.age.map { $0 > days } ?? true }.enumerated()
    // Never read comes first, then the oldest, else the order of the playbook.
    due = waiting.sorted { one, other in
      (-(one.element.age ?? .max), one.offset) < (-(other.element.age ?? .max), other.offset)
    }.map(\.element)
  }

  /// Whether nothing is due.
  package var isEmpty: Bool { due.isEmpty }

  package var text: String {
    if due.isEmpty { return CheckWords.nothingDue[language] + "\n" }
    let head = CheckWords.due(due.count, days, today.description)[language]
    let lines = due.flatMap { due in
      let read = due.source.read.flatMap { day in due.age.map { CheckWords.read(day, $0) } }
      let dated = due.source.dated.map(CheckWords.dated) ?? CheckWords.undated
      let days = "\((read ?? CheckWords.neverRead)[language]), \(dated[language])"
      return ["  \(due.source.id): \(days)", "    \(due.source.title)"]
        + [due.source.url].compactMap(\.self).map { "    \($0)" }
    }
    return ([head] + lines).map { CleanText.line($0) }.joined(separator: "\n") + "\n"
  }

  package var json: JSONValue {
    .object([
      .init("schema", .string("hvdoctor.stale/1")),
      .init("playbook", JSONValue(PlaybookReference(playbook))),
      .init("today", .string(today.description)), .init("days", .number(days)),
      .init("sources", .array(due.map(Self.json))),
    ])
  }

  private static func json(_ due: Due) -> JSONValue {
    .object([
      .init("source", .string(due.source.id.name)), .init("title", .string(due.source.title)),
      .init("url", JSONValue(due.source.url)), .init("dated", JSONValue(due.source.dated)),
      .init("read", JSONValue(due.source.read)), .init("age", due.age.map { .number($0) } ?? .null),
    ])
  }
}
