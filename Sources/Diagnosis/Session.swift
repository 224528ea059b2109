import Playbooks

/// An incident as it stands: the fold of its events over a playbook.
///
/// `apply` is the only way anything changes.
package struct Session: Sendable {
  package let playbook: Playbook
  package internal(set) var events: [Event] = []
  package internal(set) var evidence = Evidence()
  package internal(set) var situation: Situation
  /// How the incident was closed; nil while it is open.
  package internal(set) var closing: Closing?
  /// What keeps the verdicts up to date from one answer to the next; made with the first answer
  /// that comes by itself.
  var network: SituatedNetwork?
  /// The rules as the network has them, kept when the entities change.
  var rules: Network?

  package init(over playbook: Playbook) throws(Refusal) {
    self.playbook = playbook
    situation = Situation(try SettledEvidence(Evidence(), over: playbook), over: playbook)
  }

  /// Takes one event in; on a refusal nothing has changed.
  package mutating func apply(_ event: Event) throws(Refusal) {
    try apply([event])
  }

  /// Takes several events in together, in any order of their facts; on a refusal nothing has
  /// changed.
  package mutating func apply(_ events: [Event]) throws(Refusal) {
    if try applyDirectly(events) { return }
    var evidence = evidence
    var closing = closing
    for event in events {
      try Self.fold(event.happening, into: &evidence, &closing, situation)
    }
    let settled = try SettledEvidence(evidence, over: playbook)
    let situation = Situation(settled, over: playbook)
    try situation.refuseImpossible()
    self.evidence = evidence
    self.closing = closing
    self.situation = situation
    self.events += events
    network = nil
  }

  /// The session that recorded events amount to, and those that no longer fit because the
  /// playbook changed meanwhile; none is lost, and the rest still counts.
  package static func resuming(
    _ events: [Event], over playbook: Playbook
  ) throws(Refusal) -> (session: Session, refused: [RefusedEvent]) {
    var session = try Session(over: playbook)
    if (try? session.apply(events)) != nil { return (session, []) }
    var refused: [RefusedEvent] = []
    for event in events {
      do throws(Refusal) {
        try session.apply(event)
      } catch {
        refused.append(RefusedEvent(event: event, refusal: error))
      }
    }
    return (session, refused)
  }

  /// The playbook over which the incident was opened; nil before it was.
  package var opened: PlaybookReference? {
    for event in events {
      if case .opened(let reference) = event.happening { return reference }
    }
    return nil
  }

  /// What follows from all of it.
  package func diagnosed() -> Diagnosis {
    Diagnosis(situation, keptBy: network)
  }

  private static func fold(
    _ happening: Happening, into evidence: inout Evidence, _ closing: inout Closing?,
    _ situation: Situation
  ) throws(Refusal) {
    switch happening {
    case .opened, .noted, .handedOver: break
    case .placed(let entity, let other):
      try situation.refusePlace(entity, in: other)
      try evidence.place(entity, in: other)
    case .renamed(let entity, let name): evidence.rename(entity, to: name)
    case .observed(let observation):
      try situation.refuseUnknown(observation.address)
      evidence.observe(observation)
    case .revised(let observation):
      try situation.refuseUnknown(observation.address)
      try evidence.revise(observation)
    case .withdrawn(let address): try evidence.withdraw(address)
    case .stepStarted(let address):
      try situation.refuseUnknown(address)
      evidence.start(address, look: situation.playbook.step(address.step)?.look?.fact)
    case .stepEnded(let address, let outcome, let reason):
      try situation.refuseUnknown(address)
      try evidence.end(address, outcome, reason: reason)
    case .closed(let how, _): closing = how
    case .reopened: closing = nil
    }
  }
}

/// A recorded event that does not fit the playbook any more.
package struct RefusedEvent: Hashable, Sendable {
  package let event: Event
  package let refusal: Refusal
}

extension Situation {
  /// Refuses what the playbook lists as impossible.
  func refuseImpossible() throws(Refusal) {
    for impossible in playbook.impossible {
      for entity in entities.of(impossible.kind)
      where truth(of: impossible.when, at: entity) == .yes {
        let facts = answers(readBy: impossible.when, at: entity)
          .sorted()
        throw .impossible(entity, why: impossible.why, facts: facts)
      }
    }
  }

  func refuseUnknown(_ address: FactAddress) throws(Refusal) {
    guard let fact = playbook.fact(address.fact), fact.kind == address.entity.kind else {
      throw .unknownName("\(address)")
    }
    guard let step = address.after else { return }
    if playbook.step(step)?.look?.fact != fact.id { throw .unknownName("\(address)") }
  }

  fileprivate func refusePlace(_ entity: Entity, in other: Entity) throws(Refusal) {
    if !entities.isDirectlyInside(entity.kind, other.kind) {
      throw .unknownName("\(entity).\(other.kind)")
    }
  }

  func refuseUnknown(_ address: StepAddress) throws(Refusal) {
    guard let step = playbook.step(address.step), step.kind == address.entity.kind else {
      throw .unknownName("\(address.entity).step.\(address.step)")
    }
  }
}
