import CSQLite
import Glibc

/// How SQLite keeps a commit safe until it is in the file itself.
package enum Journal: String, Sendable {
  /// Readers and a writer side by side; needs memory shared between the processes.
  case writeAhead = "wal"
  /// Works wherever files can be locked.
  case rollback = "delete"

  /// The journal that works on the file system that holds this file.
  static func fitting(_ path: String) -> Self {
    var status = statfs()
    guard statfs(path, &status) == 0 else { return .rollback }
    return fitting(fileSystem: UInt32(truncatingIfNeeded: status.f_type))
  }

  /// File systems that other machines may write to share no memory, and some promise locks only.
  static func fitting(fileSystem magic: UInt32) -> Self {
    switch magic {
    case 0x6969,  // NFS
      0x517B, 0xFF53_4D42, 0xFE53_4D42,  // SMB, CIFS, SMB 2 and 3
      0x6573_5546,  // FUSE, so sshfs and its kin
      0x0102_1997,  // 9P
      0x5346_414F, 0x6B41_4653,  // AFS
      0x7375_7245, 0x564C,  // Coda, NCP
      0x00C3_6400, 0x0BD0_0BD0,  // Ceph, Lustre
      0x0116_1970, 0x7461_636F:  // GFS2, OCFS2
      .rollback
    default: .writeAhead
    }
  }

  /// The least `synchronous` with which a commit outlives a power cut: FULL, and for the rollback
  /// journal EXTRA, as its deletion is the commit and must itself reach the disk.
  var synchronous: Int {
    switch self {
    case .writeAhead: 2
    case .rollback: 3
    }
  }
}

extension Journal {
  /// Puts the journal in force, or the rollback journal where SQLite declines, and makes sure.
  func apply(to database: Database, patience: Int32) throws(CasebookError) {
    let inForce = try Self.negotiate(self, on: database, patience: patience)
    try database.execute("PRAGMA synchronous=\(inForce.synchronous)")
    guard try database.number("PRAGMA synchronous") == inForce.synchronous else {
      throw .failed(path: database.path, detail: "SQLite does not write through to the disk")
    }
  }

  private static func negotiate(
    _ wanted: Journal, on database: Database, patience: Int32
  ) throws(CasebookError) -> Journal {
    var waited: Int32 = 0
    while true {
      do throws(CasebookError) {
        let statement = try database.prepare("PRAGMA journal_mode=\(wanted.rawValue)")
        let answer = try statement.next() ? statement.text(0) : nil
        return answer == Journal.writeAhead.rawValue ? .writeAhead : .rollback
      } catch {
        // Changing the journal needs the file for itself for a moment, and SQLite does not wait
        // for that by its own timeout.
        guard case .busy = error, waited < patience else { throw error }
        usleep(10_000)
        waited += 10
      }
    }
  }
}
