import Playbooks
import Testing
import Wording

@testable import Console

/// A screen with a person before it, told as prose: it shows this, the person presses that.
struct OpenScreen {
  private(set) var person: Person
  private let size: Size

  init(
    _ playbook: TestPlaybook = .printer, _ language: Language = .english,
    at size: Size = Size(columns: 80, rows: 24), unfinished: [IncidentLine] = []
  ) throws {
    person = Person(try playbook.read(), language, unfinished: unfinished)
    person.take(.resize(size))
    self.size = size
  }

  /// What is read on it: pane by pane, line breaks being blanks.
  var reading: String {
    let panes = person.sees(size).rows.map {
      $0.split(separator: "│", omittingEmptySubsequences: false)
    }
    let most = panes.map(\.count).max() ?? 0
    return (0..<most).flatMap { pane in panes.compactMap { $0.count > pane ? $0[pane] : nil } }
      .flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
  }

  /// The row that the cursor stands on.
  var selected: String {
    let frame = person.sees(size)
    return frame.cursor.map { frame.rows[$0.row] } ?? ""
  }

  @discardableResult
  func shows(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Self {
    #expect(reading.contains(text), "\(text) is not shown", sourceLocation: location)
    return self
  }

  @discardableResult
  func hides(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Self {
    #expect(!reading.contains(text), "\(text) is shown", sourceLocation: location)
    return self
  }

  /// The cursor is on a row that says this.
  @discardableResult
  func selects(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Self {
    #expect(selected.contains(text), "\(selected) is selected", sourceLocation: location)
    return self
  }

  @discardableResult
  func press(_ keys: String) throws -> Self {
    var next = self
    try next.person.press(keys)
    return next
  }
}
