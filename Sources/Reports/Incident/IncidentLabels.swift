import Diagnosis
import Playbooks
import Wording

/// What the facts and steps of an incident are called in its report.
struct IncidentLabels {
  private let account: Account

  init(_ account: Account) {
    self.account = account
  }

  func state(_ state: FactState, of fact: Identifier<Fact>) -> String {
    var words = state.values.sorted().map { account.label(of: CleanText.line($0), for: fact) }
    words += state.absent.sorted().map { account.label(of: "!" + CleanText.line($0), for: fact) }
    if state.isUnknown { words.append(account.word(ReportWords.notKnown)) }
    return words.joined(separator: ", ")
  }

  func label(_ address: FactAddress) -> String {
    account.label(of: address.fact) + place(of: address.entity)
  }

  func title(_ address: StepAddress) -> String {
    let title = account.playbook.step(address.step).map {
      account.text($0.title, at: address.entity)
    }
    return (title ?? address.step.name) + place(of: address.entity)
  }

  func place(of entity: Entity) -> String {
    account.isTold(entity) ? " [\(account.name(of: entity))]" : ""
  }

  func next(_ next: Next) -> String {
    switch next {
    case .question(let address):
      "\(account.word(ReportWords.nextQuestion)) \(label(address))"
    case .step(let address), .escalate(.some(let address)): title(address)
    case .escalate(nil): account.word(ReportWords.handOver)
    case .close: account.word(ReportWords.close)
    }
  }
}
