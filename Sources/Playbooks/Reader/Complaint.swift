import Wording

/// Something that is wrong with a playbook, where it stands, and what would be right.
package struct Complaint: Hashable, Sendable, Error {
  package enum Severity: String, Sendable {
    case error
    case warning
  }

  package let severity: Severity
  package let position: Position
  package let sentence: Text
  /// What would be right, where that can be said.
  package let suggestion: Text?

  package init(
    _ severity: Severity, at position: Position, _ sentence: Text, suggestion: Text? = nil
  ) {
    self.severity = severity
    self.position = position
    self.sentence = sentence
    self.suggestion = suggestion
  }

  package var file: String { position.file }
  package var line: Int { position.line }
  package var column: Int { position.column }

  /// One line in the form that editors jump to: `file:line:column: error: …`.
  package func rendered(in language: Language) -> String { rendered[language] }

  package var rendered: Text {
    let severity = Complaints.severity(isError: severity == .error)
    let told = suggestion.map { Text("\(sentence); \($0)", "\(sentence); \($0)") } ?? sentence
    return Text("\(position): \(severity): \(told)", "\(position): \(severity): \(told)")
  }
}
