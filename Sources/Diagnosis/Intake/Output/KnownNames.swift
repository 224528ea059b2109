import Playbooks

/// The entities of an incident that have a name, so that output about others is told apart.
package struct KnownNames: Hashable, Sendable {
  private var byKind: [Identifier<EntityKind>: Set<String>] = [:]

  /// Nothing has a name yet.
  package init() {}

  package init(_ entities: some Sequence<Entity>) {
    for entity in entities { add(entity) }
  }

  mutating func add(_ entity: Entity) {
    if let name = entity.name { byKind[entity.kind, default: []].insert(name) }
  }

  func of(_ kind: Identifier<EntityKind>) -> [String] { (byKind[kind] ?? []).sorted() }
}
