import Casebook
import Console
import Diagnosis
import Wording

/// Where incidents are kept while the assistant runs.
protocol IncidentStore {
  /// The incidents that are not closed, the latest first.
  func unfinished() throws(CasebookError) -> [IncidentLine]
  /// Begins an incident; its first event says over which playbook.
  func begin(
    over playbook: PlaybookReference, titled title: String, at time: Int64, by author: String
  ) throws(CasebookError) -> Int
  /// Records events after the last one that the caller knows of; durable when it returns.
  func append(
    _ events: [Event], to incident: Int, after known: Int, title: String
  ) throws(CasebookError)
  func events(of incident: Int) throws(CasebookError) -> [Event]
}

/// The incidents on disk.
struct StoredIncidents: IncidentStore {
  let casebook: Casebook

  func unfinished() throws(CasebookError) -> [IncidentLine] {
    try casebook.unfinished(limit: 50).map {
      IncidentLine(
        number: IncidentNumber($0.number), headline: $0.title, lastEvent: $0.last)
    }
  }

  func begin(
    over playbook: PlaybookReference, titled title: String, at time: Int64, by author: String
  ) throws(CasebookError) -> Int {
    try casebook.begin(over: playbook, titled: title, at: time, by: author).number
  }

  func append(
    _ events: [Event], to incident: Int, after known: Int, title: String
  ) throws(CasebookError) {
    try casebook.append(events, to: incident, after: known, title: title)
  }

  func events(of incident: Int) throws(CasebookError) -> [Event] {
    try casebook.events(of: incident)
  }
}

/// Incidents that live as long as the program, for showing a screen without a casebook.
final class PassingIncidents: IncidentStore {
  private var incidents: [(title: String, events: [Event])] = []

  func unfinished() -> [IncidentLine] {
    incidents.enumerated().reversed().map { position, incident in
      IncidentLine(
        number: IncidentNumber(position + 1), headline: incident.title,
        lastEvent: incident.events.last?.at ?? 0)
    }
  }

  func begin(
    over playbook: PlaybookReference, titled title: String, at time: Int64, by author: String
  ) -> Int {
    incidents.append((title, [Event(at: time, by: author, .opened(playbook))]))
    return incidents.count
  }

  func append(
    _ events: [Event], to incident: Int, after known: Int, title: String
  ) throws(CasebookError) {
    guard incidents.indices.contains(incident - 1) else { throw .noSuchIncident("\(incident)") }
    incidents[incident - 1].events += events
    incidents[incident - 1].title = title
  }

  func events(of incident: Int) throws(CasebookError) -> [Event] {
    guard incidents.indices.contains(incident - 1) else { throw .noSuchIncident("\(incident)") }
    return incidents[incident - 1].events
  }
}
