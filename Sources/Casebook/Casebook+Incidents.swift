import Diagnosis

extension Casebook {
  /// The incidents, the one with the latest event first.
  package func incidents(
    unfinishedOnly: Bool, limit: Int? = nil
  ) throws(CasebookError) -> [IncidentSummary] {
    let statement = try database.prepare(Self.list(unfinishedOnly: unfinishedOnly))
    try statement.bind(limit ?? -1, at: 1)
    return try summaries(statement)
  }

  /// What a list on the screen shows of the incidents that are not closed, the one with the latest
  /// event first.
  package func unfinished(limit: Int) throws(CasebookError) -> [UnfinishedIncident] {
    let statement = try database.prepare(Self.firstScreen)
    try statement.bind(limit, at: 1)
    var found: [UnfinishedIncident] = []
    while try statement.next() {
      found.append(
        UnfinishedIncident(
          number: statement.int(0), title: statement.text(1) ?? "",
          last: Int64(statement.int(2))))
    }
    return found
  }

  /// The incident that a person means by `3`, `#3`, or the beginning of a key.
  package func incident(_ name: String) throws(CasebookError) -> IncidentSummary {
    let bare = name.hasPrefix("#") ? String(name.dropFirst()) : name
    if let number = Int(bare), let found = try incident(number: number) { return found }
    let matches = try incidents(keyPrefix: bare.lowercased())
    guard let match = matches.first else { throw .noSuchIncident(name) }
    guard matches.count == 1 else { throw .ambiguous(name, matches.map(\.number).sorted()) }
    return match
  }

  func incident(number: Int) throws(CasebookError) -> IncidentSummary? {
    let statement = try database.prepare("\(Self.summary) WHERE number = ?1")
    try statement.bind(number, at: 1)
    return try summaries(statement).first
  }

  /// Those whose key begins so; at least four digits, as fewer name an incident by chance.
  private func incidents(keyPrefix: String) throws(CasebookError) -> [IncidentSummary] {
    guard keyPrefix.utf8.count >= 4, keyPrefix.allSatisfy(\.isHexDigit) else { return [] }
    let statement = try database.prepare("\(Self.summary) WHERE key GLOB ?1 || '*' LIMIT 10")
    try statement.bind(keyPrefix, at: 1)
    return try summaries(statement)
  }

  /// The statement behind the first screen.
  static let firstScreen = """
    SELECT number, title, last FROM incident WHERE closing IS NULL \
    ORDER BY last DESC, number DESC LIMIT ?1
    """

  /// The statement behind a list; the one of unfinished incidents walks an index and sorts nothing.
  static func list(unfinishedOnly: Bool) -> String {
    let which = unfinishedOnly ? "WHERE closing IS NULL" : ""
    return "\(summary) \(which) ORDER BY last DESC, number DESC LIMIT ?1"
  }

  private static let summary = """
    SELECT number, key, title, playbook, playbook_version, playbook_hash, opened, last, events, \
    closing FROM incident
    """

  private func summaries(
    _ statement: borrowing Statement
  ) throws(CasebookError) -> [IncidentSummary] {
    var found: [IncidentSummary] = []
    while try statement.next() {
      let number = statement.int(0)
      found.append(
        IncidentSummary(
          number: number,
          key: statement.text(1) ?? "",
          title: statement.text(2) ?? "",
          playbook: PlaybookReference(
            id: statement.text(3) ?? "", version: statement.text(4) ?? "",
            hash: statement.text(5) ?? ""),
          opened: Int64(statement.int(6)),
          last: Int64(statement.int(7)),
          events: statement.int(8),
          state: try state(statement.text(9), of: number)))
    }
    return found
  }

  private func state(
    _ text: String?, of incident: Int
  ) throws(CasebookError) -> IncidentState {
    guard let text else { return .unfinished }
    guard let closing = Closing(rawValue: text) else {
      throw .damaged(path: path, detail: "incident \(incident) is closed as \"\(text)\"")
    }
    return .closed(closing)
  }
}
