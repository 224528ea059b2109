import Diagnosis
import Glibc

/// Results go to standard output, everything else to standard error.
enum StandardStreams {
  /// Writes all of a result, or ends with the status for broken output.
  static func result(_ text: String) throws(CommandFailure) {
    try result(Array(text.utf8))
  }

  /// Writes all of a result that is more than UTF-8 text.
  static func result(_ bytes: [UInt8]) throws(CommandFailure) {
    guard write(bytes, to: STDOUT_FILENO) else { throw CommandFailure(.inputOutput) }
  }

  /// Says something beside the result, without what could steer the terminal; when nobody can
  /// hear it, that is not worth failing for.
  static func aside(_ line: String) {
    _ = write((CleanText.line(line) + "\n").utf8, to: STDERR_FILENO)
  }

  /// Writes all of some bytes; false when that is not possible.
  static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Bool {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
