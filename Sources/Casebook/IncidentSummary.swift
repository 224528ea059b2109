import Diagnosis

/// What a list shows of an incident, without reading any of its events.
package struct IncidentSummary: Hashable, Sendable {
  /// Short enough to say on the phone; never given twice in one casebook.
  package let number: Int
  /// The same incident in every casebook it is copied to: 32 hexadecimal digits.
  package let key: String
  /// One line, as of the last event.
  package let title: String
  /// The playbook that it is worked over.
  package let playbook: PlaybookReference
  /// When it began, in seconds since 1970-01-01 00:00 UTC.
  package let opened: Int64
  /// When its last event happened.
  package let last: Int64
  /// How many events it has: the sequence number of the last one.
  package let events: Int
  package let state: IncidentState
}

/// The little that the first screen shows of an incident; read at every start.
package struct UnfinishedIncident: Hashable, Sendable {
  package let number: Int
  package let title: String
  /// When its last event happened.
  package let last: Int64
}

/// Whether an incident is still worked on.
package enum IncidentState: Hashable, Sendable {
  case unfinished
  case closed(Closing)
}
