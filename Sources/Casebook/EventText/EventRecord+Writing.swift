import Diagnosis

extension EventRecord {
  init(_ event: Event) {
    self.init(at: event.at, by: event.by, happening: HappeningKind(event.happening).rawValue)
    switch event.happening {
    case .opened(let reference): playbook = PlaybookRecord(reference)
    case .placed(let lower, in: let higher):
      entity = EntityRecord(lower)
      self.in = EntityRecord(higher)
    case .renamed(let renamed, to: let name):
      entity = EntityRecord(renamed)
      to = name
    case .observed(let observation), .revised(let observation): write(observation)
    case .withdrawn(let address): write(address)
    case .stepStarted(let address): write(address)
    case .stepEnded(let address, let outcome, let reason):
      write(address)
      self.outcome = outcome.rawValue
      self.reason = reason
    case .noted(let note): self.note = note
    case .handedOver(let receiver, let note):
      to = receiver
      self.note = note
    case .closed(let closing, let note):
      self.closing = closing.rawValue
      self.note = note
    case .reopened: break
    }
  }

  private mutating func write(_ address: FactAddress) {
    entity = EntityRecord(address.entity)
    fact = address.fact.name
    after = address.after?.name
  }

  private mutating func write(_ address: StepAddress) {
    entity = EntityRecord(address.entity)
    step = address.step.name
  }

  private mutating func write(_ observation: Observation) {
    write(observation.address)
    from = observation.provenance.rawValue
    switch observation.answer {
    case .values(let values): self.values = values
    case .isNot(let value): not = value
    case .dontKnow: dontKnow = true
    }
  }
}
