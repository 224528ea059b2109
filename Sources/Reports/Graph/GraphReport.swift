import Diagnosis
import Playbooks
import Wording

/// The tree of a playbook for paper, with the way that facts take through it marked.
package struct GraphReport {
  let outlines: [Outline]
  let words: OutlineText
  let language: Language
  /// Whether it shows how an incident stands; without facts it is the tree alone.
  let isMarked: Bool
  private let header: PlaybookHeader

  package init(_ diagnosis: Diagnosis, isMarked: Bool, in language: Language) {
    let entities = Outline.entities(diagnosis)
    outlines = (isMarked ? entities : Array(entities.prefix(1))).map { entity in
      Outline(diagnosis, at: entity, asked: isMarked ? diagnosis.questions.first : nil)
    }
    words = OutlineText(diagnosis.situation, in: language)
    self.language = language
    self.isMarked = isMarked
    header = diagnosis.situation.playbook.header
  }

  /// What is drawn.
  var title: String { GraphWords.title(header.title, header.version)[language] }

  /// For whom the way is; nil for the tree alone.
  func name(of outline: Outline) -> String? {
    isMarked ? words.tag(outline.entity) : nil
  }

  /// What a row says: the label and the answer, or the condition.
  func text(of row: OutlineRow, on outline: Outline) -> String {
    let title = words.title(row, at: outline.entity)
    guard isMarked, let value = words.value(row) else { return title }
    return "\(title): \(value)"
  }

  /// The standings in the order of the legend, each with its word.
  var legend: [(standing: Standing, word: String)] {
    Standing.allCases.map { ($0, $0.word[language]) }
  }
}

extension OutlineRow {
  /// Whether it is part of the way, where a way is shown.
  func isTaken(in report: GraphReport) -> Bool { report.isMarked && standing.isTaken }

  /// Whether it is out, where a way is shown.
  func isOut(in report: GraphReport) -> Bool { report.isMarked && standing == .ruledOut }
}
