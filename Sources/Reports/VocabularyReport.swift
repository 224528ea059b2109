import Diagnosis
import Playbooks
import Wording

/// Every fact and step that can be written in a statement, with its values.
package struct VocabularyReport {
  private let playbook: Playbook
  private let language: Language

  package init(_ playbook: Playbook, in language: Language) {
    self.playbook = playbook
    self.language = language
  }

  /// For a person to read: kind by kind, in the order of the playbook.
  package var text: String {
    var lines: [String] = []
    for kind in playbook.kinds {
      let facts = playbook.facts.filter { $0.kind == kind.id }
      let steps = playbook.steps.filter { $0.kind == kind.id }
      if facts.isEmpty && steps.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append("\(kind.id): \(kind.label[language])")
      lines += facts.flatMap(lines(of:))
      lines += steps.flatMap { step in
        ["  step.\(step.id)"] + Paragraph.lines(step.title[language], after: "    ")
      }
    }
    let outcomes = Outcome.allCases.map(\.rawValue).joined(separator: " | ")
    lines += ["", "step.NAME=" + outcomes]
    return lines.joined(separator: "\n") + "\n"
  }

  /// For a program to read.
  package var json: JSONValue {
    .object([
      .init("schema", .string("hvdoctor.facts/1")),
      .init("facts", .array(playbook.facts.map(json))),
      .init(
        "steps",
        .array(
          playbook.steps.map {
            .object([
              .init("step", .string($0.id.name)), .init("of", .string($0.kind.name)),
              .init("title", .string($0.title[language])),
              .init("look", JSONValue($0.look?.fact.name)),
            ])
          })),
      .init("outcomes", .array(Outcome.allCases.map { .string($0.rawValue) })),
    ])
  }

  private func lines(of fact: Fact) -> [String] {
    if playbook.isDerived(fact.id) {
      return ["  \(fact.id)"] + Paragraph.lines(ReportWords.derived[language], after: "    ")
    }
    let names = fact.domain + (fact.acceptsOtherValues || fact.domain.isEmpty ? ["…"] : [])
    var lines = Paragraph.lines(names.joined(separator: " | "), after: "  \(fact.id)=")
    var remarks = [fact.label[language]]
    if fact.domain.isEmpty { remarks.append(fact.type.rawValue) }
    if let unit = fact.unit { remarks.append(unit[language]) }
    if fact.arity != .single { remarks.append(ReportWords.severalValues[language]) }
    if playbook.isSecondLook(fact.id) { remarks.append(ReportWords.secondLook[language]) }
    lines += Paragraph.lines(remarks.joined(separator: ", "), after: "    ")
    return lines
  }

  private func json(_ fact: Fact) -> JSONValue {
    .object([
      .init("fact", .string(fact.id.name)),
      .init("of", .string(fact.kind.name)),
      .init("type", .string(fact.type.rawValue)),
      .init("set", .bool(fact.arity != .single)),
      .init("derived", .bool(playbook.isDerived(fact.id))),
      .init("secondLook", .bool(playbook.isSecondLook(fact.id))),
      .init("label", .string(fact.label[language])),
      .init("ask", JSONValue(fact.ask?[language])),
      .init("unit", JSONValue(fact.unit?[language])),
      .init(
        "values",
        .array(
          fact.domain.map { name in
            let label = fact.values.first { $0.name == name }?.label[language]
            return .object([.init("value", .string(name)), .init("label", JSONValue(label))])
          })),
      .init("otherValues", .bool(fact.acceptsOtherValues)),
    ])
  }
}
