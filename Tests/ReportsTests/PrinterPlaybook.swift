import Diagnosis
import Foundation
import Playbooks
import Testing
import Wording

/// The printer playbook that lies beside the tests, and diagnoses over it.
enum PrinterPlaybook {
  static func read() throws -> Playbook {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.appending(path: "PlaybooksTests/Fixtures/printer")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
    return try #require(Playbook.read(files).playbook)
  }

  static func diagnosis(
    _ statements: String..., over playbook: Playbook? = nil
  ) throws -> Diagnosis {
    let playbook = try playbook ?? read()
    let written = statements.map { WrittenStatement($0) }
    return try SessionInput(statements: written, over: playbook).session.diagnosed()
  }

  /// The text of a golden file beside these tests.
  static func golden(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Golden/\(name)"), encoding: .utf8)
  }
}
