import Casebook
import Testing

@Suite struct PermissionTests {
  @Test func newFilesAreTheOwnersAlone() throws {
    let folder = try TemporaryFolder()
    let casebook = try folder.open()
    _ = try casebook.beginSample()
    #expect(try folder.mode(folder.path + "/state") == 0o700)
    #expect(try folder.mode(folder.path + "/state/hvdoctor") == 0o700)
    for file in ["", "-wal", "-shm"] {
      #expect(try folder.mode(folder.store + file) == 0o600, "\(file)")
    }
    #expect(try casebook.incidents(unfinishedOnly: true).count == 1)
  }

  @Test func looseOnesAreTightened() throws {
    let folder = try TemporaryFolder()
    // Held open, so that its companions stay.
    let first = try folder.open()
    _ = try first.beginSample()
    try folder.setMode(0o755, of: folder.path + "/state/hvdoctor")
    for file in ["", "-wal", "-shm"] { try folder.setMode(0o644, of: folder.store + file) }
    let second = try folder.open()
    #expect(try folder.mode(folder.path + "/state/hvdoctor") == 0o700)
    for file in ["", "-wal", "-shm"] {
      #expect(try folder.mode(folder.store + file) == 0o600, "\(file)")
    }
    #expect(try first.incidents(unfinishedOnly: true) == second.incidents(unfinishedOnly: true))
  }

  @Test func aFolderOfSomebodysChoiceIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.setMode(0o755, of: folder.path)
    let file = folder.path + "/mine.sqlite"
    _ = try Casebook.open(at: file, folder: .leaveAsFound)
    #expect(try folder.mode(folder.path) == 0o755)
    #expect(try folder.mode(file) == 0o600)
  }
}
