import Foundation
import Playbooks
import Testing
import Wording

/// What must never be done is refused, also when a site adds it to the shipped playbook.
@Suite("What a playbook may never say")
struct NeverTests {
  /// The commands among these that the shipped patterns refuse, each added as a step of its own.
  private static func refused(among commands: [String]) throws -> Set<String> {
    let steps = commands.enumerated().map { number, command in
      "  added-\(number): {of: host, role: escalation, risk: low, title: {en: T, de: T}, "
        + "run: \(quoted(command))}"
    }
    let added = SourceFile(
      name: "99-added.yaml", bytes: Array((["steps:"] + steps).joined(separator: "\n").utf8))
    let shipped = try #require(try ShippedPlaybook.reading.get().playbook)
    let sentences = Set(shipped.forbidden.map { Findings.forbiddenLine($0.why) })
    let files = try ShippedPlaybook.files(in: "Resources/playbooks/hyper-v-antivirus")
    let complaints = Playbook.read(files + [added]).complaints
    let forbidden = complaints.filter { sentences.contains($0.sentence) }
    #expect(complaints.filter { !sentences.contains($0.sentence) } == [])
    #expect(forbidden.allSatisfy { $0.file == added.name })
    // The first step stands in the second line.
    return Set(forbidden.map { commands[$0.line - 2] })
  }

  /// A command as YAML that stands in one line.
  private static func quoted(_ command: String) -> String {
    let escaped = command.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n"))\""
  }

  private static let refusedBad = Result { try refused(among: NeverCommands.bad) }
  private static let refusedGood = Result { try refused(among: NeverCommands.good) }

  @Test("a command that destroys is refused, however it is written", arguments: NeverCommands.bad)
  func refusesBad(command: String) throws {
    #expect(try Self.refusedBad.get().contains(command))
  }

  @Test("a command that recovers is let through", arguments: NeverCommands.good)
  func passesGood(command: String) throws {
    #expect(!(try Self.refusedGood.get().contains(command)))
  }

  /// Needs and orders without which a step does harm: the file, and the line that is taken out.
  static let safeguards = [
    (
      "50-steps-2-service.yaml",
      "- {outcome: {freeze-evidence: [verified, skipped, worked-around]}}"
    ),
    ("50-steps-2-service.yaml", "- {backup-running: no}"),
    ("50-steps-2-service.yaml", "- {any: [{clustered: no}, {outcome: {drain-node: verified}}]}"),
    ("50-steps-2-service.yaml", "- {outcome: {restart-vmms: [no-effect, failed]}}"),
    ("50-steps-3-recovery.yaml", "- {security-agreed: yes}"),
    ("50-steps-3-recovery.yaml", "- {disks: present}"),
    ("50-steps-3-recovery.yaml", "- {known: backup-age}"),
    ("50-steps-3-recovery.yaml", "- {generation-known: yes}"),
    ("50-steps-3-recovery.yaml", "- {known: encrypted}"),
    ("50-steps-3-recovery.yaml", "- {domain-controller: no}"),
    ("50-steps-3-recovery.yaml", "- {known: vm-replicated}"),
    ("50-steps-3-recovery.yaml", "- {any: [{checkpoints: no}, {all: [{leaf-known: yes}"),
    ("50-steps-5-look-alikes-vm.yaml", "- {vm-state: saved}"),
    ("50-steps-5-look-alikes-vm.yaml", "- {storage: online}"),
    ("50-steps-6-look-alikes-host.yaml", "- {backup-running: no}"),
  ]

  @Test("a safeguard cannot be taken out of a step", arguments: safeguards)
  func holdsSafeguards(file: String, line: String) throws {
    var taken = 0
    let files = try ShippedPlaybook.files(in: "Resources/playbooks/hyper-v-antivirus").map {
      guard $0.name == file else { return $0 }
      let lines = String(decoding: $0.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let kept = lines.filter { !$0.contains(line) }
      taken = lines.count - kept.count
      return SourceFile(name: file, bytes: Array(kept.joined(separator: "\n").utf8))
    }
    #expect(taken > 0)
    let complaints = Playbook.read(files).complaints
    #expect(complaints.contains { $0.severity == .error && $0.file == "80-guards.yaml" })
  }
}
