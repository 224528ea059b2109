import Diagnosis
import Wording

/// What the screen that tells why explains: first what the person is at, then cause by cause.
///
/// Each page is worked out when it is turned to, and only then.
struct WhyPages: Sendable {
  /// 0 is what the person is at, 1 the first cause.
  private(set) var page = 0
  /// What is told on this page, each explanation by itself.
  private(set) var parts: [[ExplanationLine]] = []

  init(_ incident: Incident) {
    parts = Self.parts(0, incident)
  }

  /// Begins at the page of one cause.
  init(_ incident: Incident, telling cause: CauseVerdict) {
    let causes = Explanation(incident.session, incident.diagnosis).inOrder
    page = (causes.firstIndex { $0.cause == cause.cause && $0.entity == cause.entity } ?? -1) + 1
    parts = Self.parts(page, incident)
  }

  /// The cause that is told of; nil on the page of what the person is at.
  func cause(_ incident: Incident) -> CauseVerdict? {
    page == 0 ? nil : Explanation(incident.session, incident.diagnosis).inOrder[page - 1]
  }

  /// By how many pages a key turns; nil for any other.
  static func turn(by input: Input) -> Int? {
    switch input {
    case .key(.right): 1
    case .key(.left): -1
    case .key(let key): Command.from(key) == .why ? 1 : nil
    case .paste, .resize: nil
    }
  }

  /// After the last page comes the first.
  mutating func turn(_ pages: Int, _ incident: Incident) {
    let count = incident.diagnosis.verdicts.count + 1
    page = (page + pages + count) % count
    parts = Self.parts(page, incident)
  }

  /// Tells the page again, in the language that the incident is told in now.
  mutating func tellAnew(_ incident: Incident) { parts = Self.parts(page, incident) }

  private static func parts(_ page: Int, _ incident: Incident) -> [[ExplanationLine]] {
    let explanation = Explanation(incident.session, incident.diagnosis)
    let words = ExplanationText(incident.diagnosis.situation, in: incident.language)
    if page == 0 {
      if let question = incident.question { return [words.lines(explanation.asking(question))] }
      let leading = explanation.leading
      return leading.map { words.lines(explanation.proof(of: $0)) }
        + leading.prefix(1).map { words.lines(explanation.whatWouldChange($0)) }
    }
    let verdict = explanation.inOrder[page - 1]
    let known = words.lines(explanation.proof(of: verdict))
    let more =
      explanation.leading.contains(verdict)
      ? words.lines(explanation.whatWouldChange(verdict))
      : words.lines(explanation.whyNot(verdict))
    // What rules a cause out is the answer to both questions.
    return verdict.verdict == .ruledOut ? [more] : [known, more]
  }
}
