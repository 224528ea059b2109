import Diagnosis

extension Casebook {
  /// Begins an incident over a playbook; `opened` is its first event.
  package func begin(
    over playbook: PlaybookReference, titled title: String, at time: Int64, by author: String
  ) throws(CasebookError) -> IncidentSummary {
    let opened = try EventText.write(Event(at: time, by: author, .opened(playbook)))
    return try database.transaction { () throws(CasebookError) in
      let statement = try database.prepare(
        """
        INSERT INTO incident
          (title, playbook, playbook_version, playbook_hash, opened, last, events)
        VALUES (?1, ?2, ?3, ?4, ?5, ?5, 1)
        """)
      try statement.bind(title, at: 1)
      try statement.bind(playbook.id, at: 2)
      try statement.bind(playbook.version, at: 3)
      try statement.bind(playbook.hash, at: 4)
      try statement.bind(Int(time), at: 5)
      try statement.run()
      let number = database.lastNumber
      try insert([opened], into: number, after: 0)
      guard let begun = try incident(number: number) else {
        throw .noSuchIncident("\(number)")
      }
      return begun
    }
  }

  /// Records events, all or none of them, after the last event that the caller has seen.
  ///
  /// - Parameters:
  ///   - events: What happened, in order; at least one.
  ///   - incident: The number of the incident.
  ///   - sequence: How many events the caller knows of; if there are others, nothing is recorded.
  ///   - title: The new one line for lists; nil keeps the old one.
  /// - Returns: How many events there are now.
  @discardableResult
  package func append(
    _ events: [Event], to incident: Int, after sequence: Int, title: String? = nil
  ) throws(CasebookError) -> Int {
    guard let last = events.last else { return sequence }
    var bodies: [String] = []
    for event in events { bodies.append(try EventText.write(event)) }
    let total = sequence + events.count
    try database.transaction { () throws(CasebookError) in
      let statement = try database.prepare(
        """
        UPDATE incident SET events = ?3, last = ?4, title = ifnull(?5, title)
        WHERE number = ?1 AND events = ?2
        """)
      try statement.bind(incident, at: 1)
      try statement.bind(sequence, at: 2)
      try statement.bind(total, at: 3)
      try statement.bind(Int(last.at), at: 4)
      try statement.bind(title, at: 5)
      try statement.run()
      guard database.changes == 1 else { throw try conflict(in: incident, after: sequence) }
      for event in events { try keep(event.happening, of: incident) }
      try insert(bodies, into: incident, after: sequence)
    }
    return total
  }

  private func insert(
    _ bodies: [String], into incident: Int, after sequence: Int
  ) throws(CasebookError) {
    let statement = try database.prepare(
      "INSERT INTO event (incident, sequence, body) VALUES (?1, ?2, ?3)")
    for (offset, body) in bodies.enumerated() {
      try statement.bind(incident, at: 1)
      try statement.bind(sequence + offset + 1, at: 2)
      try statement.bind(body, at: 3)
      try statement.run()
    }
  }

  /// Keeps in the incident's row what a list shows of this happening.
  private func keep(_ happening: Happening, of incident: Int) throws(CasebookError) {
    switch happening {
    case .opened(let playbook):
      let statement = try database.prepare(
        """
        UPDATE incident SET playbook = ?2, playbook_version = ?3, playbook_hash = ?4
        WHERE number = ?1
        """)
      try statement.bind(incident, at: 1)
      try statement.bind(playbook.id, at: 2)
      try statement.bind(playbook.version, at: 3)
      try statement.bind(playbook.hash, at: 4)
      try statement.run()
    case .closed(let closing, _): try keep(closing, of: incident)
    case .reopened: try keep(nil, of: incident)
    case .placed, .renamed, .observed, .revised, .withdrawn, .stepStarted, .stepEnded, .noted,
      .handedOver:
      break
    }
  }

  private func keep(_ closing: Closing?, of incident: Int) throws(CasebookError) {
    let statement = try database.prepare("UPDATE incident SET closing = ?2 WHERE number = ?1")
    try statement.bind(incident, at: 1)
    try statement.bind(closing?.rawValue, at: 2)
    try statement.run()
  }

  private func conflict(
    in incident: Int, after sequence: Int
  ) throws(CasebookError) -> CasebookError {
    guard let found = try self.incident(number: incident) else {
      return .noSuchIncident("\(incident)")
    }
    return .changedMeanwhile(incident: incident, expected: sequence, found: found.events)
  }
}
