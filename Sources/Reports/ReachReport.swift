import Diagnosis
import Playbooks
import Wording

/// One way to every cause, and what tells it from its nearest neighbour.
struct ReachReport {
  private let playbook: Playbook
  private let reach: Reach
  private let language: Language

  init(_ playbook: Playbook, in language: Language) {
    self.playbook = playbook
    self.language = language
    reach = Reach(playbook)
  }

  /// Whether there is a way to each of them.
  var isComplete: Bool { reach.unreached.isEmpty }

  /// A line for each cause that is not reached.
  var findings: [String] {
    let severity = Complaints.severity(isError: false)[language]
    return reach.unreached.map {
      "\(playbook.header.id): \(severity): \(CheckWords.unreached($0.name)[language])"
    }
  }

  /// Two lines for each cause that is reached: its way, and its neighbour.
  var lines: [String] {
    if reach.causes.isEmpty { return [] }
    return ["  \(CheckWords.reached[language])"]
      + reach.causes.flatMap { cause -> [String] in
        guard let way = cause.way else { return [] }
        let answers = way.map(\.description).joined(separator: " ")
        let told = cause.neighbour.map { neighbour in
          let decides = CheckWords.decides(neighbour.fact.name, neighbour.here, neighbour.there)
          return "\(CheckWords.unlike(neighbour.cause.name)[language]): \(decides[language])"
        }
        return Paragraph.lines("\(cause.cause): \(answers)", after: "    ")
          + (told.map { Paragraph.lines($0, after: "      ") } ?? [])
      }
  }

  /// For a program to read; a cause that is not reached has no way.
  var json: JSONValue {
    .array(
      reach.causes.map { cause in
        .object([
          .init("cause", .string(cause.cause.name)),
          .init("way", cause.way.map { .array($0.map { .string($0.description) }) } ?? .null),
          .init("neighbour", JSONValue(cause.neighbour?.cause.name)),
          .init("toldApartBy", cause.neighbour.map(Self.decision) ?? .null),
        ])
      })
  }

  private static func decision(_ neighbour: Neighbour) -> JSONValue {
    .object([
      .init("fact", .string(neighbour.fact.name)), .init("here", JSONValue(neighbour.here)),
      .init("there", .string(neighbour.there)),
    ])
  }
}
