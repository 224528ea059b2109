import Foundation

/// The built program, run as a process of its own.
enum Program {
  /// The folder into which everything was built; the tests run from it as well.
  static var path: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      var folder = URL(filePath: tests).deletingLastPathComponent()
      while folder.path != "/" {
        let candidate = folder.appending(path: "hvdoctor").path
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        folder = folder.deletingLastPathComponent()
      }
      return project.appending(path: ".build/debug/hvdoctor").path
    }
  }

  /// The top folder of the project.
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let printer = project.appending(path: "Tests/PlaybooksTests/Fixtures/printer").path

  /// Whether longer samples are wanted.
  static let isSoak = ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1"

  /// Runs a headless command to its end.
  static func run(
    _ arguments: [String], in home: Home, input: String = "", environment: [String: String] = [:]
  ) throws -> Ending {
    try Ending(
      of: path, arguments, input: input,
      environment: home.environment.merging(environment) { _, new in new }, in: home)
  }

  /// Runs a headless command whose words hold no blanks.
  static func run(_ words: String, in home: Home) throws -> Ending {
    try run(words.split(separator: " ").map(String.init), in: home)
  }
}
