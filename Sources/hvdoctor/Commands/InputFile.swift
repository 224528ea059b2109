import FoundationEssentials
import Wording

/// A file that a person named on the command line.
struct InputFile {
  /// No list of facts and no paste is longer.
  private static let limit = 4 << 20

  let path: String

  func text() throws(CommandFailure) -> String {
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.unusableInput, CommandWords.notUTF8(path))
    }
    return text
  }

  func bytes() throws(CommandFailure) -> [UInt8] {
    // A dash is the usual name for what comes through a pipe.
    let path = path == "-" ? "/dev/stdin" : path
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw CommandFailure(.noInput, CommandWords.unreadable(self.path))
    }
    if data.count > Self.limit {
      throw CommandFailure(.unusableInput, CommandWords.tooLarge(self.path))
    }
    return Array(data)
  }
}
