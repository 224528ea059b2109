import Foundation

@testable import Playbooks

/// The playbooks that lie beside the tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures")

  /// The root of the repository.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The YAML files of a folder.
  static func files(in folder: URL) throws -> [SourceFile] {
    try names(in: folder).filter { $0.hasSuffix(".yaml") }.map { name in
      let bytes = try Data(contentsOf: folder.appending(path: name))
      return SourceFile(name: name, bytes: Array(bytes))
    }
  }

  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  }

  static func printer() throws -> [SourceFile] {
    try files(in: folder.appending(path: "printer"))
  }
}

extension PlaybookReading {
  /// The complaints as a person sees them, in English.
  var lines: [String] { complaints.map { $0.rendered(in: .english) } }
}
