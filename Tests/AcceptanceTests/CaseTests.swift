import Casebook
import Diagnosis
import Playbooks
import Testing

/// Situations as a helpdesk has them, held against what is known of the field and not against the
/// rules of the playbook.
@Suite("The cases of a helpdesk")
struct CaseTests {
  @Test(
    "lead to the right cause and step, and open nothing that does harm", arguments: Case.all)
  func isRight(row: Case) throws {
    let stages = try row.stages()
    expectAnswers(of: row, from: row.status == [.needsAnswers] ? stages.stated : stages.asked)
    for (answered, destructive) in [
      (stages.stated, row.open), (stages.asked, row.open),
      (stages.copied, row.open + row.afterCopy),
    ] {
      expectNoHarm(from: answered, in: row, opening: destructive)
    }
    #expect(stages.asked.isLedOn, "a dead end: \(stages.asked.account)")
    #expect(stages.copied.isLedOn, "a dead end: \(stages.copied.account)")
    let commands = Set(stages.stated.commands + stages.asked.commands + stages.copied.commands)
    for command in commands.sorted() {
      #expect(NeverRight.violations(in: command) == [], "\(command)")
    }
  }

  /// Status, verdicts and steps are as they must be.
  private func expectAnswers(of row: Case, from end: Answered) {
    let status = end.finding.status
    #expect(row.status.contains(status), "status \(status.rawValue): \(end.account)")
    for (causes, allowed) in row.verdicts {
      let verdicts = causes.split(separator: "|").map { end.verdict(of: String($0)) }
      let isAllowed = verdicts.contains { $0.map(allowed.contains) == true }
      let told = verdicts.map { $0?.rawValue ?? "no cause" }
      #expect(isAllowed, "\(causes) is \(told): \(end.account)")
    }
    if !row.first.isEmpty {
      let first = end.firstBeyondEvidence ?? "nothing"
      #expect(row.first.contains(first), "first is \(first): \(end.account)")
    }
    for step in row.open { #expect(end.isOpen(step), "\(step) is not open: \(end.account)") }
    for step in row.absent { #expect(!end.plans(step), "\(step) is planned: \(end.account)") }
  }

  /// Nothing is open that must not be, and no open command says what it must not say.
  private func expectNoHarm(from answered: Answered, in row: Case, opening allowed: [String]) {
    for step in row.closed {
      #expect(!answered.isOpen(step), "\(step) is open: \(answered.account)")
    }
    for step in answered.openDestructiveSteps {
      #expect(allowed.contains(step), "\(step) is open: \(answered.account)")
    }
    for command in answered.openCommands {
      let said = row.words.filter { command.lowercased().contains($0.lowercased()) }
      #expect(said == [], "\(command)")
    }
  }

  @Test("are the same after saving and loading", arguments: Case.all)
  func survivesSaving(row: Case) throws {
    let session = try Answered(row).session
    let lines = try session.events.map { try EventText.write($0) }
    let (loaded, refused) = try Session.resuming(
      try lines.map { try EventText.read($0) }, over: session.playbook)
    #expect(refused == [])
    #expect(loaded.events == session.events)
    #expect(Answered(loaded).finding.json == Answered(session).finding.json)
  }

  @Test("that contradict themselves are refused in words that say what", arguments: Refused.all)
  func isRefused(row: Refused) throws {
    let refusal = try #require(throws: InputRefusal.self) { try Finding(row.facts) }
    let sentences = refusal.sentences.map(\.english).joined(separator: " ")
    for word in row.named { #expect(sentences.contains(word), "\(sentences)") }
  }
}

extension Case {
  /// As it stands, then with "don't know" to the rest, then with the evidence copied: what must
  /// not be open is held against each.
  fileprivate func stages() throws -> (stated: Answered, asked: Answered, copied: Answered) {
    let stated = try Answered(self)
    let asked = try stated.withTheRestUnknown()
    return (stated, asked, try asked.withTheEvidenceCopied())
  }
}
