import Playbooks

/// Weighs one cause again and again while facts are changed and changed back.
///
/// Only the rules that bear on the cause are compiled, so that a trial costs little. The steps keep
/// the outcomes that they have.
struct Trials {
  private var network: SituatedNetwork
  private let situation: Situation
  private let entity: Entity
  /// Second looks that are taken to be so.
  private var looks: [FactAddress: FactState] = [:]

  /// - Parameter entity: one of the kind of the cause.
  init(of cause: Cause, at entity: Entity, in situation: Situation) {
    self.situation = situation
    self.entity = entity
    let playbook = Self.excerpt(of: situation.playbook, for: cause)
    network = SituatedNetwork(situation, over: Network(playbook))
  }

  /// The playbook with nothing in it but what can decide about the cause, which comes first.
  private static func excerpt(of playbook: Playbook, for cause: Cause) -> Playbook {
    var causes = [cause]
    var position = 0
    while position < causes.count {
      for other in causes[position].yieldsTo.compactMap({ playbook.cause($0) })
      where !causes.contains(where: { $0.id == other.id }) { causes.append(other) }
      position += 1
    }
    let kept = Set(causes.map(\.id))
    var content = playbook.content
    content.causes = causes
    content.rules = content.rules.compactMap { rule in
      let conclusion: Conclusion
      switch rule.conclusion {
      case .derives: return rule
      case .locks: return nil
      case .supports(let supports):
        let left = supports.filter { kept.contains($0.cause) }
        if left.isEmpty { return nil }
        conclusion = .supports(left)
      case .rulesOut(let causes):
        let left = causes.filter(kept.contains)
        if left.isEmpty { return nil }
        conclusion = .rulesOut(left)
      }
      return Rule(
        id: rule.id, kind: rule.kind, when: rule.when, conclusion: conclusion,
        because: rule.because, sources: rule.sources)
    }
    return Playbook(content, hash: playbook.hash)
  }

  /// Takes a fact as known like this until it is put back.
  mutating func set(_ state: FactState, at address: FactAddress) {
    guard let fact = situation.playbook.fact(address.fact),
      let place = network.places[address.entity]
    else { return }
    let known = state.inferring(fact)
    if situation.playbook.isSecondLook(fact.id) {
      looks[address] = known
      setLooks(like: address, at: place)
    } else if let cell = network.live.network.place(of: fact.id) {
      network.set(known, of: cell, at: place)
    }
  }

  /// Puts a fact back to what is known of it.
  mutating func reset(_ address: FactAddress) {
    guard situation.playbook.isSecondLook(address.fact) else {
      set(situation.evidence.facts[address] ?? FactState(), at: address)
      return
    }
    looks[address] = nil
    if let place = network.places[address.entity] { setLooks(like: address, at: place) }
  }

  private mutating func setLooks(like address: FactAddress, at place: EntityPlace) {
    let taken = situation.evidence.looks[FactAddress(address.entity, address.fact)] ?? []
    let supposed = looks.keys.filter { $0.entity == address.entity && $0.fact == address.fact }
    let seen = Set(taken + supposed).sorted().compactMap { look in
      (looks[look] ?? situation.evidence.facts[look]).map { (after: look.after, state: $0) }
    }
    network.set(looks: seen, of: address.fact, at: place)
  }

  /// What the cause is now; nil when the playbook calls what is known impossible.
  mutating func verdict() -> Verdict? {
    network.settle()
    return network.isImpossible ? nil : network.verdict(of: 0, at: entity)
  }

  /// What the cause would be; nil when that is impossible.
  mutating func verdict(supposing supposition: Supposition) -> Verdict? {
    let states = supposition.states(in: situation)
    for (address, state) in states { set(state, at: address) }
    let verdict = verdict()
    for address in states.keys { reset(address) }
    return verdict
  }
}
