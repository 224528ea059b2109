import Playbooks

/// For each cause of a playbook one way that reaches it, and what tells it from its neighbour.
///
/// Where it finds no way it says so; what it finds, the engine has confirmed.
package struct Reach: Sendable {
  /// In the order of the playbook.
  package let causes: [ReachedCause]

  package init(_ playbook: Playbook) {
    let search = WaySearch(playbook: playbook)
    let ways = playbook.causes.map { (cause: $0, way: search.way(to: $0)) }
    let neighbours = NeighbourSearch(search: search, ways: ways.map { ($0, $1) })
    causes = ways.map { cause, way in
      ReachedCause(
        cause: cause.id, way: way.map { search.inOrder($0) },
        neighbour: way.flatMap { neighbours.neighbour(of: cause, reachedBy: $0) })
    }
  }

  /// The causes to which no way was found.
  package var unreached: [Identifier<Cause>] { causes.filter { $0.way == nil }.map(\.cause) }
}

/// One cause and how it is reached, in an incident with one entity of each kind.
package struct ReachedCause: Sendable {
  package let cause: Identifier<Cause>
  /// What must be known for it to be likely or confirmed, in the order of the tree; nothing of it
  /// can be left out.
  ///
  /// Nil when no way was found.
  package let way: [Given]?
  package let neighbour: Neighbour?
}

/// The cause that a little difference would have made of another one.
package struct Neighbour: Hashable, Sendable {
  package let cause: Identifier<Cause>
  package let fact: Identifier<Fact>
  /// The fact's value on the way to the cause itself; nil where it is not needed.
  package let here: String?
  /// The value with which the cause itself is no longer likely.
  package let there: String
}
