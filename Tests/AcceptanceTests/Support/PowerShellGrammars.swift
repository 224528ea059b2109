import Foundation
import Testing

/// Two grammars of PowerShell, in the Python environment that `scripts/venv` makes.
enum PowerShellGrammars {
  /// What they make of one text.
  struct Reading: Decodable, Sendable {
    /// What either could not read, with its place; empty when both understood all of it.
    let faults: [String]
    /// How many commands each of them saw.
    let statements: [Int]
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// One reading for each text, in their order.
  static func read(_ texts: [String]) throws -> [Reading] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let python = root.appending(path: ".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path()) else {
      throw Missing(description: "There is no .venv: run scripts/venv, or make test.")
    }
    // Files, not pipes: both sides may have more to say than a pipe holds.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let question = folder.appending(path: "texts.json")
    let answer = folder.appending(path: "readings.json")
    try JSONEncoder().encode(texts).write(to: question)
    try Data().write(to: answer)
    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "scripts/parse-powershell.py").path()]
    process.standardInput = try FileHandle(forReadingFrom: question)
    process.standardOutput = try FileHandle(forWritingTo: answer)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(description: "parse-powershell.py ended with \(process.terminationStatus).")
    }
    let readings = try JSONDecoder().decode([Reading].self, from: try Data(contentsOf: answer))
    try #require(readings.count == texts.count)
    return readings
  }

  /// The first texts that either grammar could not read, with what it stumbled over.
  static func faults(in texts: [String]) throws -> [String] {
    zip(texts, try read(texts)).filter { !$1.faults.isEmpty }.map { "\($0)\n  \($1.faults)" }
  }
}
