import Wording

/// What came of reading the files of a playbook: the playbook, or every reason why there is none.
package struct PlaybookReading: Sendable {
  /// Nil as soon as one complaint is an error.
  package let playbook: Playbook?
  /// Errors and warnings, in the order of files, lines and columns.
  package let complaints: [Complaint]
}

extension Playbook {
  /// Reads the files of one folder, in the order of their names.
  package static func read(_ files: [SourceFile]) -> PlaybookReading {
    let text = PlaybookText(files)
    var complaints = text.complaints
    var content: PlaybookContent?
    if let root = text.root {
      var reader = PlaybookReader(root: root)
      content = reader.content()
      complaints += reader.complaints
    }
    let isRefused = complaints.contains { $0.severity == .error }
    return PlaybookReading(
      playbook: isRefused ? nil : content.map { Playbook($0) },
      complaints: complaints.sorted { $0.position < $1.position })
  }
}
