import Playbooks

/// Every entity of an incident and where it belongs, as one tree with the incident at its root.
///
/// A kind has one unnamed entity until one of it is named. An unnamed entity stands for
/// the only named one of its kind.
package struct Entities: Hashable, Sendable {
  private let kinds: [Identifier<EntityKind>]
  private var byKind: [[Entity]]
  /// From the incident down to each entity.
  private var lines: [Entity: [Entity]]
  /// What lies at or below each entity, by the depth of the kind.
  private var members: [Entity: [[Entity]]]

  /// - Parameters:
  ///   - mentioned: every entity that some event names, in any order.
  ///   - placements: which entity belongs to which.
  /// - Throws: `Refusal.unplaced` when an entity could belong to several others.
  package init(
    kinds: [EntityKind], mentioned: Set<Entity>, placements: [Entity: Entity]
  ) throws(Refusal) {
    self.kinds = kinds.map(\.id)
    var byKind: [[Entity]] = [[.incident]]
    var parents: [Entity: Entity] = [:]
    for (depth, kind) in self.kinds.enumerated().dropFirst() {
      let above = byKind[depth - 1]
      let here = mentioned.filter { $0.kind == kind }
      let named = here.filter { $0.name != nil }.sorted()
      let unnamed = Entity(kind)
      var members = named
      if named.isEmpty && (above.count == 1 || here.contains(unnamed)) { members = [unnamed] }
      for member in members {
        let place = try Self.place(of: member, isOnly: members.count == 1, placements)
        parents[member] = try Self.parent(of: member, in: place, among: above)
      }
      byKind.append(members)
    }
    self.byKind = byKind
    var lines: [Entity: [Entity]] = [.incident: [.incident]]
    var members: [Entity: [[Entity]]] = [:]
    for entity in byKind.joined() {
      let line = parents[entity].flatMap { lines[$0] }.map { $0 + [entity] } ?? [entity]
      lines[entity] = line
      members[entity] = Array(repeating: [], count: kinds.count)
      for above in line { members[above]?[line.count - 1].append(entity) }
    }
    self.lines = lines
    self.members = members
  }

  /// Whether a named entity can be added inside another without changing what any other one means:
  /// several of its kind are there, and all have names.
  func canAdd(_ entity: Entity, in place: Entity) -> Bool {
    let siblings = of(entity.kind)
    return entity.name != nil && lines[entity] == nil && lines[place] != nil
      && isDirectlyInside(entity.kind, place.kind)
      && siblings.count > 1 && siblings.allSatisfy { $0.name != nil }
  }

  /// Adds an entity that can be added.
  mutating func add(_ entity: Entity, in place: Entity) {
    let line = (lines[place] ?? []) + [entity]
    let depth = line.count - 1
    lines[entity] = line
    members[entity] = Array(repeating: [], count: kinds.count)
    for above in line {
      let among = members[above]?[depth] ?? []
      members[above]?[depth].insert(entity, at: Self.position(of: entity, among: among))
    }
    byKind[depth].insert(entity, at: Self.position(of: entity, among: byKind[depth]))
  }

  /// Takes an entity away again that was added last and has nothing below.
  mutating func remove(_ entity: Entity) {
    guard let line = lines.removeValue(forKey: entity) else { return }
    let depth = line.count - 1
    members[entity] = nil
    for above in line { members[above]?[depth].removeAll { $0 == entity } }
    byKind[depth].removeAll { $0 == entity }
  }

  /// Where an entity belongs among others in order.
  private static func position(of entity: Entity, among others: [Entity]) -> Int {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < entity { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where events put an entity; the only one of its kind may have been placed before it was
  /// named.
  private static func place(
    of member: Entity, isOnly: Bool, _ placements: [Entity: Entity]
  ) throws(Refusal) -> Entity? {
    let named = placements[member]
    guard isOnly, let unnamed = placements[Entity(member.kind)] else { return named }
    if let named, named != unnamed {
      throw .twoPlaces(member, min(named, unnamed), max(named, unnamed))
    }
    return unnamed
  }

  private static func parent(
    of member: Entity, in place: Entity?, among above: [Entity]
  ) throws(Refusal) -> Entity {
    if let place, above.contains(place) { return place }
    guard let only = above.first, above.count == 1 else {
      throw .unplaced(member, in: above)
    }
    return only
  }

  /// The entities of a kind, unnamed or in the order of their names.
  package func of(_ kind: Identifier<EntityKind>) -> [Entity] {
    depth(kind).map { byKind[$0] } ?? []
  }

  /// Every entity, outermost kind first.
  package var all: [Entity] { byKind.flatMap { $0 } }

  package func parent(of entity: Entity) -> Entity? { lines[entity]?.dropLast().last }

  /// The entity itself or its ancestor of that kind; nil for a lower kind.
  package func ancestor(of entity: Entity, kind: Identifier<EntityKind>) -> Entity? {
    if entity.kind == kind { return entity }
    return lines[entity]?.first { $0.kind == kind }
  }

  /// The entities of that kind at or below this one.
  package func below(_ entity: Entity, kind: Identifier<EntityKind>) -> [Entity] {
    guard let members = members[entity], let depth = depth(kind) else { return [] }
    return members[depth]
  }

  /// The entity itself, those above it and all below it.
  func related(to entity: Entity) -> [Entity] {
    (lines[entity] ?? []).dropLast() + (members[entity] ?? []).joined()
  }

  /// The entity itself, or what lies below it as far down as there is anything, at most to a kind.
  package func leaves(of entity: Entity, downTo lowest: Identifier<EntityKind>) -> [Entity] {
    guard isLower(lowest, than: entity.kind) else { return [entity] }
    let depth = lines[entity]?.count ?? kinds.count
    guard depth < kinds.count, let below = members[entity]?[depth], !below.isEmpty else {
      return [entity]
    }
    return below.flatMap { leaves(of: $0, downTo: lowest) }
  }

  /// Whether one of the two is the other, or belongs to it.
  package func areRelated(_ first: Entity, _ second: Entity) -> Bool {
    ancestor(of: first, kind: second.kind) == second
      || ancestor(of: second, kind: first.kind) == first
  }

  /// Whether the first kind lies deeper in the chain than the second.
  package func isLower(
    _ first: Identifier<EntityKind>, than second: Identifier<EntityKind>
  ) -> Bool {
    (depth(first) ?? 0) > (depth(second) ?? 0)
  }

  /// Whether the first kind lies directly inside the second.
  package func isDirectlyInside(
    _ first: Identifier<EntityKind>, _ second: Identifier<EntityKind>
  ) -> Bool {
    guard let first = depth(first), let second = depth(second) else { return false }
    return first == second + 1
  }

  private func depth(_ kind: Identifier<EntityKind>) -> Int? {
    kinds.firstIndex(of: kind)
  }
}
