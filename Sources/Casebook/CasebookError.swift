import Wording

/// Why the casebook could not do what it was asked.
///
/// Whatever the case, nothing was overwritten and nothing half-written is left behind.
package enum CasebookError: Error, Hashable, Sendable {
  /// The folder or the file could not be made.
  case cannotCreate(path: String, reason: String)
  case cannotOpen(path: String, reason: String)
  /// Others can read it, and that could not be changed.
  case notPrivate(path: String, reason: String)
  case readOnly(path: String)
  /// No space left, or no quota.
  case full(path: String)
  /// Another program kept it locked for longer than the patience allowed.
  case busy(path: String)
  case damaged(path: String, detail: String)
  /// A database of some other program.
  case foreign(path: String)
  /// Written by a newer hvdoctor: its schema version, and the newest that this one knows.
  case newer(path: String, found: Int, known: Int)
  case failed(path: String, detail: String)
  /// Somebody else appended first: the number of events that were expected, and are there.
  case changedMeanwhile(incident: Int, expected: Int, found: Int)
  case noSuchIncident(String)
  /// Several incidents' keys begin so; their numbers.
  case ambiguous(String, [Int])
  case unreadableEvent(incident: Int, sequence: Int, EventTextError)
  /// The names of the event's parts could not be written as text.
  case unwritableEvent(detail: String)
}

extension CasebookError {
  /// What happened, where, and what to do about it.
  package var text: Text {
    switch self {
    case .cannotCreate(let path, let reason): CasebookTexts.cannotCreate(path, reason)
    case .cannotOpen(let path, let reason): CasebookTexts.cannotOpen(path, reason)
    case .notPrivate(let path, let reason): CasebookTexts.notPrivate(path, reason)
    case .readOnly(let path): CasebookTexts.readOnly(path)
    case .full(let path): CasebookTexts.full(path)
    case .busy(let path): CasebookTexts.busy(path)
    case .damaged(let path, let detail): CasebookTexts.damaged(path, detail)
    case .foreign(let path): CasebookTexts.foreign(path)
    case .newer(let path, let found, let known): CasebookTexts.newer(path, found, known)
    case .failed(let path, let detail): CasebookTexts.failed(path, detail)
    case .changedMeanwhile(let incident, _, _): CasebookTexts.changedMeanwhile(incident)
    case .noSuchIncident(let name): CasebookTexts.noSuchIncident(name)
    case .ambiguous(let name, let numbers): CasebookTexts.ambiguous(name, numbers)
    case .unreadableEvent(let incident, let sequence, let error):
      CasebookTexts.unreadableEvent(incident, sequence, error.text)
    case .unwritableEvent(let detail): CasebookTexts.unwritableEvent(detail)
    }
  }
}
