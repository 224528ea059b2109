import Foundation
import Playbooks

/// The playbooks that the walks read their questions from.
enum Shipped {
  static func playbook() throws -> Playbook {
    let file = Program.project.appending(path: "Resources/playbooks/hyper-v-antivirus.compiled")
    return try CompiledPlaybook.decode(Array(try Data(contentsOf: file)))
  }

  /// The playbook of another field.
  static func printer() throws -> Playbook {
    let names = try FileManager.default.contentsOfDirectory(atPath: Program.printer).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let file = URL(filePath: Program.printer).appending(path: name)
      return SourceFile(name: name, bytes: Array(try Data(contentsOf: file)))
    }
    guard let playbook = Playbook.read(files).playbook else { throw NoSuchName(name: "printer") }
    return playbook
  }

  /// The facts that a helpdesk can usually find out, and that point at the antivirus.
  static let base =
    "attack-signs=no elevated=yes found-elsewhere=no vmms=running storage=online clustered=no "
    + "scope=some detection=none deleted-by-person=no antivirus=defender antivirus-managed=local "
    + "exclusions=none config-file=readable backup-running=no windows=2019"
}
