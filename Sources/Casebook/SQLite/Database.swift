import CSQLite

/// One connection to one SQLite file; closed when nobody holds it any more.
///
/// A class, because a connection is one thing in the world and must be closed exactly once.
final class Database {
  let path: String
  private let connection: OpaquePointer

  /// Opens a file that is there already; waits up to `patience` milliseconds for other writers.
  init(path: String, patience: Int32) throws(CasebookError) {
    self.path = path
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard let opened else { throw .failed(path: path, detail: Self.sentence(for: code)) }
    connection = opened
    guard code == SQLITE_OK else { throw failure(code) }
    sqlite3_busy_timeout(opened, patience)
  }

  deinit {
    sqlite3_close_v2(connection)
  }

  /// Whether SQLite could open the file for reading only.
  var isReadOnly: Bool { sqlite3_db_readonly(connection, "main") == 1 }

  /// The number of rows that the last statement changed.
  var changes: Int { Int(sqlite3_changes64(connection)) }

  /// The number that the last inserted row was given.
  var lastNumber: Int { Int(sqlite3_last_insert_rowid(connection)) }

  func prepare(_ sql: String) throws(CasebookError) -> Statement {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw failure(code) }
    return Statement(prepared, of: self)
  }

  /// Runs one or several statements whose rows nobody wants.
  func execute(_ sql: String) throws(CasebookError) {
    let code = sqlite3_exec(connection, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The first column of the first row as a whole number; 0 when there is no row.
  func number(_ sql: String) throws(CasebookError) -> Int {
    let statement = try prepare(sql)
    return try statement.next() ? statement.int(0) : 0
  }

  /// Runs `body` as one unit: all of it is on the disk when this returns, or none of it ever is.
  func transaction<Result>(
    _ body: () throws(CasebookError) -> Result
  ) throws(CasebookError) -> Result {
    try unit(begunBy: "BEGIN IMMEDIATE", body)
  }

  /// Runs `body`, which only reads, over the file as it is at one moment.
  func snapshot<Result>(
    _ body: () throws(CasebookError) -> Result
  ) throws(CasebookError) -> Result {
    try unit(begunBy: "BEGIN", body)
  }

  private func unit<Result>(
    begunBy begin: String, _ body: () throws(CasebookError) -> Result
  ) throws(CasebookError) -> Result {
    try execute(begin)
    do throws(CasebookError) {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // SQLite has already rolled back after some errors; a second ROLLBACK would be one itself.
      if sqlite3_get_autocommit(connection) == 0 {
        sqlite3_exec(connection, "ROLLBACK", nil, nil, nil)
      }
      throw error
    }
  }

  /// What went wrong, in the casebook's words.
  func failure(_ code: Int32) -> CasebookError {
    CasebookError(
      code: code, systemError: sqlite3_system_errno(connection), path: path,
      detail: String(cString: sqlite3_errmsg(connection)))
  }

  private static func sentence(for code: Int32) -> String {
    sqlite3_errstr(code).map { String(cString: $0) } ?? "SQLite error \(code)"
  }
}
