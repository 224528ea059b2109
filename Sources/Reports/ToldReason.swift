import Diagnosis
import Playbooks
import Wording

/// A reason for a verdict, with the recorded facts on which it rests.
struct ToldReason {
  /// A recorded value; a member declared absent reads `!member`, "don't know" reads `unknown`.
  struct Evidence: Hashable {
    let address: FactAddress
    let value: String
  }

  let reason: Reason
  let text: String
  let sources: [Identifier<Source>]
  let evidence: [Evidence]

  init(_ reason: Reason, in account: Account) {
    self.reason = reason
    switch reason {
    case .rule(let id, let entity):
      let rule = account.playbook.rule(id)
      text = rule.map { account.text($0.because, at: entity) } ?? id.name
      sources = rule?.sources ?? []
      evidence = rule.map { Self.evidence(for: $0.when, at: entity, in: account) } ?? []
    case .explainedBy(let id, let entity):
      let title = account.playbook.cause(id)?.title
      text = title.map { account.text(ReportWords.explainedBy($0), at: entity) } ?? id.name
      sources = []
      evidence = []
    }
  }

  private static func evidence(
    for condition: Condition, at entity: Entity, in account: Account
  ) -> [Evidence] {
    let situation = account.situation
    return situation.answers(readBy: condition, at: entity)
      .sorted()
      .flatMap { address -> [Evidence] in
        guard let state = situation.evidence.facts[address] else { return [] }
        var values = state.values.sorted() + state.absent.sorted().map { "!\($0)" }
        if state.isUnknown { values.append("unknown") }
        return values.map { Evidence(address: address, value: $0) }
      }
  }
}
