import Wording

/// Why a file could not be written.
package enum FileFault: Hashable, Sendable {
  case noFolder(String)
  case notAllowed(String)
  case notAFile(String)
  case full(String)
  /// With the system's own word for it.
  case other(String, reason: String)

  var sentence: Text {
    switch self {
    case .noFolder(let path): FileWords.noFolder(path)
    case .notAllowed(let path): FileWords.notAllowed(path)
    case .notAFile(let path): FileWords.notAFile(path)
    case .full(let path): FileWords.full(path)
    case .other(let path, let reason): FileWords.failed(path, reason)
    }
  }
}
