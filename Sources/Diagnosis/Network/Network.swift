import Playbooks

/// The rules of a playbook compiled so that an answer touches only what hangs on it.
///
/// Every kind of entity has a layer of lines; an entity has one truth value for every line of its
/// layer, kept as bits. What a condition reads from above is imported, what it reads from below or
/// aside is tallied. A class, so that it is built once and never copied.
package final class Network: Sendable {
  let playbook: Playbook
  /// By the depth of the kind.
  let layers: [Layer]
  let groups: [Group]
  /// By depth: what a new entity takes part in.
  let entries: [Entry]
  let levels: [Identifier<EntityKind>: Int]
  let cellPlaces: [Identifier<Fact>: CellPlace]
  let stepPositions: [Identifier<Step>: Int]
  let factPositions: [Identifier<Fact>: Int]
  /// The lines that read the second looks of a fact, by its position.
  let lookReaders: [[LinePlace]]
  /// The lines that read how a step ended, in the layer of its kind.
  let outcomeLines: [[Int]]
  /// The depth at which each cause is weighed, by its position.
  let weighedAt: [Int]
  let causePositions: [Identifier<Cause>: Int]
  /// The depth of the kind of each cause, by its position.
  let causeLevels: [Int]
  /// The causes that each cause yields to, and those that yield to it, by position.
  let yieldsTo: [[Int]]
  let yielding: [[Int]]
  /// What each derived fact is, by its name.
  private let derived: [Identifier<Fact>: Reading]
  /// What must never be true, and at the entities of which depth.
  let impossible: [(level: Int, signal: Signal)]

  package init(_ playbook: Playbook) {
    var builder = NetworkBuilder(playbook)
    builder.groupLeaves()
    let causes = builder.causes()
    impossible = playbook.impossible.map { impossible in
      let level = builder.levels[impossible.kind] ?? 0
      return (level, builder.signal(impossible.when, at: level))
    }
    var derived: [Identifier<Fact>: Reading] = [:]
    derived.reserveCapacity(playbook.facts.count)
    for fact in playbook.facts where playbook.isDerived(fact.id) {
      guard let level = builder.levels[fact.kind] else { continue }
      let signal = builder.signal(.among(["yes"]), on: fact.id, at: level)
      derived[fact.id] = Reading(level: level, signal: signal)
    }
    self.derived = derived
    weighedAt = builder.weighedAt
    causeLevels = playbook.causes.map { [levels = builder.levels] in levels[$0.kind] ?? 0 }
    self.playbook = playbook
    levels = builder.levels
    cellPlaces = builder.cellPlaces
    stepPositions = builder.stepPositions
    factPositions = builder.factPositions
    let finished = FinishedLayers(builder, causes: causes, impossible: impossible)
    layers = finished.layers
    groups = finished.groups
    entries = finished.layers.indices.map { [causeLevels] level in
      Entry(
        level: level, groups: finished.groups,
        causes: causeLevels.indices.filter { causeLevels[$0] == level })
    }
    lookReaders = finished.lookReaders
    outcomeLines = finished.outcomeLines
    let positions = Dictionary(
      zip(playbook.causes.map(\.id), playbook.causes.indices),
      uniquingKeysWith: { first, _ in first })
    causePositions = positions
    yieldsTo = playbook.causes.map { $0.yieldsTo.compactMap { positions[$0] } }
    var yielding = [[Int]](repeating: [], count: playbook.causes.count)
    for (position, others) in yieldsTo.enumerated() {
      for other in others { yielding[other].append(position) }
    }
    self.yielding = yielding
  }

  /// Where to read what a derived fact is; nil for a fact that no rule derives.
  package func reading(of fact: Identifier<Fact>) -> Reading? { derived[fact] }

  /// Where to read at how many entities below one of a kind a derived fact is true; nil where no
  /// condition counts that.
  package func counting(
    _ fact: Identifier<Fact>, below kind: Identifier<EntityKind>
  ) -> CountReading? {
    guard let reading = derived[fact], let top = levels[kind] else { return nil }
    let group = groups.firstIndex {
      $0.memberLevel == reading.level && $0.body == reading.signal && $0.topLevel == top
    }
    return group.map { CountReading(group: $0) }
  }

  /// Where the values of a fact are kept; nil for one that is not in the playbook.
  package func place(of fact: Identifier<Fact>) -> CellPlace? { cellPlaces[fact] }
}

/// What a new entity of a kind takes part in, by position.
struct Entry: Sendable {
  /// The groups counted at it, and those in which it is counted.
  let counted: [Int]
  let member: [Membership]
  /// The causes of its kind.
  let causes: [Int]

  init(level: Int, groups: [Group], causes: [Int]) {
    counted = groups.indices.filter { groups[$0].topLevel == level }
    member = groups.indices.filter { groups[$0].memberLevel == level }.map {
      Membership(group: $0, body: groups[$0].body, topLevel: groups[$0].topLevel)
    }
    self.causes = causes
  }

  /// A group in which an entity is counted, and what of it.
  struct Membership: Sendable {
    let group: Int
    let body: Signal
    let topLevel: Int
  }
}

/// A condition that can be read at every entity of a kind.
package struct Reading: Sendable {
  package let level: Int
  let signal: Signal
}

/// A condition that is counted at every entity of a kind.
package struct CountReading: Sendable {
  let group: Int
}

extension LiveNetwork {
  /// At how many entities below one a condition is true.
  package func count(of reading: CountReading, at entity: Int) -> Int {
    tallies[reading.group][entity].sure
  }

  /// Which of several conditions of one kind are true at an entity, by their position.
  package func whichAreTrue(
    among readings: [Reading], at place: EntityPlace, into positions: inout [Int]
  ) {
    let stride = stores[place.level].stride
    stores[place.level].bits.withUnsafeBufferPointer { bits in
      for position in readings.indices {
        let signal = readings[position].signal
        let base = place.entity * stride + signal.line / 64 * 4 + (signal.isOpposite ? 1 : 0)
        if bits[base] >> UInt64(signal.line % 64) & 1 != 0 { positions.append(position) }
      }
    }
  }

  /// Whether a condition is true at an entity.
  package func isTrue(_ reading: Reading, at entity: Int) -> Bool {
    stores[reading.level].isTrue(reading.signal, at: entity)
  }
}
