import Glibc

/// A file that only this person can read and that is gone afterwards, with whatever an editor
/// leaves beside it.
struct ScratchFile {
  let folder: String
  let path: String

  /// - Returns: nil when it cannot be made.
  init?(_ text: String, named name: String) {
    let place = Terminal.environment("TMPDIR") ?? "/tmp"
    let unknown = String(repeating: "X", count: 6)
    var template = Array("\(place)/hvdoctor-\(unknown)".utf8CString)
    // The folder is made for its owner alone.
    guard mkdtemp(&template) != nil else { return nil }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(folder)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    let isWritten = descriptor >= 0 && StandardStreams.write(text.utf8, to: descriptor)
    if descriptor >= 0 { close(descriptor) }
    if !isWritten {
      remove()
      return nil
    }
  }

  /// Opens it to be read.
  func descriptor() -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

  /// What it holds now; nil when it is gone or no text.
  var text: String? {
    guard let bytes = try? InputFile(path: path).bytes() else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Removes it and everything beside it.
  func remove() {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
