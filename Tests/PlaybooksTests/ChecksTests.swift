import Testing

@testable import Playbooks

@Suite("The checks of a playbook")
struct ChecksTests {
  private static let examples = PlaybookChecks.all.filter { !($0 is MissingEscalation) }

  @Test("the base of the examples satisfies every check")
  func base() {
    #expect(Playbook.read(CheckExample.files(adding: "")).lines == [])
  }

  @Test("a good example satisfies every check", arguments: PlaybookChecks.all)
  func good(check: any PlaybookCheck) {
    #expect(Playbook.read(CheckExample.files(adding: check.good)).lines == [])
  }

  @Test("a bad example is found where it is wrong", arguments: examples)
  func bad(check: any PlaybookCheck) throws {
    let files = CheckExample.files(adding: check.bad)
    let text = PlaybookText(files)
    var reader = PlaybookReader(root: try #require(text.root))
    let read = reader.content()
    let content = try #require(read)
    #expect(reader.complaints.map { $0.rendered(in: .english) } == [])
    let findings = check.findings(in: Playbook(content))
    #expect(!findings.isEmpty)
    let reading = Playbook.read(files)
    for finding in findings {
      let complaint = try #require(
        reading.complaints.first { $0.sentence == finding.sentence }, "\(finding.sentence)")
      #expect(complaint.severity == check.severity)
      #expect(complaint.file == "example.yaml")
    }
    if check.severity == .error { #expect(reading.playbook == nil) }
  }

  @Test("a playbook without an escalation is warned of")
  func escalation() {
    let base = CheckExample.base.replacing("role: escalation", with: "role: evidence")
    let reading = Playbook.read([SourceFile(name: "a.yaml", text: base)])
    #expect(reading.complaints.map(\.severity) == [.warning])
    #expect(reading.playbook != nil)
  }

  @Test(
    "cycles are told as a way",
    arguments: [
      (["a": ["b"], "b": ["a"]], [["a", "b", "a"]]),
      (["a": ["a"]], [["a", "a"]]),
      (["a": ["b"], "b": ["c"], "c": ["b"]], [["b", "c", "b"]]),
      (["a": ["b", "c"], "b": ["c"], "c": []], []),
    ])
  func cycles(successors: [String: [String]], cycles: [[String]]) {
    #expect(Cycles.all(in: successors) == cycles)
  }

  @Test(
    "what follows from itself is refused, whatever the way round",
    arguments: [
      (
        """
        facts:
          entry: {of: printer, type: choice, set: true, closed-by: entry,
            label: {en: Entry, de: Entry}, values: {jam: {label: {en: Jam, de: Jam}, in: jam}}}
        impossible: [{for: job, when: {all: [{entry: jam}, {symptom: garbled}]},
          why: {en: It is jammed., de: It is jammed.}}]
        """, "entry -> entry"
      ),
      (
        """
        facts: {dark: {of: printer, type: yes-no, label: {en: Dark, de: Dark}}}
        rules: [{id: dark, for: printer, when: {not: {outcome: {unplug: failed}}}, derives: dark,
          because: {en: No light., de: No light.}}]
        steps: {unplug: {of: printer, title: {en: Unplug it, de: Unplug it}, risk: safe,
          role: close-out, done-when: {dark: yes}}}
        """, "dark -> step.unplug -> dark"
      ),
    ])
  func circularInference(example: String, way: String) {
    let reading = Playbook.read(CheckExample.files(adding: example))
    #expect(reading.playbook == nil)
    #expect(reading.lines.contains { $0.hasSuffix("never known: \(way)") }, "\(reading.lines)")
    #expect(reading.lines.count == 1)
  }

  @Test(
    "the nearest name is the one that was meant",
    arguments: [
      ("exlusions", "exclusions"), ("exclusiosn", "exclusions"), ("vms", "vmms"), ("xyz", nil),
    ])
  func nearest(written: String, meant: String?) {
    #expect(NearestName.of(written, among: ["exclusions", "vmms", "storage"]) == meant)
  }
}
