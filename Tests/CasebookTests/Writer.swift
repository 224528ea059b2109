import Casebook
import Foundation

/// A running `casebook-writer`, which says a line for each event that was recorded.
final class Writer {
  private let process = Process()
  private let output = Pipe()
  private var unread = Data()

  init(
    _ store: String, incident: Int, count: Int, journal: Journal = .writeAhead
  ) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("casebook-writer")
    process.arguments = [store, "\(incident)", "\(count)", journal.rawValue]
    process.standardOutput = output
    try process.run()
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }

  /// The next `count` event numbers that it reports.
  func reports(_ count: Int) throws -> [Int] {
    var found: [Int] = []
    while found.count < count { found.append(try Int(try nextLine().required()).required()) }
    return found
  }

  /// The event numbers until it is gone.
  func remainingReports() throws -> [Int] {
    try remainingLines().map { try Int($0).required() }
  }

  /// The lines until it is gone.
  func remainingLines() throws -> [String] {
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }

  private func nextLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread = unread[(end + 1)...]
        return line
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }
}
