import Foundation
import Playbooks
import Testing

/// The playbook that travels inside the program, as its source and as its compiled form.
enum ShippedPlaybook {
  static let compiled = root.appending(path: "Resources/playbooks/hyper-v-antivirus.compiled")
  /// Read once: the source is long.
  static let reading: Result<PlaybookReading, any Error> = Result {
    Playbook.read(try files(in: "Resources/playbooks/hyper-v-antivirus"))
  }
  private static let decoded: Result<Playbook, any Error> = Result {
    try CompiledPlaybook.decode(Array(try Data(contentsOf: compiled)))
  }

  /// The playbook as the program has it.
  static func playbook() throws -> Playbook {
    try decoded.get()
  }

  /// The files of a folder of this project that hold a playbook.
  static func files(in folder: String) throws -> [SourceFile] {
    let folder = root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    return try names.filter { $0.hasSuffix(".yaml") }.map { name in
      SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
