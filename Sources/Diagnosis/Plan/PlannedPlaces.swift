import Playbooks

/// Planned steps by the entity at which they stand.
struct PlannedPlaces: Sendable {
  private let byStep: [Identifier<Step>: Set<Entity>]
  private let byEntity: [Entity: [(position: Int, step: StepAddress)]]
  private let entities: Entities

  init(_ planned: [StepAddress], _ entities: Entities) {
    byStep = Dictionary(grouping: planned, by: \.step).mapValues { Set($0.map(\.entity)) }
    byEntity = Dictionary(
      grouping: planned.enumerated().map { (position: $0.offset, step: $0.element) },
      by: \.step.entity)
    self.entities = entities
  }

  /// Where a step stands at, above or below an entity.
  func steps(_ step: Identifier<Step>, relatedTo entity: Entity) -> [StepAddress] {
    guard let places = byStep[step] else { return [] }
    // Whichever is shorter: where the step stands, or what belongs to the entity.
    let related =
      places.count < 8
      ? places.filter { entities.areRelated($0, entity) }.sorted()
      : entities.related(to: entity).filter(places.contains)
    return related.map { StepAddress($0, step) }
  }

  /// Every step at, above or below an entity, in the order in which they were given.
  func steps(relatedTo entity: Entity) -> [StepAddress] {
    entities.related(to: entity).flatMap { byEntity[$0] ?? [] }
      .sorted { $0.position < $1.position }.map(\.step)
  }
}
