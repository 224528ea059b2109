import Playbooks

/// The entries of a list that apply at one entity, as its facts stand.
package struct ListSelection: Sendable {
  /// One entry, with its value in place.
  package struct Entry: Hashable, Sendable {
    package let group: String
    package let value: String
    /// The entry of the playbook; nil for a value given by hand.
    package let entry: ListEntry?
    /// The facts on which it hangs whether the entry belongs here; none when that is known.
    package let doubts: [FactAddress]
  }

  package let list: PlaybookList
  package let entity: Entity
  /// Each group and value once, group by group in the order of the playbook.
  package let entries: [Entry]

  /// - Parameter added: values given by hand, for the group that takes values from facts.
  package init(
    _ list: PlaybookList, at entity: Entity, in situation: Situation, adding added: [String] = []
  ) {
    self.list = list
    self.entity = entity
    let applying = list.entries.flatMap { Self.entries($0, at: entity, in: situation) }
    let byHand = Self.openGroup(of: list).map { group in
      added.map { Entry(group: group, value: CleanText.line($0), entry: nil, doubts: []) }
    }
    let all = applying + (byHand ?? [])
    var kept: [Entry] = []
    for group in Self.groups(of: list) {
      for entry in all where entry.group == group {
        let folded = entry.value.lowercased()
        if let same = kept.firstIndex(where: {
          $0.group == group && $0.value.lowercased() == folded
        }) {
          // What is certain for one reason is not doubtful for another.
          if !kept[same].doubts.isEmpty, entry.doubts.isEmpty { kept[same] = entry }
        } else {
          kept.append(entry)
        }
      }
    }
    entries = kept
  }

  private static func entries(
    _ entry: ListEntry, at entity: Entity, in situation: Situation
  ) -> [Entry] {
    let truth = entry.when.map { situation.truth(of: $0, at: entity) } ?? .yes
    if truth == .no { return [] }
    let doubts = entry.when.map { situation.hinges(of: $0, at: entity) } ?? []
    let ordered = doubts.sorted()
    switch entry.content {
    case .fixed(let group, let value):
      return [Entry(group: group, value: value, entry: entry, doubts: ordered)]
    case .values(let group, let fact):
      return values(of: fact, around: entity, in: situation).map {
        Entry(group: group, value: $0, entry: entry, doubts: ordered)
      }
    }
  }

  /// What is recorded at the entity, above it, or anywhere below it.
  private static func values(
    of fact: Identifier<Fact>, around entity: Entity, in situation: Situation
  ) -> [String] {
    situation.evidence.facts.filter {
      $0.key.fact == fact && situation.entities.areRelated($0.key.entity, entity)
    }.reduce(into: Set<String>()) { $0.formUnion($1.value.values) }.sorted()
  }

  /// The group that takes values from facts, else the first.
  private static func openGroup(of list: PlaybookList) -> String? {
    for entry in list.entries {
      if case .values(let group, _) = entry.content { return group }
    }
    return groups(of: list).first
  }

  private static func groups(of list: PlaybookList) -> [String] {
    list.entries.map(\.content.group).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}

extension ListEntry.Content {
  fileprivate var group: String {
    switch self {
    case .fixed(let group, _), .values(let group, _): group
    }
  }
}
