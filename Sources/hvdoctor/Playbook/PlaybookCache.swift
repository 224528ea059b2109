import Glibc
import Playbooks

/// Compiled playbooks below `$XDG_CACHE_HOME/hvdoctor`, each under the key of what it was made from.
///
/// It may be deleted at any time. A file that is damaged, somebody else's, or of other content
/// counts as missing and is written anew; where it cannot be written, things are only slower.
enum PlaybookCache {
  /// The playbook that is kept for a key, else the one that `read` gives, which is then kept.
  static func playbook(
    for key: CacheKey, read: () throws(CommandFailure) -> Playbook
  ) throws(CommandFailure) -> Playbook {
    let folder = Surroundings.cacheFolder.map { "\($0)/hvdoctor" }
    if let folder, isOwn(folder), let bytes = ownBytes(of: file(for: key, in: folder)),
      let playbook = CachedPlaybook.decode(bytes, for: key)
    {
      return playbook
    }
    let playbook = try read()
    if let folder { keep(CachedPlaybook.encode(playbook, for: key), for: key, in: folder) }
    return playbook
  }

  private static func file(for key: CacheKey, in folder: String) -> String {
    "\(folder)/\(key.digits).compiled"
  }

  /// What a file holds; nil unless it is a plain file that only this account may write.
  private static func ownBytes(of path: String) -> [UInt8]? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_mode & 0o022 == 0
    else { return nil }
    return try? InputFile(path: path).bytes()
  }

  /// Whether a folder is there, this account's own, and closed to others.
  private static func isOwn(_ folder: String) -> Bool {
    var status = stat()
    return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// Writes a file beside the right one and puts it in its place, so that nobody reads half of it.
  private static func keep(_ bytes: [UInt8], for key: CacheKey, in folder: String) {
    make(folder)
    if !isOwn(folder) { chmod(folder, 0o700) }
    guard isOwn(folder) else { return }
    let draft = "\(folder)/.\(key.digits).\(getpid())"
    unlink(draft)
    let handle = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard handle >= 0 else { return }
    let isWhole = StandardStreams.write(bytes, to: handle)
    guard close(handle) == 0, isWhole, rename(draft, file(for: key, in: folder)) == 0 else {
      unlink(draft)
      return
    }
  }

  /// Makes a folder and those above it, for this account alone.
  private static func make(_ folder: String) {
    guard access(folder, F_OK) != 0, let slash = folder.lastIndex(of: "/"),
      slash != folder.startIndex
    else { return }
    make(String(folder[..<slash]))
    mkdir(folder, 0o700)
  }
}
