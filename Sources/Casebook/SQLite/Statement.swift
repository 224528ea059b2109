import CSQLite

/// One prepared statement: its parameters, counted from 1, and the row it stands on, counted
/// from 0.
struct Statement: ~Copyable {
  private let statement: OpaquePointer
  private let database: Database

  init(_ statement: OpaquePointer, of database: Database) {
    self.statement = statement
    self.database = database
  }

  deinit {
    sqlite3_finalize(statement)
  }

  func bind(_ number: Int, at position: Int32) throws(CasebookError) {
    try check(sqlite3_bind_int64(statement, position, Int64(number)))
  }

  /// Binds a text, or NULL for nil.
  func bind(_ text: String?, at position: Int32) throws(CasebookError) {
    guard var text else { return try check(sqlite3_bind_null(statement, position)) }
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_bind_text(
          statement, position, characters.baseAddress, Int32(characters.count), Self.copies)
      }
    }
    try check(code)
  }

  /// Goes to the next row; false when there is none.
  func next() throws(CasebookError) -> Bool {
    let code = sqlite3_step(statement)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.failure(code)
    }
  }

  /// Runs a statement that has no rows, and makes it ready to be run again.
  func run() throws(CasebookError) {
    _ = try next()
    try check(sqlite3_reset(statement))
  }

  func int(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(statement, column))
  }

  /// The text of a column; nil for NULL.
  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private func check(_ code: Int32) throws(CasebookError) {
    guard code == SQLITE_OK else { throw database.failure(code) }
  }

  /// SQLITE_TRANSIENT, which C spells as a cast that Swift does not import: SQLite keeps a copy.
  private static var copies: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
