import Playbooks

/// The truth of every condition and the verdict of every cause for the entities of one incident,
/// kept up to date: a change touches only what hangs on it.
///
/// Changes are taken in one after the other and come into force with `settle()`.
package struct LiveNetwork: Sendable {
  package let network: Network
  var stores: [LayerStore]
  /// For each group, by its top entities.
  var tallies: [[Tally]]
  var texts = TextStore()
  var looks: [LookPlace: [SeenAfter]] = [:]
  var attempts: [StepPlace: Outcome?] = [:]
  /// By cause and entity of its kind: how many weighings below have each verdict.
  var verdictCounts: [[Int32]]
  private(set) var templates: [[UInt64]]
  var queue: [EntityPlace] = []
  var staleCells: [StaleCell] = []
  var staleTallies: [TallyPlace] = []
  var staleWeighings: [EntityPlace] = []
  var unsettledYielding: Set<CausePlace> = []
  /// The causes whose verdict somewhere has changed with the last `settle()`, at entities of their
  /// kind.
  package internal(set) var reweighed: [Reweighed] = []
  /// Where something impossible is true now, by its position in the playbook.
  package internal(set) var impossible: Set<ImpossiblePlace> = []

  package init(_ network: Network) {
    self.network = network
    stores = network.layers.map(LayerStore.init)
    tallies = network.groups.map { _ in [] }
    verdictCounts = network.playbook.causes.map { _ in [] }
    templates = network.layers.map(\.constants)
    learnTemplates()
    removeAll()
  }

  /// Finds the truth bits of an entity about which nothing is known and that has nothing below.
  private mutating func learnTemplates() {
    for level in stores.indices {
      addEntity(at: level, in: 0)
      for line in network.layers[level].nodes.indices.dropFirst(Signal.constants) {
        mark(line, at: level, 0)
      }
      settle()
      var template = stores[level].bits
      for line in network.layers[level].fresh {
        template[stores[level].dirtyIndex(0, line / 64)] |= 1 << UInt64(line % 64)
      }
      templates[level] = template
    }
  }

  /// Forgets everything, as at the beginning, and keeps the room.
  package mutating func removeAll() {
    for level in stores.indices { stores[level].removeAll() }
    for group in tallies.indices { tallies[group].removeAll(keepingCapacity: true) }
    for cause in verdictCounts.indices { verdictCounts[cause].removeAll(keepingCapacity: true) }
    texts.removeAll()
    if !looks.isEmpty { looks.removeAll() }
    if !attempts.isEmpty { attempts.removeAll() }
    queue.removeAll(keepingCapacity: true)
    staleCells.removeAll(keepingCapacity: true)
    staleTallies.removeAll(keepingCapacity: true)
    staleWeighings.removeAll(keepingCapacity: true)
    reweighed.removeAll(keepingCapacity: true)
    if !unsettledYielding.isEmpty { unsettledYielding.removeAll() }
    if !impossible.isEmpty { impossible.removeAll() }
    addEntity(at: 0, in: 0)
  }
}

/// An entity of a live network.
package struct EntityPlace: Hashable, Sendable {
  package let level: Int
  package let entity: Int

  package init(level: Int, entity: Int) {
    self.level = level
    self.entity = entity
  }
}

/// A cause, by its position in the playbook, at an entity of its kind.
package struct Reweighed: Hashable, Sendable {
  package let cause: Int
  package let entity: Int
}

/// Where second looks of a fact are kept.
struct LookPlace: Hashable, Sendable {
  let fact: Int
  let entity: Int
}

/// What was seen of a fact after a step; after none that is recorded when there is no step.
struct SeenAfter: Sendable {
  let step: Int?
  var state: FactState
}

/// A step at an entity of its kind, both by position.
struct StepPlace: Hashable, Sendable {
  let step: Int
  let entity: Int
}

/// A tally, by its group and its top entity.
struct TallyPlace: Sendable {
  let group: Int
  let top: Int
}

/// A fact whose readers have not been told of its last change.
struct StaleCell: Sendable {
  let place: CellPlace
  let entity: Int
}

/// Something impossible that is true at an entity.
package struct ImpossiblePlace: Hashable, Sendable {
  package let position: Int
  package let place: EntityPlace
}
