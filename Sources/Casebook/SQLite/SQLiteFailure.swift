import CSQLite
import Glibc

extension CasebookError {
  /// What an SQLite result code means for a person with a casebook.
  init(code: Int32, systemError: Int32, path: String, detail: String) {
    if code == SQLITE_READONLY | (4 << 8) {  // SQLITE_READONLY_DBMOVED
      self = .failed(path: path, detail: detail)
      return
    }
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy(path: path)
    case SQLITE_FULL: self = .full(path: path)
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged(path: path, detail: detail)
    case SQLITE_CANTOPEN:
      let reason = systemError == 0 ? detail : Self.reason(systemError)
      self = .cannotOpen(path: path, reason: reason)
    case SQLITE_IOERR where [ENOSPC, EDQUOT].contains(systemError): self = .full(path: path)
    case SQLITE_IOERR where systemError == EROFS: self = .readOnly(path: path)
    case SQLITE_IOERR where systemError != 0:
      self = .failed(path: path, detail: "\(detail): \(Self.reason(systemError))")
    default: self = .failed(path: path, detail: detail)
    }
  }

  /// The system's own words for an error number.
  static func reason(_ error: Int32) -> String {
    strerror(error).map { String(cString: $0) } ?? "error \(error)"
  }
}
