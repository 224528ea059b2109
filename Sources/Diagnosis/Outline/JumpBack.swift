import Playbooks

/// Going back to a question that has been answered: this answer and what came after it on the way
/// are taken back.
///
/// What was said before the question was put stays, wherever in the tree it stands, and so does
/// everything that was done: a step cannot be unmade by forgetting it.
package struct JumpBack: Sendable {
  package let target: FactAddress
  /// What is taken back, in the order of the tree.
  package let withdrawn: [FactAddress]
  /// What is recorded of it.
  package let happenings: [Happening]
  /// From the session now to the one without these answers.
  package let difference: Difference

  /// - Throws: why the answers cannot be taken back.
  package init(
    to target: FactAddress, on outline: Outline, in session: Session, _ diagnosis: Diagnosis
  ) throws(Refusal) {
    let recordings = Recordings(session.events)
    let start = recordings.first(of: target)
    let place = outline.rows.firstIndex { $0.address == target } ?? 0
    var withdrawn = [target]
    for row in outline.rows[place...] {
      guard let address = row.address, !withdrawn.contains(address),
        session.situation.evidence.facts[address] != nil,
        let recorded = recordings.first(of: address), let start, recorded >= start
      else { continue }
      withdrawn.append(address)
    }
    self.target = target
    self.withdrawn = withdrawn
    happenings = try Self.happenings(withdrawn, in: session)
    var trial = session
    try trial.apply(happenings.map { Event(at: 0, by: "", $0) })
    difference = Difference(from: diagnosis, to: trial.diagnosed())
  }

  /// An entity of which nothing is known any more keeps its name: only answers are taken back.
  private static func happenings(
    _ withdrawn: [FactAddress], in session: Session
  ) throws(Refusal) -> [Happening] {
    var evidence = session.evidence
    for address in withdrawn.reversed() { try evidence.withdraw(address) }
    let entities = session.situation.entities
    let nameless = Set(withdrawn.map(\.entity)).filter {
      $0.name != nil && !evidence.mentioned.contains($0)
    }
    return withdrawn.reversed().map { .withdrawn($0) }
      + nameless.sorted().compactMap { entity in
        entities.parent(of: entity).map { .placed(entity, in: $0) }
      }
  }
}
