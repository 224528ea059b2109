import Casebook
import Diagnosis
import Foundation

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/casebook-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the tests keep their casebook: in a folder that is not there yet.
  var store: String { path + "/state/hvdoctor/casebook.sqlite" }

  /// Opens the casebook, and does not wait long for others.
  func open(patience: Int32 = 50, journal: Journal? = nil) throws(CasebookError) -> Casebook {
    try Casebook.open(at: store, folder: .keepPrivate, journal: journal, patience: patience)
  }

  /// The permission bits of a file.
  func mode(_ file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    return try (attributes[.posixPermissions] as? Int).required()
  }

  func setMode(_ mode: Int, of file: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
  }

  func bytes(_ file: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file))
  }

  func write(_ bytes: Data, to file: String) throws {
    try bytes.write(to: URL(fileURLWithPath: file))
  }
}

extension Optional {
  /// The value; a test that expected one fails here.
  func required() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}

struct Missing: Error {}

extension Casebook {
  /// An incident to write to.
  func beginSample(
    titled title: String = "Paper jam", at time: Int64 = 100
  ) throws(CasebookError) -> IncidentSummary {
    try begin(over: Samples.playbook, titled: title, at: time, by: "anna")
  }
}

/// A note at some time.
func note(_ text: String, at time: Int64 = 200) -> Event {
  Event(at: time, by: "anna", .noted(text))
}
