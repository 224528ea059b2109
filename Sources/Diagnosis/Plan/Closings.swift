import Playbooks
import Wording

/// Which ways of closing an incident are honest now, and why the others are not.
package struct Closings: Hashable, Sendable {
  /// The reason against each way that is not allowed.
  package let refused: [Closing: Text]

  package init(_ diagnosis: Diagnosis) {
    var refused: [Closing: Text] = [:]
    let attempts = diagnosis.situation.evidence.attempts
    let loose = attempts.values.contains { $0.outcome == nil || $0.outcome == .unverified }
    let subjects = diagnosis.subjects
    if subjects.all.isEmpty || !subjects.open.isEmpty {
      refused[.resolved] = ClosingWords.notBack
    } else if loose {
      refused[.resolved] = ClosingWords.unverified
    }
    let isEased =
      subjects.all.contains(where: subjects.isBack)
      || attempts.values.contains { $0.outcome == .workedAround || $0.outcome == .verified }
    if !isEased { refused[.mitigated] = ClosingWords.nothingEased }
    self.refused = refused
  }

  package func allows(_ closing: Closing) -> Bool { refused[closing] == nil }
}
