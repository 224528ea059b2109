import Playbooks

/// A change that touches nothing else: of one fact or one attempt at an entity that is there, or
/// one more entity beside others.
enum DirectChange {
  case fact(FactAddress)
  case attempt(StepAddress)
  case entity(Entity, in: Entity)
  /// Something that is only kept.
  case none
}

extension Session {
  /// Takes in changes that concern nothing but facts and attempts of entities that are there.
  ///
  /// - Returns: false, with nothing changed, when one of them concerns more: the first entities of
  ///   a kind, one that is gone, a name, a second look of which the step is open; or when they are
  ///   refused.
  mutating func applyDirectly(_ events: [Event]) throws(Refusal) -> Bool {
    var changes: [DirectChange] = []
    for event in events {
      guard let change = try directChange(event.happening) else { return false }
      // What else is said of it is looked up before it is there, so it comes by itself.
      if case .entity = change, events.count > 1 { return false }
      changes.append(change)
    }
    // Each alone leaves its entity there; together they could take it away.
    let withdrawals = events.count {
      if case .withdrawn = $0.happening { true } else { false }
    }
    if withdrawals > 1 { return false }
    // The first events of an incident come together, and are folded together.
    guard !self.events.isEmpty else { return false }
    if network == nil, changes.contains(where: { !$0.isNone }) {
      let compiled = rules ?? Network(playbook)
      rules = compiled
      network = SituatedNetwork(situation, over: compiled)
    }
    let before = changes.map(memory)
    let closing = closing
    var isRefused = false
    for (event, change) in zip(events, changes) where !isRefused {
      do throws(Refusal) {
        try take(event.happening, change)
      } catch {
        isRefused = true
      }
    }
    if isRefused || network?.isImpossible == true {
      self.closing = closing
      for (change, memory) in zip(changes, before).reversed() { restore(memory, of: change) }
      // Folding all of it again finds the words in which it is refused.
      return false
    }
    self.events += events
    return true
  }

  /// What an event changes when it changes that alone; nil otherwise.
  private func directChange(_ happening: Happening) throws(Refusal) -> DirectChange? {
    switch happening {
    case .opened, .noted, .handedOver, .closed, .reopened: return DirectChange.none
    case .renamed, .stepStarted: return nil
    case .placed(let entity, let place): return directChange(adding: entity, in: place)
    case .observed(let observation), .revised(let observation):
      try situation.refuseUnknown(observation.address)
      return isDirect(observation.address) ? .fact(observation.address) : nil
    case .withdrawn(let address):
      return isDirect(address) && isSpokenOfBesides(address) ? .fact(address) : nil
    case .stepEnded(let address, _, _):
      try situation.refuseUnknown(address)
      return isThere(address.entity) && hasPlainLooks(of: address.step) == false
        ? .attempt(address) : nil
    }
  }

  private func directChange(adding entity: Entity, in place: Entity) -> DirectChange? {
    let isNew = situation.entities.canAdd(entity, in: place)
    let isPlain = isThere(place) && place.name != nil && evidence.placements[entity] == nil
    let isMeant = evidence.mentioned.contains(Entity(entity.kind))
    return isNew && isPlain && !isMeant ? .entity(entity, in: place) : nil
  }

  /// Whether an entity is there under this very name, and nothing said of an unnamed one means it.
  private func isThere(_ entity: Entity) -> Bool {
    if entity == .incident { return true }
    guard evidence.mentioned.contains(entity), situation.entities.parent(of: entity) != nil else {
      return false
    }
    return entity.name == nil || !evidence.mentioned.contains(Entity(entity.kind))
  }

  private func isDirect(_ address: FactAddress) -> Bool {
    guard isThere(address.entity), !playbook.isDerived(address.fact) else { return false }
    guard playbook.isSecondLook(address.fact) else { return address.after == nil }
    guard let step = address.after else { return false }
    return !hasPlainLooks(of: step)
  }

  /// Whether something was seen of which the step is open, so that recording one step more could
  /// give it another place.
  private func hasPlainLooks(of step: Identifier<Step>) -> Bool {
    guard let fact = playbook.step(step)?.look?.fact else { return false }
    return situation.entities.of(playbook.fact(fact)?.kind ?? .incident).contains { entity in
      evidence.facts[FactAddress(entity, fact)] != nil
        || evidence.facts[FactAddress(Entity(entity.kind), fact)] != nil
    }
  }

  /// Whether an entity stays when one fact of it is taken back.
  private func isSpokenOfBesides(_ address: FactAddress) -> Bool {
    if address.entity == .incident || evidence.placements[address.entity] != nil { return true }
    return playbook.facts.contains { fact in
      let other = FactAddress(address.entity, fact.id)
      return other != address && evidence.facts[other] != nil
    }
  }

  private func memory(of change: DirectChange) -> (fact: FactState?, attempt: Attempt?) {
    switch change {
    case .fact(let address): (evidence.facts[address], nil)
    case .attempt(let address): (nil, evidence.attempts[address])
    case .entity, .none: (nil, nil)
    }
  }

  private mutating func take(
    _ happening: Happening, _ change: DirectChange
  ) throws(Refusal) {
    switch happening {
    case .observed(let observation): evidence.observe(observation)
    case .revised(let observation):
      evidence.restore(nil, of: observation.address)
      evidence.observe(observation)
    case .withdrawn(let address): evidence.restore(nil, of: address)
    case .stepEnded(let address, let outcome, let reason):
      try evidence.end(address, outcome, reason: reason)
    case .closed(let how, _): closing = how
    case .reopened: closing = nil
    case .placed(let entity, let place): try evidence.place(entity, in: place)
    case .opened, .noted, .handedOver, .renamed, .stepStarted: break
    }
    try settle(change)
  }

  private mutating func restore(
    _ memory: (fact: FactState?, attempt: Attempt?), of change: DirectChange
  ) {
    switch change {
    case .fact(let address): evidence.restore(memory.fact, of: address)
    case .attempt(let address): evidence.restore(memory.attempt, of: address)
    case .entity(let entity, _):
      // A network only grows; the next answer makes another one.
      evidence.forget(entity)
      situation.evidence.remove(entity)
      network = nil
      return
    case .none: return
    }
    // What was there before contradicted nothing.
    try? settle(change)
  }

  /// Brings one fact or attempt into the situation as the evidence has it.
  private mutating func settle(_ change: DirectChange) throws(Refusal) {
    switch change {
    case .fact(let address):
      guard let fact = playbook.fact(address.fact) else { return }
      try situation.evidence.set(evidence.facts[address], of: address, fact)
      network?.take(address, situation.evidence)
    case .attempt(let address):
      situation.evidence.set(evidence.attempts[address], of: address)
      network?.take(address, situation.evidence)
    case .entity(let entity, let place):
      situation.evidence.add(entity, in: place)
      network?.take(entity, situation.evidence)
    case .none: break
    }
  }
}

extension DirectChange {
  fileprivate var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
