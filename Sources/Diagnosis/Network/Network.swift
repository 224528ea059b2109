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
  /// The causes that each cause yields to, and those that yield to it, by position.
  let yieldsTo: [[Int]]
  let yielding: [[Int]]
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
    weighedAt = builder.weighedAt
    self.playbook = playbook
    levels = builder.levels
    cellPlaces = builder.cellPlaces
    stepPositions = builder.stepPositions
    factPositions = builder.factPositions
    let finished = FinishedLayers(builder, causes: causes, impossible: impossible)
    layers = finished.layers
    groups = finished.groups
    lookReaders = finished.lookReaders
    outcomeLines = finished.outcomeLines
    let positions = Dictionary(
      zip(playbook.causes.map(\.id), playbook.causes.indices),
      uniquingKeysWith: { first, _ in first })
    yieldsTo = playbook.causes.map { $0.yieldsTo.compactMap { positions[$0] } }
    var yielding = [[Int]](repeating: [], count: playbook.causes.count)
    for (position, others) in yieldsTo.enumerated() {
      for other in others { yielding[other].append(position) }
    }
    self.yielding = yielding
  }
}
