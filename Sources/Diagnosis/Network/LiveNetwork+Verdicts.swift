import Playbooks

extension LiveNetwork {
  /// The verdict of a cause, by its position, at an entity of its kind: the strongest of those
  /// weighed below.
  package func verdict(of cause: Int, at entity: Int) -> Verdict {
    let counts = verdictCounts[cause]
    let base = entity * Verdict.allCases.count
    return Verdict.strongestFirst.first { counts[base + $0.position] > 0 } ?? .unsupported
  }

  /// The verdict of a cause where it is weighed; nil where it is not.
  func weighed(_ cause: Int, at place: EntityPlace) -> Verdict? {
    guard let position = position(of: cause, at: place.level), isWeighed(cause, at: place) else {
      return nil
    }
    let store = stores[place.level]
    return store.verdicts[store.causeIndex(place.entity, position)]
  }

  /// The verdict of a cause's own rules where it is weighed; nil where it is not.
  func own(_ cause: Int, at place: EntityPlace) -> Verdict? {
    guard let position = position(of: cause, at: place.level), isWeighed(cause, at: place) else {
      return nil
    }
    return stores[place.level].own[stores[place.level].causeIndex(place.entity, position)]
  }

  /// Whether a cause is weighed at an entity: at the lowest kind that it speaks of, or where there
  /// is nothing below.
  func isWeighed(_ cause: Int, at place: EntityPlace) -> Bool {
    let lowest = network.weighedAt[cause]
    return place.level == lowest
      || (place.level < lowest && stores[place.level].firstChild(of: place.entity) == nil)
  }

  func position(of cause: Int, at level: Int) -> Int? {
    let positions = network.layers[level].causePositions
    if cause >= positions.count || positions[cause] < 0 { return nil }
    return Int(positions[cause])
  }

  /// Notes that a cause is to be weighed anew.
  mutating func markCause(_ position: Int, at level: Int, _ entity: Int) {
    let words = stores[level].causeWords
    let isFirst = stores[level].staleCauses[entity * words..<(entity + 1) * words]
      .allSatisfy { $0 == 0 }
    stores[level].staleCauses[entity * words + position / 64] |= 1 << UInt64(position % 64)
    if isFirst { staleWeighings.append(EntityPlace(level: level, entity: entity)) }
  }

  /// Has every cause weighed at a new entity.
  mutating func markCauses(at level: Int, _ entity: Int) {
    for (position, circuit) in network.layers[level].causes.enumerated() {
      let place = EntityPlace(level: level, entity: entity)
      guard isWeighed(circuit.cause, at: place) else { continue }
      count(.unsupported, of: circuit.cause, at: place, 1)
      markCause(position, at: level, entity)
    }
  }

  /// An entity that was weighed itself has something below it now.
  mutating func stopWeighing(at level: Int, _ entity: Int) {
    let place = EntityPlace(level: level, entity: entity)
    for (position, circuit) in network.layers[level].causes.enumerated()
    where level < network.weighedAt[circuit.cause] {
      let index = stores[level].causeIndex(entity, position)
      count(stores[level].verdicts[index], of: circuit.cause, at: place, -1)
      let own = stores[level].own[index]
      stores[level].own[index] = .unsupported
      stores[level].verdicts[index] = .unsupported
      if own.callsForRecovery { markYielding(to: circuit.cause, at: place) }
    }
  }

  /// Weighs every cause that was marked, and lets the others yield.
  mutating func weighStaleCauses() {
    var unsettled: Set<CausePlace> = []
    while let place = staleWeighings.popLast() {
      let layer = network.layers[place.level]
      let words = stores[place.level].causeWords
      for word in 0..<words {
        var bits = stores[place.level].staleCauses[place.entity * words + word]
        stores[place.level].staleCauses[place.entity * words + word] = 0
        while bits != 0 {
          let position = word * 64 + bits.trailingZeroBitCount
          bits &= bits - 1
          let circuit = layer.causes[position]
          guard isWeighed(circuit.cause, at: place) else { continue }
          let index = stores[place.level].causeIndex(place.entity, position)
          let before = stores[place.level].own[index]
          let now = weigh(circuit, layer, place)
          if now == before { continue }
          stores[place.level].own[index] = now
          let cause = CausePlace(cause: circuit.cause, place: place)
          if network.yieldsTo[circuit.cause].isEmpty {
            settle(cause)
          } else {
            unsettled.insert(cause)
          }
          if before.callsForRecovery || now.callsForRecovery {
            unsettled.formUnion(yielding(to: circuit.cause, around: place))
          }
        }
      }
    }
    if !unsettledYielding.isEmpty {
      unsettled.formUnion(unsettledYielding)
      unsettledYielding.removeAll()
    }
    for place in unsettled { settle(place) }
  }

  /// What the rules of a cause alone say.
  private func weigh(_ circuit: CauseCircuit, _ layer: Layer, _ place: EntityPlace) -> Verdict {
    if stores[place.level].truth(circuit.applies, at: place.entity) == .no { return .notApplicable }
    let bits = stores[place.level].bits
    let base = place.entity * layer.stride
    let isConfirmed = Self.isSomeTrue(circuit.confirms, bits, base)
    let isOut = Self.isSomeTrue(circuit.rulesOut, bits, base)
    if isConfirmed && isOut { return .contradictory }
    if isOut { return .ruledOut }
    if isConfirmed { return .confirmed }
    if Self.isSomeTrue(circuit.likely, bits, base) { return .likely }
    if Self.isSomeTrue(circuit.possible, bits, base) { return .possible }
    let couldBe =
      Self.couldSomeBeTrue(circuit.confirms, bits, base)
      || Self.couldSomeBeTrue(circuit.likely, bits, base)
      || Self.couldSomeBeTrue(circuit.possible, bits, base)
    if couldBe { return .open }
    let isUndecided =
      Self.isSomeUndecided(circuit.confirms, bits, base)
      || Self.isSomeUndecided(circuit.likely, bits, base)
      || Self.isSomeUndecided(circuit.possible, bits, base)
    return isUndecided ? .cannotTell : .unsupported
  }

  private static func isSomeTrue(_ terms: [Term], _ planes: [UInt64], _ base: Int) -> Bool {
    terms.contains { term in
      let word = base + term.word * 4
      return term.positive & planes[word] | term.negative & planes[word + 1] != 0
    }
  }

  private static func couldSomeBeTrue(_ terms: [Term], _ planes: [UInt64], _ base: Int) -> Bool {
    terms.contains { term in
      let word = base + term.word * 4
      return term.positive & planes[word + 2] | term.negative & planes[word + 3] != 0
    }
  }

  private static func isSomeUndecided(_ terms: [Term], _ planes: [UInt64], _ base: Int) -> Bool {
    terms.contains { term in
      let word = base + term.word * 4
      let decided = planes[word] | planes[word + 1]
      return (term.positive | term.negative) & ~decided != 0
    }
  }

  /// Takes the verdict of a cause over where it was weighed, after it has yielded.
  private mutating func settle(_ place: CausePlace) {
    guard isWeighed(place.cause, at: place.place),
      let position = position(of: place.cause, at: place.place.level)
    else { return }
    let index = stores[place.place.level].causeIndex(place.place.entity, position)
    let own = stores[place.place.level].own[index]
    let now = own.callsForRecovery && isExplained(place, own) ? .possible : own
    let before = stores[place.place.level].verdicts[index]
    if now == before { return }
    stores[place.place.level].verdicts[index] = now
    count(before, of: place.cause, at: place.place, -1)
    let entity = count(now, of: place.cause, at: place.place, 1)
    reweighed.append(Reweighed(cause: place.cause, entity: entity))
  }

  /// Whether a cause that this one yields to explains the trouble there.
  private func isExplained(_ place: CausePlace, _ own: Verdict) -> Bool {
    network.yieldsTo[place.cause].contains { other in
      let verdicts = weighings(of: other, around: place.place)
      return verdicts.contains(.confirmed) || (own == .likely && verdicts.contains(.likely))
    }
  }

  /// The verdicts of its own rules that a cause has at, above or below an entity.
  private func weighings(of cause: Int, around place: EntityPlace) -> [Verdict] {
    places(of: cause, around: place).compactMap { other in
      position(of: cause, at: other.level).map {
        stores[other.level].own[stores[other.level].causeIndex(other.entity, $0)]
      }
    }
  }

  /// Where a cause is weighed at, above or below an entity.
  private func places(of cause: Int, around place: EntityPlace) -> [EntityPlace] {
    let lowest = network.weighedAt[cause]
    let highest = network.causeLevels[cause]
    var places: [EntityPlace] = []
    for level in highest...lowest {
      let entities =
        level <= place.level
        ? [ancestor(of: place.entity, at: place.level, level: level)]
        : descendants(of: place.entity, at: place.level, level: level)
      places += entities.map { EntityPlace(level: level, entity: $0) }
        .filter { isWeighed(cause, at: $0) }
    }
    return places
  }

  private func yielding(to cause: Int, around place: EntityPlace) -> [CausePlace] {
    network.yielding[cause].flatMap { other in
      places(of: other, around: place).map { CausePlace(cause: other, place: $0) }
    }
  }

  private mutating func markYielding(to cause: Int, at place: EntityPlace) {
    unsettledYielding.formUnion(yielding(to: cause, around: place))
  }

  /// Counts a verdict at the entity of the cause's kind; returns that entity.
  @discardableResult
  private mutating func count(
    _ verdict: Verdict, of cause: Int, at place: EntityPlace, _ change: Int32
  ) -> Int {
    let entity = ancestor(
      of: place.entity, at: place.level, level: network.causeLevels[cause])
    verdictCounts[cause][entity * Verdict.allCases.count + verdict.position] += change
    return entity
  }
}

/// A cause at an entity at which it is weighed.
struct CausePlace: Hashable, Sendable {
  /// The position of the cause in the playbook.
  let cause: Int
  let place: EntityPlace
}

extension Verdict {
  /// Its place among all verdicts.
  var position: Int {
    switch self {
    case .notApplicable: 0
    case .contradictory: 1
    case .ruledOut: 2
    case .confirmed: 3
    case .likely: 4
    case .possible: 5
    case .open: 6
    case .cannotTell: 7
    case .unsupported: 8
    }
  }
}
