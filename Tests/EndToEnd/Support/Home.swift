import Foundation

/// A home folder of a test's own, gone when the test is.
final class Home {
  let folder: URL

  init() throws {
    // A short path: the socket of a terminal lies in it, and such paths are limited.
    folder = URL(filePath: "/tmp/hvd-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the program sees of the machine: nothing of the person who runs the tests.
  var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "XDG_STATE_HOME": folder.path + "/state", "LANG": "C.UTF-8",
      "TERM": "xterm-256color", "TMUX_TMPDIR": folder.path, "SWIFT_BACKTRACE": "enable=no",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
  }

  /// Puts a file into the folder and says where it is.
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
