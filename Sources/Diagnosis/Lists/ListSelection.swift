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
    /// The limits that changed the value from what a person gave.
    package let changedBy: [ListLimit]
  }

  /// A value that a person gave and that may not be on the list.
  package struct Refusal: Hashable, Sendable {
    package let value: String
    package let limit: ListLimit
    /// Given beside the facts, for this list alone.
    package let isGivenByHand: Bool
  }

  package let list: PlaybookList
  package let entity: Entity
  /// Each group and value once, group by group in the order of the playbook.
  package let entries: [Entry]
  /// What is left out, in the order in which it was given.
  package let refusals: [Refusal]
  /// What is told above and below the entries.
  package let opening: [ListNote]
  package let closing: [ListNote]

  /// - Parameter added: values given by hand, for the group that takes values from facts.
  package init(
    _ list: PlaybookList, at entity: Entity, in situation: Situation, adding added: [String] = []
  ) {
    self.list = list
    self.entity = entity
    var refusals: [Refusal] = []
    var all = list.entries.flatMap {
      Self.entries($0, of: list, at: entity, in: situation, &refusals)
    }
    if let group = Self.openGroup(of: list) {
      all += added.compactMap { value in
        let value = CleanText.line(value)
        switch LimitedValue(value, within: list.limits) {
        case .kept(let value, let limits):
          return Entry(group: group, value: value, entry: nil, doubts: [], changedBy: limits)
        case .refused(let limit):
          refusals.append(Refusal(value: value, limit: limit, isGivenByHand: true))
          return nil
        }
      }
    }
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
    self.refusals = refusals.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    let isTold = { (note: ListNote) in
      note.when.map { situation.truth(of: $0, at: entity) == .yes } ?? true
    }
    opening = list.opening.filter(isTold)
    closing = list.closing.filter(isTold)
  }

  /// Why a format would only pretend to help here; nil where it suits.
  package func unsuited(
    _ format: String, _ part: ListUnsuited.Part, in situation: Situation
  ) -> ListUnsuited? {
    unsuited(in: situation).first {
      $0.formats.contains(format) && ($0.part ?? part) == part
    }
  }

  /// Everything that does not suit here.
  package func unsuited(in situation: Situation) -> [ListUnsuited] {
    list.unsuited.filter {
      situation.truth(of: $0.when, at: entity) == .yes
        && ($0.unless.map { situation.truth(of: $0, at: entity) } ?? .no) != .yes
    }
  }

  private static func entries(
    _ entry: ListEntry, of list: PlaybookList, at entity: Entity, in situation: Situation,
    _ refusals: inout [Refusal]
  ) -> [Entry] {
    let truth = entry.when.map { situation.truth(of: $0, at: entity) } ?? .yes
    if truth == .no { return [] }
    let doubts = (entry.when.map { situation.hinges(of: $0, at: entity) } ?? []).sorted()
    switch entry.content {
    case .fixed(let group, let value):
      return [Entry(group: group, value: value, entry: entry, doubts: doubts, changedBy: [])]
    case .values(let group, let fact):
      var entries: [Entry] = []
      for value in values(of: fact, around: entity, in: situation) {
        switch LimitedValue(value, within: list.limits) {
        case .kept(let value, let limits):
          entries.append(
            Entry(group: group, value: value, entry: entry, doubts: doubts, changedBy: limits))
        case .refused(let limit):
          refusals.append(Refusal(value: value, limit: limit, isGivenByHand: false))
        }
      }
      return entries
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
