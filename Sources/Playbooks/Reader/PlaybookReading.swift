import Wording

/// What came of reading the files of a playbook: the playbook, or every reason why there is none.
package struct PlaybookReading: Sendable {
  /// Nil as soon as one complaint is an error.
  package let playbook: Playbook?
  /// Errors and warnings, in the order of files, lines and columns.
  package let complaints: [Complaint]

  package init(playbook: Playbook?, complaints: [Complaint]) {
    self.playbook = playbook
    self.complaints = complaints
  }

  /// A playbook that was found clean before it was compiled.
  package init(clean playbook: Playbook) {
    self.init(playbook: playbook, complaints: [])
  }
}

extension Playbook {
  /// Reads the files of one folder, in the order of their names.
  package static func read(_ files: [SourceFile]) -> PlaybookReading {
    let text = PlaybookText(files)
    var complaints = text.complaints
    var playbook: Playbook?
    if let root = text.root, root["playbook"] == nil, let site = root["site"] {
      complaints.append(Complaint(.error, at: site.position, Complaints.isSiteFolder))
    } else if let root = text.root {
      var reader = PlaybookReader(root: root)
      let content = reader.content()
      complaints += reader.complaints
      // Checks over half a playbook would only complain of what could not be read.
      if let content, complaints.isEmpty {
        let read = Playbook(content)
        complaints = PlaybookChecks.complaints(about: read, at: Places(root: root))
        playbook = read
      }
    }
    let isRefused = complaints.contains { $0.severity == .error }
    return PlaybookReading(
      playbook: isRefused ? nil : playbook,
      complaints: complaints.sorted { $0.position < $1.position })
  }
}
