import Foundation
import Testing

/// The folder of a site as a person installs it, and what becomes of it.
@Suite("A site's folder on disk")
struct SiteTests {
  private static let example = Program.project.appending(path: "docs/site-example").path

  /// A home in which a site's folder lies where it is looked for.
  private static func home(with files: [String: String]) throws -> Home {
    let home = try Home()
    let folder = home.folder.appending(path: ".config/hvdoctor/site")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return home
  }

  private static func exampleFiles() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: example)
    return try names.reduce(into: [:]) { files, name in
      files[name] = try String(contentsOfFile: "\(example)/\(name)", encoding: .utf8)
    }
  }

  private static let header = "site: {id: ours, format: 1, extends: hyper-v-antivirus}\n"
  private static let broken = ["site.yaml": header + "change: {steps: {escalate: {risk: low}}}\n"]

  @Test("is laid over the playbook without being asked for, and left out when that is asked for")
  func usual() throws {
    let home = try Self.home(with: try Self.exampleFiles())
    let facts = "diagnose symptom=vm-missing --format json"
    #expect(try Program.run(facts, in: home).output.contains("+example-it\""))
    #expect(try !Program.run(facts + " --no-site", in: home).output.contains("example-it"))
    let other = try Program.run(
      "diagnose symptom=stuck --format json --playbook \(Program.printer)", in: home)
    #expect(other.status == 4 && !other.output.contains("example-it"))
    let named = try Program.run(facts + " --site \(Self.example)", in: try Home())
    #expect(named.output.contains("+example-it\""))
    let both = try Program.run("facts --site x --no-site", in: home)
    #expect(both.status == 64)
  }

  @Test(
    "is refused aloud by everything that would use it when it is broken",
    arguments: [
      "diagnose symptom=vm-missing", "facts", "exclusions", "lookup 0x80070037", "show", "--plain",
      "resume --plain",
    ])
  func broken(command: String) throws {
    let home = try Self.home(with: Self.broken)
    let ending = try Program.run(command, in: home)
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("--no-site"))
    #expect(ending.errors.contains("site.yaml:2:29: error: a site cannot change “risk”"))
    let without = try Program.run(command + " --no-site", in: home)
    #expect(without.status != 65, "\(without.errors)")
  }

  @Test("that cannot be read is refused as well")
  func unreadable() throws {
    let home = try Home()
    let folder = home.folder.appending(path: ".config/hvdoctor")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("no folder".utf8).write(to: folder.appending(path: "site"))
    let ending = try Program.run("facts", in: home)
    #expect(ending.status == 66 && ending.output.isEmpty)
    #expect(ending.errors.contains(".config/hvdoctor/site"))
  }

  @Test("is checked together with the playbook")
  func check() throws {
    let clean = try Program.run("check --site \(Self.example)", in: try Home())
    #expect(clean.status == 0 && clean.output.contains("+example-it"))
    let home = try Self.home(with: Self.broken)
    let broken = try Program.run("check", in: home)
    #expect(broken.status == 65 && broken.output.contains("site.yaml:2:29: error:"))
    #expect(try Program.run("check --no-site", in: home).status == 0)
    let folder = Program.project.appending(path: "Tests/PlaybooksTests/Fixtures/bad-sites")
    for name in ["lower-risk", "forbidden-command", "borrowed-source"] {
      let site = folder.appending(path: name).path
      let ending = try Program.run(["check", Program.printer, "--site", site], in: home)
      #expect(ending.status == 65 && ending.output.contains("\(site)/site.yaml:"), "\(name)")
    }
  }

  @Test(
    "is kept compiled for its owner alone, and a file that was tampered with counts for nothing")
  func cache() throws {
    let home = try Self.home(with: try Self.exampleFiles())
    let facts = "diagnose symptom=vm-missing --format json"
    let first = try Program.run(facts, in: home)
    let folder = home.folder.appending(path: ".cache/hvdoctor")
    #expect(try Self.mode(of: folder) == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first)
    #expect(names == [name])
    let file = folder.appending(path: name)
    #expect(try Self.mode(of: file) == 0o600)
    let whole = try Data(contentsOf: file)
    var flipped = whole
    flipped[whole.count / 2] ^= 1
    for bytes in [flipped, whole.prefix(100), Data(), Data("nonsense".utf8)] {
      try bytes.write(to: file)
      #expect(try Program.run(facts, in: home).output == first.output)
      #expect(try Data(contentsOf: file) == whole)
    }
    // Whatever others may write is not read, even when it looks right.
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
    #expect(try Program.run(facts, in: home).output == first.output)
    #expect(try Self.mode(of: file) == 0o600)
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: "/dev/null")
    #expect(try Program.run(facts, in: home).output == first.output)
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test("makes another entry when it changes, and works where nothing can be kept")
  func changes() throws {
    let home = try Self.home(with: ["site.yaml": Self.header])
    #expect(try Program.run("facts", in: home).status == 0)
    let file = home.folder.appending(path: ".config/hvdoctor/site/site.yaml")
    try Data((Self.header + "sources: {x: {}}\n").utf8).write(to: file)
    #expect(try Program.run("facts", in: home).status == 65)
    try Data((Self.header + "# other\n").utf8).write(to: file)
    let ending = try Program.run(
      ["facts"], in: home, environment: ["XDG_CACHE_HOME": "/proc/nowhere"])
    #expect(ending.status == 0 && ending.errors.isEmpty)
  }

  @Test("a folder given as the playbook is kept compiled as well")
  func playbook() throws {
    let home = try Home()
    let command = "diagnose symptom=stuck --playbook \(Program.printer)"
    let first = try Program.run(command, in: home)
    let folder = home.folder.appending(path: ".cache/hvdoctor").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    #expect(try Program.run(command, in: home).output == first.output)
  }

  @Test("sources that are due end the check with 65")
  func stale() throws {
    let home = try Home()
    let due = try Program.run("check --stale 30 --today 2099-01-01", in: home)
    #expect(due.status == 65 && due.output.contains("days ago, "))
    let fresh = try Program.run("check --stale 99999 --today 2099-01-01", in: home)
    #expect(fresh.status == 0)
    #expect(try Program.run("check --stale -1", in: home).status == 64)
    #expect(try Program.run("check --today 2099-01-01", in: home).status == 64)
    #expect(try Program.run("check --stale 1 --today 2099-02-30", in: home).status == 64)
  }

  private static func mode(of file: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
