import Diagnosis
import Playbooks
import Wording

/// What happened in an incident, in the words of its playbook.
struct EventWords {
  private let account: Account

  init(_ account: Account) {
    self.account = account
  }

  func sentence(_ happening: Happening) -> String {
    account.word(words(happening))
  }

  private func words(_ happening: Happening) -> Text {
    switch happening {
    case .opened(let playbook): return IncidentReportWords.opened(playbook.id, playbook.version)
    case .placed(let entity, let place):
      return IncidentReportWords.placed(account.name(of: entity), account.name(of: place))
    case .renamed(let entity, let name):
      return IncidentReportWords.renamed(account.name(of: entity), CleanText.line(name))
    case .observed(let observation): return Text(verbatim: fact(observation))
    case .revised(let observation): return IncidentReportWords.revised(fact(observation))
    case .withdrawn(let address): return IncidentReportWords.withdrawn(label(address))
    case .stepStarted(let address): return IncidentReportWords.started(title(address))
    case .stepEnded(let address, let outcome, let reason):
      return IncidentReportWords.ended(
        title(address), outcome.word, CleanText.line(reason ?? ""))
    case .noted(let note): return IncidentReportWords.noted(CleanText.line(line(note)))
    case .handedOver(let to, _): return IncidentReportWords.handedOver(CleanText.line(to))
    case .closed(let closing, let note):
      return IncidentReportWords.wasClosed(closing.word, CleanText.line(note))
    case .reopened: return IncidentReportWords.reopened
    }
  }

  /// A note may have several lines.
  private func line(_ note: String) -> String {
    String(note.map { $0.isNewline ? " " : $0 })
  }

  private func fact(_ observation: Observation) -> String {
    var state = FactState()
    state.take(observation.answer, from: observation.provenance)
    let fact = observation.address.fact
    return "\(label(observation.address)): \(self.state(state, of: fact))"
      + " (\(account.word(observation.provenance.word)))"
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
