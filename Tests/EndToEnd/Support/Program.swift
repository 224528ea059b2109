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

/// How a process ended, and what it said.
struct Ending {
  let status: Int32
  let output: String
  let errors: String

  /// Starts a process and waits for its end; all streams are files, so that none can fill up.
  init(
    of program: String, _ arguments: [String], input: String = "", environment: [String: String],
    in home: Home
  ) throws {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { home.folder.appending(path: "\(name).\($0)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let hasExited = process.terminationReason == .exit
    status = hasExited ? process.terminationStatus : 128 + process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    for file in files { try? FileManager.default.removeItem(at: file) }
  }
}
