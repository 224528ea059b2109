import Diagnosis
import Playbooks
import Testing

/// The example of a site that the documents show, over the playbook inside the program.
@Suite("The example of a site")
struct SiteExampleTests {
  /// Read once: every check of the playbook runs over the two together.
  private static let reading: Result<PlaybookReading, any Error> = Result {
    Playbook.read(
      try ShippedPlaybook.files(in: "docs/site-example"),
      extending: try ShippedPlaybook.playbook())
  }

  private static func site() throws -> Playbook { try #require(try reading.get().playbook) }

  @Test("reads without a complaint")
  func clean() throws {
    #expect(try Self.reading.get().complaints.map { $0.rendered(in: .english) } == [])
  }

  @Test("tells whom to call and which commands its backup product has")
  func texts() throws {
    let site = try Self.site()
    let security = try #require(site.step(Identifier("isolate-and-call-security")))
    #expect(security.instruction?.english.hasSuffix("extension 4400, day and night.") == true)
    let escalate = try #require(site.step(Identifier("escalate")))
    #expect(escalate.instruction?.german.contains("Durchwahl 4711") == true)
    let restore = try #require(site.step(Identifier("restore-from-backup")))
    #expect(restore.run.allSatisfy { !$0.line.contains("WB") })
    #expect(restore.run.contains { $0.line.contains("Start-VBRRestoreVM") })
    let backup = try #require(site.fact(Identifier("backup")))
    #expect(backup.findOut?.run.first?.line.contains("Get-VBRRestorePoint") == true)
    let list = try #require(site.lists.first { $0.id.name == "exclusions" })
    #expect(list.entries.last?.content == .fixed(group: "folder", "E:\\HV-Restore"))
  }

  @Test(
    "leaves every verdict as it was",
    arguments: [
      "symptom=vm-missing " + Base.facts, "symptom=vm-start-fails code=0x80070037 " + Base.facts,
      "attack-signs=yes", "symptom=vm-missing found-elsewhere=yes",
      "symptom=vm-start-fails code=0x80070570 config-file=zero-bytes",
    ])
  func verdicts(facts: String) throws {
    let ours = try Finding(facts)
    let theirs = try Finding(facts, over: try Self.site())
    #expect(theirs.diagnosis.verdicts == ours.diagnosis.verdicts)
    #expect(ours.steps.allSatisfy(theirs.steps.contains))
  }

  @Test("brings its own step, and locks it like any other while an attack is possible")
  func ownStep() throws {
    let facts = "symptom=vm-missing " + Base.facts
    let calm = try Finding(facts, over: try Self.site())
    #expect(calm.steps.contains("note-change-number"))
    #expect(calm.holds("freeze-evidence", "note-change-number"))
    let attack = try Finding(
      "symptom=vm-missing " + Base.with("attack-signs=yes"), over: try Self.site())
    #expect(attack.isOutOfReach("note-change-number"))
    #expect(attack.steps.first == "isolate-and-call-security")
  }

  @Test("is named with the version")
  func version() throws {
    let json = try Finding("symptom=vm-missing", over: try Self.site()).json
    #expect(json.contains("+example-it\""))
  }
}
