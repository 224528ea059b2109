import Diagnosis

extension Casebook {
  /// Everything that happened in an incident, in order.
  package func events(of incident: Int) throws(CasebookError) -> [Event] {
    // One statement, so that count and events are of the same moment.
    let statement = try database.prepare(
      """
      SELECT incident.events, event.sequence, event.body FROM incident
      LEFT JOIN event ON event.incident = incident.number
      WHERE incident.number = ?1 ORDER BY event.sequence
      """)
    try statement.bind(incident, at: 1)
    var events: [Event] = []
    var expected: Int?
    while try statement.next() {
      expected = statement.int(0)
      let sequence = statement.int(1)
      guard sequence == events.count + 1, let body = statement.text(2) else { break }
      do throws(EventTextError) {
        events.append(try EventText.read(body))
      } catch {
        throw .unreadableEvent(incident: incident, sequence: sequence, error)
      }
    }
    guard let expected else { throw .noSuchIncident("\(incident)") }
    guard events.count == expected else {
      throw .damaged(
        path: path, detail: "incident \(incident): event \(events.count + 1) of \(expected)")
    }
    return events
  }
}
