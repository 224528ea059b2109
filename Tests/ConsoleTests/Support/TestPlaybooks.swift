import FoundationEssentials
import Playbooks
import Testing

/// The playbooks over which the screens are tried.
enum TestPlaybook: String, CaseIterable, Sendable {
  /// The tiny one of another field.
  case printer = "Tests/PlaybooksTests/Fixtures/printer"
  /// The one that travels with the program.
  case shipped = "Resources/playbooks/hyper-v-antivirus"

  /// The playbook, read once.
  func read() throws -> Playbook {
    switch self {
    case .printer: try Self.printerRead.get()
    case .shipped: try Self.shippedRead.get()
    }
  }

  private static let printerRead = Result { try Self.printer.fromFolder() }
  private static let shippedRead = Result { try Self.shipped.fromFolder() }

  /// Reads it from where it lies in the repository.
  private func fromFolder() throws -> Playbook {
    let folder = try #require(Self.root) + "/" + rawValue
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
      return SourceFile(name: name, bytes: Array(data))
    }
    return try #require(Playbook.read(files).playbook)
  }

  private static var root: String? {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    while let last = parts.popLast(), last != "Tests" {}
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
