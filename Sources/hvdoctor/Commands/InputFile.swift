import Glibc
import Wording

/// A file that a person named on the command line; a dash is what comes through a pipe.
nonisolated struct InputFile {
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

  /// Whether there is such a file.
  var isThere: Bool { access(path, F_OK) == 0 }

  func bytes() throws(CommandFailure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.noInput, CommandWords.unreadable(path))
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw CommandFailure(.noInput, CommandWords.unreadable(path)) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      if bytes.count > Self.limit {
        throw CommandFailure(.unusableInput, CommandWords.tooLarge(path))
      }
    }
  }
}
