import Diagnosis
import Playbooks
import Testing

/// A way in, and what turns out to be wrong.
struct Way: CustomTestStringConvertible, Sendable {
  let entry: String
  let cause: String
  /// What is as it is at the site, but for these facts.
  let truth: String
  /// How the steps before it went, where the cause shows only after them.
  let outcomes: [String: String]

  init(_ entry: String, _ cause: String, _ changes: String = "", after: [String: String] = [:]) {
    self.entry = entry
    self.cause = cause
    truth = Site.with(changes)
    outcomes = after
  }

  var testDescription: String { "\(entry): \(cause)" }

  static let all: [Way] = missing + starting + creating

  private static let told = "exclusions-effective=yes step.configure-exclusions=verified"

  private static let missing: [Way] =
    [
      ("antivirus-interference", ""), ("wrong-node", "clustered=yes place=csv found-elsewhere=yes"),
      ("console-not-elevated", "elevated=no"), ("vmms-stopped", "vmms=stopped scope=all"),
      ("storage-late", "storage=late"),
      ("quarantined", "detection=quarantined config-file=missing security-agreed=yes"),
      ("deleted-by-person", "deleted-by-person=yes"),
      ("config-version-unsupported", "windows=2022 config-version-supported=no"),
      ("upgrade-moved-files", "upgraded=yes config-file=missing"),
      ("config-not-shared", "clustered=yes place=local"), ("security-incident", "attack-signs=yes"),
    ].map { Way("symptom=vm-missing", $0, $1) } + [
      Way(
        "symptom=vm-missing", "configuration-damaged", "config-file=zero-bytes",
        after: [
          "configure-exclusions": told,
          "restart-vmms": "step.restart-vmms=no-effect step.restart-vmms.retry=still-missing",
        ])
    ]

  private static func entry(_ symptom: String, _ code: String) -> String {
    "symptom=\(symptom) code=\(code)"
  }

  private static let starting: [Way] =
    ["0x800704C8", "0x80070037", "0x800703E3"].flatMap { code in
      [
        ("antivirus-interference", ""), ("vmms-stopped", "vmms=stopped"),
        ("storage-late", "storage=late"), ("security-incident", "attack-signs=yes"),
        ("quarantined", "detection=quarantined security-agreed=yes"),
      ].map { Way(entry("vm-start-fails", code), $0, $1) }
    } + [
      Way(
        entry("vm-start-fails", "0x80070037"), "switch-port-invalid",
        "device=network-adapter event=Hyper-V-SynthNic/12570"),
      Way(
        entry("vm-start-fails", "0x80070037"), "smb-storage", "device=disk place=smb"),
      Way(
        entry("vm-start-fails", "0x800704C8"), "file-still-held",
        after: [
          "configure-exclusions": told,
          "restart-vmms": "step.restart-vmms=no-effect step.restart-vmms.retry=same-code",
        ]),
    ]

  private static let creating: [Way] = [
    ("antivirus-interference", ""), ("vmms-stopped", "vmms=stopped"),
    ("storage-late", "storage=late"), ("security-incident", "attack-signs=yes"),
  ].map { Way(entry("vm-create-fails", "0x800703E3"), $0, $1) }
}

/// Whoever can answer everything is not asked much before there is something to do.
@Suite("Few questions")
struct FewQuestionsTests {
  /// Prompts from the way in to the first step that belongs to the cause.
  private static let most = 8

  @Test("lead to the first step of the cause", arguments: Way.all)
  func areFew(way: Way) throws {
    var walk = try QuestionWalk(way)
    let isThere = try walk.reachesStep()
    let log = walk.log.joined(separator: "\n")
    #expect(isThere, "no step of \(way.cause):\n\(log)")
    #expect(walk.prompts <= Self.most, "\(walk.prompts) prompts:\n\(log)")
  }
}
