import Diagnosis
import Playbooks
import Wording

/// What the checks found in a playbook, and how large it is.
package struct CheckReport {
  private let complaints: [Complaint]
  private let playbook: Playbook?
  private let reach: ReachReport?
  private let proof: ProofReport?
  private let language: Language

  package init(_ reading: PlaybookReading, in language: Language) {
    complaints = reading.complaints
    playbook = reading.playbook
    reach = reading.playbook.map { ReachReport($0, in: language) }
    proof = reading.playbook.map { ProofReport($0, in: language) }
    self.language = language
  }

  /// Whether there is nothing to complain about, every cause is reached and every claim holds.
  package var isClean: Bool {
    complaints.isEmpty && reach?.isComplete != false && proof?.isComplete != false
  }

  /// For a person and an editor to read: each complaint on a line of its own.
  package var text: String {
    var lines = complaints.map { CleanText.line($0.rendered(in: language)) }
    lines += (reach?.findings ?? []) + (proof?.findings ?? [])
    if let playbook {
      let header = playbook.header
      let state = isClean ? CheckWords.clean : CheckWords.withFindings
      lines.append("\(header.id) \(header.version) \(playbook.hash): \(state[language])")
      lines += Self.figures(of: PlaybookSummary(playbook)).map { figure in
        "  \(figure.word[language]): \(figure.text)"
      }
      lines += (proof?.lines ?? []) + (reach?.lines ?? [])
    } else {
      lines.append(CheckWords.refused[language])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For a program to read.
  package var json: JSONValue {
    let summary = playbook.map { playbook in
      JSONValue.object(
        Self.figures(of: PlaybookSummary(playbook)).map { .init($0.name, .string($0.text)) })
    }
    return .object([
      .init("schema", .string("hvdoctor.check/1")),
      .init("playbook", playbook.map { JSONValue(PlaybookReference($0)) } ?? .null),
      .init("clean", .bool(isClean)),
      .init("complaints", .array(complaints.map(json))),
      .init("summary", summary ?? .null),
      .init("causes", reach?.json ?? .null),
      .init("claims", proof?.json ?? .null),
    ])
  }

  private func json(_ complaint: Complaint) -> JSONValue {
    .object([
      .init("severity", .string(complaint.severity.rawValue)),
      .init("file", .string(complaint.file)),
      .init("line", .number(complaint.line)),
      .init("column", .number(complaint.column)),
      .init("sentence", .string(complaint.sentence[language])),
      .init("suggestion", JSONValue(complaint.suggestion?[language])),
    ])
  }

  private struct Figure {
    let name: String
    let word: Text
    let text: String

    init(_ name: String, _ word: Text, _ text: String) {
      self.name = name
      self.word = word
      self.text = text
    }
  }

  private static func figures(of summary: PlaybookSummary) -> [Figure] {
    [
      Figure("facts", CheckWords.facts, String(summary.facts)),
      Figure("questions", CheckWords.questions, String(summary.questions)),
      Figure("rules", CheckWords.rules, String(summary.rules)),
      Figure("causes", CheckWords.causes, String(summary.causes)),
      Figure("steps", CheckWords.steps, String(summary.steps)),
      Figure("ways", CheckWords.ways, summary.ways.count.map { "\($0)" } ?? "?"),
      // Where the ways could not be counted, nothing is known of their length either.
      Figure(
        "longest", CheckWords.longest,
        summary.ways.count == nil ? "?" : String(summary.ways.longest)),
      Figure(
        "mean", CheckWords.mean, summary.ways.count == nil ? "?" : tenths(summary.ways.mean)),
    ]
  }

  /// With one decimal, the same on every machine.
  private static func tenths(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard let whole = Int(exactly: tenths) else { return "?" }
    return "\(whole / 10).\(whole % 10)"
  }
}
