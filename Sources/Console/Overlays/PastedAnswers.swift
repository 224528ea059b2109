import Diagnosis

/// What was taken over from one pasted text and still stands, and what takes it back.
struct PastedAnswers: Hashable, Sendable {
  /// One answer of it, and what is known again without it.
  struct Taken: Hashable, Sendable {
    let address: FactAddress
    let before: [Observation]
  }

  let taken: [Taken]

  /// Every answer is withdrawn, and what it had replaced is observed again.
  var withdrawal: [Happening] {
    taken.flatMap { taken in
      [.withdrawn(taken.address)] + taken.before.map { .observed($0) }
    }
  }

  /// What the pastes of a session amount to now, in the order in which they came.
  static func all(in session: Session) -> [Self] {
    var ledger = Ledger(session.situation.entities)
    for event in session.events { ledger.take(event) }
    return ledger.pastes
  }
}

/// Which observations stand behind each fact, and from which paste each came.
private struct Ledger {
  struct Entry {
    let answer: Answer
    let provenance: Provenance
    /// The paste that it came with; nil when it was not pasted.
    let paste: Int?
    /// What it replaced.
    let replaced: [Entry]
  }

  private let entities: Entities
  private var entries: [FactAddress: [Entry]] = [:]
  private var paste = 0
  /// The event of a paste that came last; what follows at once belongs to it.
  private var last: Event?

  init(_ entities: Entities) {
    self.entities = entities
  }

  mutating func take(_ event: Event) {
    let isPasted = Self.isPasted(event)
    if isPasted, last?.at != event.at || last?.by != event.by { paste += 1 }
    last = isPasted ? event : nil
    switch event.happening {
    case .observed(let observation): add(observation, isPasted, replaced: nil)
    case .revised(let observation):
      let address = settled(observation.address)
      let replaced = entries[address] ?? []
      entries[address] = nil
      add(observation, isPasted, replaced: replaced)
    case .withdrawn(let address): entries[settled(address)] = nil
    case .renamed(let entity, let name):
      for (address, known) in entries where address.entity == entity {
        let renamed = FactAddress(
          Entity(entity.kind, named: name), address.fact, after: address.after)
        entries[address] = nil
        entries[renamed, default: []] += known
      }
    default: break
    }
  }

  private mutating func add(_ observation: Observation, _ isPasted: Bool, replaced: [Entry]?) {
    entries[settled(observation.address), default: []].append(
      Entry(
        answer: observation.answer, provenance: observation.provenance,
        paste: isPasted ? paste : nil, replaced: replaced ?? []))
  }

  private static func isPasted(_ event: Event) -> Bool {
    switch event.happening {
    case .observed(let observation), .revised(let observation): observation.provenance == .paste
    default: false
    }
  }

  /// What was said of the only one of a kind before it had a name was said of it.
  private func settled(_ address: FactAddress) -> FactAddress {
    let all = entities.of(address.entity.kind)
    guard address.entity.name == nil, all.count == 1 else { return address }
    return FactAddress(all[0], address.fact, after: address.after)
  }

  var pastes: [PastedAnswers] {
    let numbers = Set(entries.values.joined().compactMap(\.paste)).sorted()
    return numbers.map { number in
      PastedAnswers(
        taken: entries.keys.sorted().compactMap { address in
          let known = entries[address] ?? []
          guard known.contains(where: { $0.paste == number }) else { return nil }
          let before = known.flatMap { $0.paste == number ? $0.replaced : [$0] }
          return PastedAnswers.Taken(
            address: address,
            before: before.map { Observation(address, $0.answer, from: $0.provenance) })
        })
    }
  }
}
