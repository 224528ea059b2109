import Diagnosis
import Playbooks
import Wording

/// The explanation of a diagnosis: the next question, how the leading verdicts are known, what would
/// change the first of them, and why some causes are not it.
package struct ExplanationReport {
  let question: AskingReason?
  let proofs: [VerdictProof]
  let change: WhatWouldChange?
  let whyNots: [WhyNot]
  private let spoken: ExplanationText
  let situation: Situation

  /// - Parameter causes: those of which it is told why they are not it.
  package init(
    _ explanation: Explanation, whyNot causes: [Identifier<Cause>] = [], in language: Language
  ) {
    let leading = explanation.leading
    question = explanation.question.map(explanation.asking)
    proofs = leading.map(explanation.proof)
    change = leading.first.map(explanation.whatWouldChange)
    whyNots = causes.flatMap { cause in
      explanation.diagnosis.verdicts.filter { $0.cause == cause }.map(explanation.whyNot)
    }
    situation = explanation.diagnosis.situation
    spoken = ExplanationText(situation, in: language)
  }

  /// For a person to read, within 80 columns.
  package var text: String {
    parts.map { part in part.flatMap(Self.written).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private var parts: [[ExplanationLine]] {
    (question.map { [spoken.lines($0)] } ?? []) + proofs.map(spoken.lines)
      + (change.map { [spoken.lines($0)] } ?? []) + whyNots.map(spoken.lines)
  }

  private static func written(_ line: ExplanationLine) -> [String] {
    let indent = String(repeating: "  ", count: line.depth)
    return Paragraph.lines(line.text, after: line.role == .item ? "\(indent)- " : indent)
  }

  func told(_ reason: AskingReason) -> JSONValue { Self.json(spoken.lines(reason)) }
  func told(_ proof: VerdictProof) -> JSONValue { Self.json(spoken.lines(proof)) }
  func told(_ whyNot: WhyNot) -> JSONValue { Self.json(spoken.lines(whyNot)) }
  func told(_ change: WhatWouldChange) -> JSONValue { Self.json(spoken.lines(change)) }

  private static func json(_ lines: [ExplanationLine]) -> JSONValue {
    .array(lines.map { .string($0.text) })
  }
}
