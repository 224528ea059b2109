import Foundation
import Playbooks
import Testing
import Wording

/// The printer playbook that lies beside the tests, with codes of the ordinary 32-bit kind added.
enum PrinterPlaybook {
  static func read() throws -> Playbook {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "PlaybooksTests/Fixtures/printer")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
    return try #require(Playbook.read(files).playbook)
  }

  /// The printer playbook after some change.
  static func changed(_ change: (inout PlaybookContent) -> Void) throws -> Playbook {
    var content = try read().content
    change(&content)
    return Playbook(content)
  }

  static func knowing(_ codes: KnownCode...) throws -> Playbook {
    try changed { $0.codes += codes }
  }
}

extension KnownCode {
  /// A code with nothing but what a test looks at.
  static func sample(
    _ code: String, sentences: [Text] = [], near: [NearMiss] = []
  ) -> Self {
    Self(
      code: code, title: Text(verbatim: code), means: Text(verbatim: "-"), name: nil,
      namesDevice: nil, tellsApart: nil, startsAt: nil, sentences: sentences, near: near)
  }
}
