import Playbooks

/// The entities that are to be brought back, and which of them are back.
package struct Subjects: Sendable {
  /// Every subject, in order.
  package let all: [Entity]
  private let back: Set<Entity>
  /// Where every subject at, above or below is back, and there is one.
  private let settled: Set<Entity>
  private let entities: Entities

  init(_ situation: Situation) {
    let header = situation.playbook.header
    entities = situation.entities
    all = entities.of(header.subject)
    let back = Set(all.filter { situation.truth(of: header.back, at: $0) == .yes })
    var concerned: Set<Entity> = []
    var unsettled: Set<Entity> = []
    for subject in all {
      let related = situation.entities.related(to: subject)
      concerned.formUnion(related)
      if !back.contains(subject) { unsettled.formUnion(related) }
    }
    self.back = back
    settled = concerned.subtracting(unsettled)
  }

  /// The subjects that are not back yet.
  package var open: [Entity] { all.filter { !back.contains($0) } }

  /// Whether there are subjects, and every one of them is back.
  package var areBack: Bool { !all.isEmpty && open.isEmpty }

  package func isBack(_ subject: Entity) -> Bool { back.contains(subject) }

  /// Whether every subject at, above or below an entity is back, and there is one.
  package func isSettled(_ entity: Entity) -> Bool { settled.contains(entity) }

  /// The entities for which the tree is walked: the open subjects, and the entities just above
  /// that have no subject at all.
  package var walked: [Entity] {
    let above = all.first.flatMap { entities.parent(of: $0)?.kind }
    let bare = above.map { kind in
      entities.of(kind).filter { entities.below($0, kind: all[0].kind).isEmpty }
    }
    return open + (bare ?? (all.isEmpty ? lowestWithoutSubjects : []))
  }

  /// Where nothing of the subject's kind exists: the lowest entities there are.
  private var lowestWithoutSubjects: [Entity] {
    guard let last = entities.all.last else { return [] }
    return entities.of(last.kind)
  }
}
