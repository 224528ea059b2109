import Console
import Glibc

extension CommandFile {
  /// Writes the file; what is there already is replaced only when the person said so.
  func write() -> FileOutcome {
    let whole = Self.whole(path)
    let descriptor =
      isReplacing
      ? open(whole, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      : open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 {
      if errno == EEXIST && !isReplacing { return Self.isFolder(whole) ?? .exists(at: whole) }
      return .failed(Self.fault(errno, whole))
    }
    defer { close(descriptor) }
    guard Self.isRegular(descriptor) else { return .failed(.notAFile(whole)) }
    // Windows PowerShell reads a script without this mark in the code page of the machine.
    let mark: [UInt8] = text.utf8.allSatisfy { $0 < 0x80 } ? [] : [0xEF, 0xBB, 0xBF]
    guard !isReplacing || ftruncate(descriptor, 0) == 0,
      StandardStreams.write(mark + Array(text.utf8), to: descriptor), fsync(descriptor) == 0
    else {
      let fault = Self.fault(errno, whole)
      // Half a script is worse than none.
      if !isReplacing { unlink(whole) }
      return .failed(fault)
    }
    return .written(to: whole)
  }

  /// From the root; `~/` is the home folder.
  private static func whole(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home = Terminal.environment("HOME") {
      return home + path.dropFirst()
    }
    let name = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    let place = String(cString: folder)
    return place == "/" ? "/\(name)" : "\(place)/\(name)"
  }

  private static func isFolder(_ path: String) -> FileOutcome? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return nil }
    return .failed(.notAFile(path))
  }

  private static func isRegular(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func fault(_ number: Int32, _ path: String) -> FileFault {
    switch number {
    case ENOENT, ENOTDIR: .noFolder(path)
    case EACCES, EPERM, EROFS: .notAllowed(path)
    case EISDIR, ENXIO: .notAFile(path)
    case ENOSPC, EDQUOT: .full(path)
    default: .other(path, reason: String(cString: strerror(number)))
    }
  }
}
