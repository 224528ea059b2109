import Casebook
import Console
import Reports
import Wording

/// The incidents of a casebook as text and as JSON.
struct IncidentList {
  let text: String
  let json: String

  init(_ casebook: Casebook, all: Bool, _ language: Language) throws(CommandFailure) {
    let incidents: [IncidentSummary]
    do throws(CasebookError) {
      incidents = try casebook.incidents(unfinishedOnly: !all)
    } catch {
      throw CommandFailure(error.status, error.text)
    }
    let clock = Surroundings.localTime
    let lines = incidents.map { incident in
      "#\(incident.number)  \(clock.full(incident.last, in: language))  \(incident.state.word[language])  "
        + incident.title.printable
    }
    text =
      lines.isEmpty
      ? ScreenWords.noneUnfinished[language] + "\n" : lines.joined(separator: "\n") + "\n"
    json = JSONValue.array(incidents.map(Self.json)).text
  }

  private static func json(_ incident: IncidentSummary) -> JSONValue {
    .object([
      .init("number", .number(incident.number)), .init("key", .string(incident.key)),
      .init("title", .string(incident.title)),
      .init("playbook", JSONValue(incident.playbook)),
      .init("opened", .number(Int(incident.opened))),
      .init("last", .number(Int(incident.last))),
      .init("events", .number(incident.events)),
      .init("state", .string(incident.state.name)),
    ])
  }
}

extension IncidentState {
  fileprivate var word: Text {
    switch self {
    case .unfinished: EngineWords.open
    case .closed(let closing): closing.word
    }
  }

  fileprivate var name: String {
    switch self {
    case .unfinished: "unfinished"
    case .closed(let closing): closing.rawValue
    }
  }
}
