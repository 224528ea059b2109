import Glibc

/// What is done about the permissions of a folder that is there already.
package enum FolderCare: Sendable {
  /// It belongs to hvdoctor: only its owner may enter it.
  case keepPrivate
  /// It is somebody's own choice, such as `/tmp`: only the casebook's files are made private.
  case leaveAsFound
}

/// A file that only its owner can read, in a folder that is made when it is missing.
enum PrivateFile {
  /// The files that SQLite keeps beside a database.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Makes what is missing (folder 0700, file 0600) and takes other people's permissions away.
  static func prepare(_ path: String, folder care: FolderCare) throws(CasebookError) {
    let folder = parent(of: path)
    if try makeFolder(folder) == false, care == .keepPrivate {
      try takeOthersAway(folder)
    }
    try makeFile(path)
    for companion in companions {
      try takeOthersAway(path + companion)
    }
  }

  /// Makes a folder and those above it; false when it was there.
  private static func makeFolder(_ path: String) throws(CasebookError) -> Bool {
    if access(path, F_OK) == 0 { return false }
    let above = parent(of: path)
    if above != path { _ = try makeFolder(above) }
    guard mkdir(path, 0o700) == 0 else {
      if errno == EEXIST { return false }
      throw .cannotCreate(path: path, reason: CasebookError.reason(errno))
    }
    keepEntry(of: above)
    return true
  }

  /// Makes the file, empty; SQLite gives its companions the same permissions.
  ///
  /// A file that exists is never opened here: closing it again would drop the locks that another
  /// connection of this process holds on it.
  private static func makeFile(_ path: String) throws(CasebookError) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
    } else if errno == EEXIST {
      try takeOthersAway(path)
    } else {
      throw .cannotCreate(path: path, reason: CasebookError.reason(errno))
    }
  }

  private static func takeOthersAway(_ path: String) throws(CasebookError) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return }
    guard chmod(path, status.st_mode & 0o700) == 0 else {
      throw .notPrivate(path: path, reason: CasebookError.reason(errno))
    }
  }

  /// Has the disk remember a new entry of a folder; where it cannot, SQLite's own care remains.
  private static func keepEntry(of folder: String) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
