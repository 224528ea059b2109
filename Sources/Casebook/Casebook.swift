/// The incidents on disk, and what happened in each.
///
/// What a function reports as recorded is on the disk. Several processes may use one casebook at
/// once.
package struct Casebook {
  let database: Database

  /// Where it is.
  package var path: String { database.path }

  /// Opens a casebook; makes it, and its folder, when it is not there.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folder: What is done about the permissions of a folder that exists.
  ///   - journal: How commits are kept safe; nil takes what fits the file system.
  ///   - patience: How many milliseconds to wait for another process.
  package static func open(
    at path: String, folder: FolderCare, journal: Journal? = nil, patience: Int32 = 5_000
  ) throws(CasebookError) -> Casebook {
    try PrivateFile.prepare(path, folder: folder)
    let database = try Database(path: path, patience: patience)
    guard !database.isReadOnly else { throw .readOnly(path: path) }
    // The schema first: the journal of a file that is not a casebook must not be touched.
    try Schema.prepare(database)
    try (journal ?? .fitting(path)).apply(to: database, patience: patience)
    return Casebook(database: database)
  }
}
