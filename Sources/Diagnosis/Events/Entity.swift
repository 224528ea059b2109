import Playbooks

/// One thing that facts are about: the incident, or a named or still unnamed thing of a kind.
///
/// Until one of a kind has been named, a single unnamed one stands for it.
package struct Entity: Hashable, Sendable, Comparable {
  package let kind: Identifier<EntityKind>
  /// The name that a person gave it; nil while there is only one and nobody named it.
  package let name: String?

  package init(_ kind: Identifier<EntityKind>, named name: String? = nil) {
    self.kind = kind
    self.name = name
  }

  package static var incident: Self { Self(.incident) }

  /// By kind, then unnamed first, then by name: the order of every list of entities.
  package static func < (left: Self, right: Self) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    return (left.name ?? "") < (right.name ?? "")
  }
}

extension Entity: CustomStringConvertible {
  /// The contract's spelling: `host`, `host[HV01]`.
  package var description: String {
    name.map { "\(kind)[\($0)]" } ?? kind.name
  }
}
