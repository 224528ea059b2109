/// The tables of a casebook and the version that the file says they have.
enum Schema {
  /// The newest version that this hvdoctor knows, kept as `user_version`.
  static let version = 1
  /// "hvdr" in ASCII, kept as `application_id`: how a casebook is told from other databases.
  static let application = 0x6876_6472

  /// Makes the tables in an empty file, and refuses a file that is not a casebook it knows.
  static func prepare(_ database: Database) throws(CasebookError) {
    // In one snapshot: another process may be making the tables between two of the questions.
    let isMade = try database.snapshot { () throws(CasebookError) in try isCurrent(database) }
    if isMade { return }
    try database.transaction { () throws(CasebookError) in
      // Another process may have been first.
      if try isCurrent(database) { return }
      try database.execute(tables)
    }
  }

  /// Whether the tables are there; false for an empty file.
  private static func isCurrent(_ database: Database) throws(CasebookError) -> Bool {
    let found = try database.number("PRAGMA user_version")
    let owner = try database.number("PRAGMA application_id")
    switch (owner, found) {
    case (application, version): return true
    case (application, _): throw .newer(path: database.path, found: found, known: version)
    case (0, 0) where try database.number("SELECT count(*) FROM sqlite_schema") == 0: return false
    default: throw .foreign(path: database.path)
    }
  }

  /// `docs/journal-format.md` says what each column holds.
  private static let tables = """
    CREATE TABLE incident(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
      title TEXT NOT NULL,
      playbook TEXT NOT NULL,
      playbook_version TEXT NOT NULL,
      playbook_hash TEXT NOT NULL,
      opened INTEGER NOT NULL,
      last INTEGER NOT NULL,
      events INTEGER NOT NULL,
      closing TEXT
    ) STRICT;
    CREATE INDEX unfinished ON incident(last, number) WHERE closing IS NULL;
    CREATE TABLE event(
      incident INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY(incident, sequence)
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id=\(application);
    PRAGMA user_version=\(version);
    """
}
